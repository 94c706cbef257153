import type { SharedStrings } from "../cells/sharedStrings";
import { Calculation, type Changes } from "../formulas/calculation";
import type { CustomFunctions } from "../formulas/customFunctions";
import { renameInFormula } from "../formulas/renameInFormula";
import { blankSheet } from "../package/blankPackage";
import type { OpenPackage } from "../package/openPackage";
import { copyState, readSheet, type SheetState } from "../sheet/sheetState";
import { Sheet, type SheetContext } from "../sheet/sheet";
import type { StyleSheet } from "../styles/styleSheet";
import type { NameModel, SheetModel, WorkbookModel } from "../workbook";
import { WorkbookError } from "../workbookError";
import { childOf, isTrue, type XmlElement } from "../xml/xmlElement";
import { isBuiltIn, type NameEntry } from "./definedNames";
import { renameInState, type SheetRename } from "./renameReferences";
import { saveWorkbook } from "./saveWorkbook";
import { checkSheetName } from "./sheetNames";

/** What a workbook starts from; never changed, but for the lists that only grow. */
export interface WorkbookOrigin {
  readonly file: OpenPackage;
  readonly path: string;
  readonly root: XmlElement;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
}

/** The part of a workbook that changes, apart from the sheets' own. */
export interface WorkbookState {
  sheets: Sheet[];
  names: NameEntry[];
  settings: Map<string, unknown>;
  activeSheetId: string;
  selection: WorkbookModel["selection"];
  renames: SheetRename[];
}

class Snapshot {
  constructor(
    readonly state: WorkbookState,
    readonly sheetStates: readonly SheetState[],
    readonly changes: Changes,
  ) {}
}

function copyWorkbookState(state: WorkbookState): WorkbookState {
  const { sheets, ...plain } = state;
  return { ...structuredClone(plain), sheets: [...sheets] };
}

