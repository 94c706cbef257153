/** A rectangle on a sheet, counted from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What to load of a range for `areaOf`. */
export const areaProperties = "rowIndex,columnIndex,rowCount,columnCount";

/** Where a loaded range lies. */
export function areaOf(range: Excel.Range): CellArea {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}
