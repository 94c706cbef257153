import type { SheetModel } from "../engine/workbook";
import { SHEET_COLUMNS, SHEET_ROWS } from "./area";

function sum(from: number, count: number, measured: number, size: (index: number) => number, otherwise: number): number {
  const end = Math.min(from + count, measured);
  let total = Math.max(0, from + count - Math.max(from, measured)) * otherwise;
  for (let index = from; index < end; index += 1) total += size(index);
  return total;
}

/** How wide a run of columns is, in points. */
export function columnsWidth(sheet: SheetModel, from: number, count: number): number {
  return sum(from, count, SHEET_COLUMNS, (column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column)), 0);
}

/** How high a run of rows is, in points; rows below the used area have the default height. */
export function rowsHeight(sheet: SheetModel, from: number, count: number): number {
  const used = sheet.usedArea(false);
  const measured = used ? used.row + used.rows : 0;
  return sum(from, count, measured, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row)), sheet.rowHeight(SHEET_ROWS - 1));
}
