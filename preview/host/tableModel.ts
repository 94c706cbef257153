import type { Area, SheetModel, TableModel } from "../engine/workbook";
import { intersection, isOnSheet, isSameArea } from "./area";
import type { Book } from "./book";
import { freeName, isDefinedName, isSameName } from "./names";
import { Refusal } from "./refusal";
import { nameHeaders } from "./tableHeaders";

/** Whether any table or defined name of the workbook has a name already. */
export function isNameTaken(book: Book, name: string, ownTableId?: string): boolean {
  const byTable = book.model.sheets.some((sheet) => sheet.tables.some((table) => table.id !== ownTableId && isSameName(table.name, name)));
  return byTable || book.model.names.some((each) => each.sheetId === undefined && isSameName(each.name, name));
}

/** @throws Refusal `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for one in use */
export function requireFreeTableName(book: Book, name: string, ownTableId?: string): void {
  if (!isDefinedName(name)) throw new Refusal("InvalidArgument", `${name} cannot be the name of a table.`);
  if (isNameTaken(book, name, ownTableId)) throw new Refusal("ItemAlreadyExists");
}

/** @throws Refusal `InvalidArgument` if the area touches another table or merged cells, or leaves the sheet */
export function requireFreeArea(sheet: SheetModel, area: Area, ownTableId?: string): void {
  const overlaps = sheet.tables.some((table) => table.id !== ownTableId && intersection(table.area, area));
  if (overlaps || !isOnSheet(area)) throw new Refusal("InvalidArgument", "A table cannot overlap another table.");
  if (sheet.mergedAreas().some((merged) => intersection(merged, area)))
    throw new Refusal("InvalidArgument", "A table cannot contain merged cells.");
}

/** The cells below a table's header, above its total row. */
export function bodyOf(table: TableModel): Area {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + above, rows: table.area.rows - above - below };
}

/**
 * Makes a table. A header row alone gets one empty row below, blank and repeated headers are renamed, the name is the first of
 * `Table1`, `Table2` ... that is free.
 */
export function addTable(book: Book, sheetId: string, area: Area, hasHeaders: boolean): TableModel {
  const sheet = book.writableSheet(sheetId);
  const whole = hasHeaders && area.rows === 1 ? { ...area, rows: 2 } : area;
  requireFreeArea(sheet, hasHeaders ? whole : { ...whole, rows: whole.rows + 1 });
  const name = freeName("Table", (each) => isNameTaken(book, each));
  const table = sheet.addTable(whole, hasHeaders);
  if (table.name === "" || isNameTaken(book, table.name, table.id)) table.name = name;
  if (table.showHeaders) nameHeaders(sheet, table.area);
  book.tell({ kind: "tableAdded", sheetId, tableId: table.id });
  return table;
}

/** Gives a table another area, which must start at the same header row and overlap the old one. */
export function resizeTable(book: Book, sheetId: string, table: TableModel, area: Area): void {
  const sheet = book.writableSheet(sheetId);
  const smallest = (table.showHeaders ? 1 : 0) + 1;
  if (area.row !== table.area.row || area.rows < smallest || !intersection(area, table.area)) throw new Refusal("InvalidArgument");
  if (isSameArea(area, table.area)) return;
  requireFreeArea(sheet, area, table.id);
  table.area = area;
  if (table.showHeaders) nameHeaders(sheet, area);
  book.tellChanged(sheetId, area);
}
