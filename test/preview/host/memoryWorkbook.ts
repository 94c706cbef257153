import type { CustomFunctions, NameModel, WorkbookModel } from "../../../preview/engine/workbook";
import { MemorySheet } from "./memorySheet";

/** A workbook in memory, for tests of the host alone. It has one sheet, `Sheet1`. */
export class MemoryWorkbook implements WorkbookModel {
  name = "Book1.xlsx";
  readonly sheets: MemorySheet[] = [];
  isStructureProtected = false;
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  activeSheetId: string;
  selection: WorkbookModel["selection"];
  private nextSheet = 1;

  constructor() {
    const sheet = this.addSheet("Sheet1");
    this.activeSheetId = sheet.id;
    this.selection = { sheetId: sheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  sheet(name: string): MemorySheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(`{sheet-${this.nextSheet}}`, name);
    this.nextSheet += 1;
    this.sheets.push(sheet);
    return sheet;
  }

  removeSheet(id: string): void {
    this.sheets.splice(this.indexOf(id), 1);
  }

  moveSheet(id: string, position: number): void {
    const [sheet] = this.sheets.splice(this.indexOf(id), 1);
    if (sheet) this.sheets.splice(position, 0, sheet);
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheets[this.indexOf(id)];
    if (sheet) sheet.name = name;
  }

  private indexOf(id: string): number {
    const index = this.sheets.findIndex((sheet) => sheet.id === id);
    if (index < 0) throw new Error(`There is no sheet ${id}.`);
    return index;
  }

  addName(name: NameModel): void {
    this.names.push(name);
  }

  removeName(name: string, sheetId?: string): void {
    const index = this.names.findIndex((each) => each.name === name && each.sheetId === sheetId);
    if (index >= 0) this.names.splice(index, 1);
  }

  /** Nothing is calculated here; how often it was asked for is counted. */
  calculations = 0;
  customFunctions: CustomFunctions | undefined;

  setCustomFunctions(functions: CustomFunctions | undefined): void {
    this.customFunctions = functions;
  }

  recalculate(): void {
    this.calculations += 1;
  }

  save(): Promise<Uint8Array> {
    return Promise.reject(new Error("A workbook in memory is not saved."));
  }

  snapshot(): unknown {
    return undefined;
  }

  restore(): void {
    throw new Error("A workbook in memory keeps no snapshots.");
  }
}
