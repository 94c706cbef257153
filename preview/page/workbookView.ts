import type { Area, SheetModel, WorkbookModel } from "../engine/workbook";
import { Refusal } from "../host/refusal";
import type { DeclaredFunctions } from "../host/declaredFunctions";
import { intersection } from "../host/area";
import { element } from "./element";
import { ContentBar } from "./grid/contentBar";
import { finishedFormula } from "./grid/finishedFormula";
import { FunctionHints } from "./grid/functionHints";
import type { Cell } from "./grid/selection";
import { ReferencePicker } from "./grid/referencePicker";
import { SheetGrid } from "./grid/sheetGrid";
import { SheetTabs } from "./grid/sheetTabs";
import type { WatchedHost } from "./watchedHost";
import type { PageWords } from "./words";

/** Clearing whole columns touches no more rows than are used. */
function usedPart(sheet: SheetModel, area: Area): Area | undefined {
  const used = sheet.usedArea(true);
  return used && intersection(area, used);
}

/** The workbook on the left: content bar, grid and tabs, in step with the model in both directions. */
export class WorkbookView {
  readonly root: HTMLElement;
  private readonly bar: ContentBar;
  private readonly grid: SheetGrid;
  private readonly tabs: SheetTabs;
  private host: WatchedHost | undefined;
  private shownSheet = "";
  private shownAreas: readonly Area[] = [];
  private active: Cell = { row: 0, column: 0 };

  /** @param onChange told when the user has changed something @param onProblem told a sentence when Excel would not allow a change */
  constructor(
    private readonly words: PageWords,
    private readonly onChange: () => void,
    private readonly onProblem: (sentence: string) => void,
  ) {
    const onEditing = (isEditing: boolean): void => {
      if (this.host !== undefined) this.host.cellEditing = isEditing;
    };
    this.bar = new ContentBar(words, { onEnter: (text) => this.enter(this.active, [[text]]), onEditing });
    this.grid = new SheetGrid(
      words,
      {
        onSelect: (areas, active, isSettled) => this.userSelected(areas, active, isSettled),
        onEnter: (from, lines) => this.enter(from, lines),
        onClear: (areas) => this.clear(areas),
        onEditing,
        onUndo: () => this.undo(),
        onRedo: () => this.redo(),
      },
      (sheet, row, column) => this.sentenceAt(sheet, row, column),
    );
    this.tabs = new SheetTabs(words.sheets, (sheetId) => this.userActivated(sheetId));
    const fields = [this.bar.content, this.grid.field];
    const hints = fields.map((field) => new FunctionHints(field, () => this.functions, words.functions).root);
    this.grid.pickers = fields.map((field) => new ReferencePicker(field));
    this.root = element("main", { class: "workbook" }, this.bar.root, this.grid.root, this.tabs.root, ...hints);
  }

  private get functions(): DeclaredFunctions | undefined {
    return this.host?.functions?.declared;
  }

  /** What the function in a cell has said about its error, else what the error means. */
  private sentenceAt(sheet: SheetModel, row: number, column: number): string | undefined {
    if (sheet.valueTypeAt(row, column) !== "Error") return undefined;
    return this.host?.functions?.sentenceAt({ sheet: sheet.name, row, column }) ?? this.words.errors[String(sheet.valueAt(row, column))];
  }

  /** Shows another workbook. */
  attach(host: WatchedHost): void {
    this.host = host;
    this.shownSheet = "";
    this.follow();
  }

  /** Draws what has changed, and goes where the add-in has gone. */
  follow(): void {
    const workbook = this.host?.book.model;
    const sheet = workbook === undefined ? undefined : activeSheet(workbook);
    if (workbook === undefined || sheet === undefined) return;
    this.tabs.show(workbook);
    const areas = areasOn(workbook, sheet);
    if (sheet.id === this.shownSheet && sameAreas(areas, this.shownAreas)) {
      this.grid.refresh();
      this.bar.follow(sheet, this.active);
      return;
    }
    this.shownSheet = sheet.id;
    this.shownAreas = areas;
    this.active = { row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 };
    this.grid.show(sheet, areas, workbook.sheets);
    this.bar.show(sheet, areas, this.active);
  }

  /** Takes the last change back: the user's own or the add-in's. */
  undo(): void {
    this.restore(this.host?.history.undo());
  }

  redo(): void {
    this.restore(this.host?.history.redo());
  }

  private restore(snapshot: unknown): void {
    if (snapshot === undefined) return;
    this.host?.userRestored(snapshot);
    this.shownSheet = "";
    this.follow();
    this.onChange();
  }

  private enter({ row, column }: Cell, lines: readonly (readonly string[])[]): void {
    const finished = lines.map((line) => line.map((text) => finishedFormula(text, this.functions)));
    this.change((host, sheetId) => host.userTyped(sheetId, row, column, finished));
  }

  private clear(areas: readonly Area[]): void {
    this.change((host, sheetId, sheet) => {
      for (const area of areas.flatMap((chosen) => usedPart(sheet, chosen) ?? [])) {
        const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
        host.userTyped(sheetId, area.row, area.column, blank);
      }
    });
  }

  private change(make: (host: WatchedHost, sheetId: string, sheet: SheetModel) => void): void {
    const { host } = this;
    const sheet = host && activeSheet(host.book.model);
    if (host === undefined || sheet === undefined) return;
    try {
      host.history.aroundEdit(() => make(host, sheet.id, sheet));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.onProblem(error.code === "AccessDenied" ? this.words.protectedSheet(sheet.name) : this.words.notEntered);
    }
    this.grid.refresh();
    this.bar.show(sheet, this.shownAreas, this.active);
    this.onChange();
  }

  private userSelected(areas: readonly Area[], active: Cell, isSettled: boolean): void {
    const sheet = this.host && activeSheet(this.host.book.model);
    if (this.host === undefined || sheet === undefined) return;
    this.active = active;
    this.bar.show(sheet, areas, active);
    if (!isSettled || sameAreas(areas, this.shownAreas)) return;
    this.shownAreas = areas;
    this.host.userSelected(sheet.id, areas);
  }

  private userActivated(sheetId: string): void {
    this.host?.userActivated(sheetId);
    this.follow();
    this.grid.focus();
  }
}

function activeSheet(workbook: WorkbookModel): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === workbook.activeSheetId) ?? workbook.sheets[0];
}

function areasOn(workbook: WorkbookModel, sheet: SheetModel): readonly Area[] {
  const { sheetId, areas } = workbook.selection;
  return sheetId === sheet.id && areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
