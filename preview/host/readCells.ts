import type { SheetModel } from "../engine/workbook";
import { cellCount } from "./area";
import type { Json } from "./protocol";
import type { RangeTarget } from "./targets";

const READ_LIMIT = 5_000_000;

/** Reads a matrix; null, and not an error, above five million cells, which is how Excel answers. */
export function readMatrix(target: RangeTarget, read: (sheet: SheetModel, row: number, column: number) => Json): Json {
  const { area } = target;
  if (cellCount(area) > READ_LIMIT) return null;
  const sheet = target.book.sheet(target.sheetId);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => read(sheet, area.row + row, area.column + column)),
  );
}

/** Readers of one cell for `readMatrix`. */
export const CELL = {
  value: (sheet: SheetModel, row: number, column: number): Json => sheet.valueAt(row, column),
  formula: (sheet: SheetModel, row: number, column: number): Json => sheet.formulaAt(row, column),
  text: (sheet: SheetModel, row: number, column: number): Json => sheet.textAt(row, column),
  valueType: (sheet: SheetModel, row: number, column: number): Json => sheet.valueTypeAt(row, column),
  numberFormat: (sheet: SheetModel, row: number, column: number): Json => sheet.formatAt(row, column).numberFormat ?? "General",
};