/** How sheets are told apart for as long as a workbook is open. */
export function sheetIdOf(sheetNumber: number): string {
  return `{00000000-0001-0000-0000-${sheetNumber.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** A workbook over the parts of its file. What nobody changes is saved byte for byte. */
export class ExcelWorkbook implements WorkbookModel {
  #state: WorkbookState;
  #customFunctions: CustomFunctions | undefined;
  readonly #calculation = new Calculation(() => ({
    sheets: this.#state.sheets,
    names: this.names,
    date1904: this.origin.date1904,
    customFunctions: this.#customFunctions,
  }));
  #nextSheetNumber: number;
  #nextTableNumber = 0;
  readonly #firstActiveSheetId: string;
  readonly #context: SheetContext;

  constructor(
    public name: string,
    readonly origin: WorkbookOrigin,
    read: (context: SheetContext) => WorkbookState,
  ) {
    this.#context = {
      styles: origin.styles,
      contentChanged: (sheet, area) => {
        if (area) this.#calculation.changed(sheet, area);
        else this.#calculation.structureChanged();
      },
      calculate: () => {
        this.#calculation.run();
      },
      nextTableNumber: () => this.#takeTableNumber(),
    };
    this.#state = read(this.#context);
    if (this.#state.sheets.some(({ state }) => state.grid.awaitsResults)) this.#calculation.structureChanged();
    this.#firstActiveSheetId = this.#state.activeSheetId;
    this.#nextSheetNumber = Math.max(0, ...this.#state.sheets.map((sheet) => sheet.origin.sheetNumber)) + 1;
  }

  get isStructureProtected(): boolean {
    return isTrue(childOf(this.origin.root, "workbookProtection")?.attributes["lockStructure"], false);
  }

  get sheets(): readonly Sheet[] {
    return this.#state.sheets;
  }

  #sheet(id: string): Sheet {
    const found = this.#state.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new WorkbookError("ItemNotFound", "There is no such sheet.");
    return found;
  }

  addSheet(name: string, position = this.#state.sheets.length): SheetModel {
    this.#checkName(name);
    const sheetNumber = this.#nextSheetNumber++;
    const { file, styles, strings } = this.origin;
    const { state, origin } = readSheet({ name, visibility: "Visible", path: undefined, kind: "worksheet", sheetNumber }, blankSheet, {
      file,
      styles,
      strings,
    });
    const sheet = new Sheet(sheetIdOf(sheetNumber), state, origin, this.#context);
    this.#state.sheets.splice(position, 0, sheet);
    return sheet;
  }

  #checkName(name: string, except?: string): void {
    checkSheetName(
      name,
      this.#state.sheets.filter(({ id }) => id !== except).map((sheet) => sheet.name),
    );
  }

  removeSheet(id: string): void {
    const index = this.#state.sheets.indexOf(this.#sheet(id));
    this.#state.sheets.splice(index, 1);
    this.#state.names = this.#state.names.filter(({ model }) => model.sheetId !== id);
    if (this.#state.activeSheetId === id)
      this.#state.activeSheetId = (this.#state.sheets[index] ?? this.#state.sheets[index - 1])?.id ?? "";
    this.#calculation.structureChanged();
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.#sheet(id);
    this.#state.sheets = this.#state.sheets.filter((other) => other !== sheet);
    this.#state.sheets.splice(position, 0, sheet);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.#sheet(id);
    if (sheet.name === name) return;
    this.#checkName(name, id);
    const rename = { before: sheet.name, after: name };
    sheet.name = name;
    this.#state.renames.push(rename);
    for (const { state } of this.#state.sheets) renameInState(state, rename);
    for (const { model } of this.#state.names) model.formula = renameInFormula(model.formula, rename.before, rename.after);
  }

  get names(): readonly NameModel[] {
    return this.#state.names.filter((entry) => !isBuiltIn(entry)).map(({ model }) => model);
  }

  #findName(name: string, sheetId: string | undefined): NameEntry | undefined {
    return this.#state.names.find(({ model }) => model.name.toLowerCase() === name.toLowerCase() && model.sheetId === sheetId);
  }

  addName(name: NameModel): void {
    if (this.#findName(name.name, name.sheetId)) throw new WorkbookError("ItemAlreadyExists", `There is already a name ${name.name}.`);
    this.#state.names.push({ model: name, attributes: {} });
    this.#calculation.structureChanged();
  }

  removeName(name: string, sheetId?: string): void {
    const found = this.#findName(name, sheetId);
    this.#state.names = this.#state.names.filter((entry) => entry !== found);
    this.#calculation.structureChanged();
  }

  get settings(): Map<string, unknown> {
    return this.#state.settings;
  }
  get activeSheetId(): string {
    return this.#state.activeSheetId;
  }
  set activeSheetId(id: string) {
    this.#state.activeSheetId = id;
  }
  get selection(): WorkbookModel["selection"] {
    return this.#state.selection;
  }
  set selection(selection: WorkbookModel["selection"]) {
    this.#state.selection = selection;
  }

  #takeTableNumber(): number {
    const taken = this.#state.sheets.flatMap((sheet) => [
      ...sheet.tables.map(({ id }) => Number(id)),
      ...[...sheet.origin.tables.keys()].map(Number),
    ]);
    this.#nextTableNumber = Math.max(this.#nextTableNumber, ...taken) + 1;
    return this.#nextTableNumber;
  }

  setCustomFunctions(functions: CustomFunctions | undefined): void {
    this.#customFunctions = functions;
    this.#calculation.structureChanged();
  }

  recalculate(full = false): void {
    this.#calculation.runAgain(full);
  }

  save(): Promise<Uint8Array> {
    this.#calculation.run();
    return Promise.resolve(saveWorkbook({ ...this.origin, activeSheetId: this.#firstActiveSheetId }, this.#state));
  }

  snapshot(): unknown {
    return new Snapshot(
      copyWorkbookState(this.#state),
      this.#state.sheets.map((sheet) => copyState(sheet.state)),
      this.#calculation.changes,
    );
  }

  restore(snapshot: unknown): void {
    if (!(snapshot instanceof Snapshot)) throw new TypeError("This is not a snapshot of a workbook.");
    this.#state = copyWorkbookState(snapshot.state);
    for (const [index, sheet] of this.#state.sheets.entries()) {
      const state = snapshot.sheetStates[index];
      if (state) sheet.state = copyState(state);
    }
    this.#calculation.restart(snapshot.changes);
  }
}
