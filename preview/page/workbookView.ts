import type { Area, SheetModel, WorkbookModel } from "../engine/workbook";
import type { ExcelHost } from "../host/process";
import { element } from "./element";
import { ContentBar } from "./grid/contentBar";
import type { Cell } from "./grid/selection";
import { SheetGrid } from "./grid/sheetGrid";
import { SheetTabs } from "./grid/sheetTabs";
import type { PageWords } from "./words";

/** The workbook on the left: content bar, grid and tabs, in step with the model in both directions. */
export class WorkbookView {
  readonly root: HTMLElement;
  private readonly bar: ContentBar;
  private readonly grid: SheetGrid;
  private readonly tabs: SheetTabs;
  private host: ExcelHost | undefined;
  private shownSheet = "";
  private shownAreas: readonly Area[] = [];

  constructor(words: PageWords) {
    this.bar = new ContentBar(words);
    this.grid = new SheetGrid(words.sheet, (areas, active, isSettled) => this.userSelected(areas, active, isSettled));
    this.tabs = new SheetTabs(words.sheets, (sheetId) => this.userActivated(sheetId));
    this.root = element("main", { class: "workbook" }, this.bar.root, this.grid.root, this.tabs.root);
  }

  /** Shows another workbook. */
  attach(host: ExcelHost): void {
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
    if (sheet.id === this.shownSheet && sameAreas(areas, this.shownAreas)) return this.grid.refresh();
    this.shownSheet = sheet.id;
    this.shownAreas = areas;
    this.grid.show(sheet, areas, workbook.sheets);
    this.bar.show(sheet, areas, { row: areas[0]?.row ?? 0, column: areas[0]?.column ?? 0 });
  }

  private userSelected(areas: readonly Area[], active: Cell, isSettled: boolean): void {
    const sheet = this.host && activeSheet(this.host.book.model);
    if (this.host === undefined || sheet === undefined) return;
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
