import type { Area, SheetModel, TableModel } from "../engine/workbook";
import { intersection } from "./area";
import { readEntry } from "./entry";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";
import { nameHeaders } from "./tableHeaders";
import type { RangeTarget } from "./targets";

/**
 * A matrix written to a property of a range: one content for all cells, or rows and columns that fit exactly.
 *
 * @throws Refusal `InvalidArgument` when the dimensions differ
 */
export function matrixFor(area: Area, content: Json): (row: number, column: number) => Json {
  if (!Array.isArray(content)) return () => content;
  const rows = content as readonly Json[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) throw new Refusal("InvalidArgument", "The array does not have the rows and columns of the range.");
  return (row, column) => {
    const line = rows[row];
    return Array.isArray(line) ? ((line as readonly Json[])[column] ?? null) : null;
  };
}

function writeText(sheet: SheetModel, row: number, column: number, text: string, today: Date): void {
  const format = sheet.formatAt(row, column).numberFormat ?? "General";
  const entry = readEntry(text, format, today);
  if (entry.kind === "formula") sheet.setFormula(row, column, entry.formula);
  else {
    sheet.setValue(row, column, entry.content);
    if (entry.numberFormat !== undefined && format === "General")
      sheet.setFormat({ row, column, rows: 1, columns: 1 }, { numberFormat: entry.numberFormat });
  }
}

function writeCell(sheet: SheetModel, row: number, column: number, content: Json, today: Date): void {
  if (content === null) return;
  if (typeof content === "string") writeText(sheet, row, column, content, today);
  else if (typeof content === "number" || typeof content === "boolean") sheet.setValue(row, column, content);
  else throw new Refusal("InvalidArgument", "A cell takes a text, a number or a boolean.");
}

function headerOf(table: TableModel): Area {
  return { ...table.area, rows: 1 };
}

/** Writes what an add-in set as `values` or `formulas`: null leaves a cell, `""` empties it, texts are read as Excel reads them. */
export function writeCells({ book, sheetId, area }: RangeTarget, content: Json): void {
  const sheet = book.writableSheet(sheetId);
  const at = matrixFor(area, content);
  const today = book.settings.today();
  const isSingle = area.rows === 1 && area.columns === 1;
  const before = isSingle ? sheet.shownAt(area.row, area.column) : undefined;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) writeCell(sheet, area.row + row, area.column + column, at(row, column), today);
  }
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection(headerOf(table), area)) nameHeaders(sheet, table.area, area);
  }
  book.tellChanged(sheetId, area, before);
}

/** Writes number formats, one for all cells or one for each. Neighbours in a column with the same format are set together. */
export function writeNumberFormats({ book, sheetId, area }: RangeTarget, content: Json): void {
  const sheet = book.writableSheet(sheetId);
  const at = matrixFor(area, content);
  const formatAt = (row: number, column: number): string | null => {
    const format = at(row, column);
    if (format !== null && typeof format !== "string") throw new Refusal("InvalidArgument");
    return format;
  };
  if (!Array.isArray(content)) {
    const format = formatAt(0, 0);
    if (format !== null) sheet.setFormat(area, { numberFormat: format });
    return;
  }
  for (let column = 0; column < area.columns; column += 1) {
    for (let row = 0, end = 0; row < area.rows; row = end) {
      const format = formatAt(row, column);
      end = row + 1;
      while (end < area.rows && formatAt(end, column) === format) end += 1;
      if (format !== null)
        sheet.setFormat({ row: area.row + row, column: area.column + column, rows: end - row, columns: 1 }, { numberFormat: format });
    }
  }
}
