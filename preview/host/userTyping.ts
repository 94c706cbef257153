import type { Area, SheetModel, TableModel } from "../engine/workbook";
import { intersection } from "./area";
import type { Book } from "./book";
import { resizeTable } from "./tableModel";
import { writeCells } from "./writeCells";

/** The table that takes in cells typed right below it, as Excel does: nothing stands there yet, and the table has no total row. */
function tableAbove(sheet: SheetModel, area: Area): TableModel | undefined {
  return sheet.tables.find(({ area: table, showTotals }) => {
    const next = table.row + table.rows;
    return !showTotals && area.row === next && area.column >= table.column && area.column < table.column + table.columns;
  });
}

/**
 * Enters texts as a user types or pastes them, from a cell to the right and down: numbers, days and formulas are read as Excel reads them, `""`
 * empties. A table grows over what is entered right below it.
 *
 * @returns the cells entered
 * @throws Refusal `AccessDenied` on a protected sheet
 */
export function typeCells(book: Book, sheetId: string, row: number, column: number, lines: readonly (readonly string[])[]): Area {
  const columns = Math.max(1, ...lines.map((line) => line.length));
  const area = { row, column, rows: Math.max(1, lines.length), columns };
  const sheet = book.writableSheet(sheetId);
  const grows = tableAbove(sheet, area);
  const isEmptying = lines.every((line) => line.every((text) => text === ""));
  const matrix = lines.map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? null));
  writeCells({ book, sheetId, area }, matrix);
  if (grows !== undefined && !isEmptying) {
    const taller = { ...grows.area, rows: grows.area.rows + area.rows };
    const isFree = sheet.tables.every((other) => other === grows || intersection(other.area, taller) === undefined);
    if (isFree) resizeTable(book, sheetId, grows, taller);
  }
  return area;
}
