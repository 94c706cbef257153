import type { CellArea } from "../cellArea";

/**
 * The table whose answers a range holds: the same columns, beginning with the range or, under the hidden ids of our templates, one row below.
 *
 * @example tableOf({ row: 0, column: 0, rows: 6, columns: 3 }, [{ row: 1, column: 0, rows: 9, columns: 3 }])?.rows // 9
 */
export function tableOf(area: CellArea, tables: readonly CellArea[]): CellArea | undefined {
  return tables.find(
    ({ row, column, columns }) => (row === area.row || row === area.row + 1) && column === area.column && columns === area.columns,
  );
}

/** The row below an area. */
export function rowBelow({ row, rows }: CellArea): number {
  return row + rows;
}

/**
 * Whether the answers end where the range does: with their table, or at a blank row. A range that was marked in the middle of longer answers
 * has rows below that were left out on purpose.
 *
 * @param isBlankBelow whether the cells right below are empty
 */
export function endsHere(area: CellArea, tables: readonly CellArea[], isBlankBelow: boolean): boolean {
  const table = tableOf(area, tables);
  return table === undefined ? isBlankBelow : rowBelow(table) === rowBelow(area);
}

/**
 * How far the rows below may belong to the answers: down to the end of what is used, or to a table that begins there.
 *
 * @example lastRowBelow({ row: 0, column: 0, rows: 6, columns: 3 }, { row: 0, column: 0, rows: 9, columns: 3 }, []) // 9
 */
export function lastRowBelow(area: CellArea, used: CellArea, tables: readonly CellArea[]): number {
  const overlaps = ({ column, columns }: CellArea): boolean => column < area.column + area.columns && area.column < column + columns;
  const others = tables.filter((table) => table.row >= rowBelow(area) && overlaps(table)).map(({ row }) => row);
  return Math.max(rowBelow(area), Math.min(rowBelow(used), ...others));
}
