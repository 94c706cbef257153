import { siblingStatuses } from "./siblings";
import type { GroupStatus } from "./status";

export interface CrossedStatuses {
  /** By row, then column. */
  readonly cells: readonly (readonly GroupStatus[])[];
  readonly rows: readonly GroupStatus[];
  readonly columns: readonly GroupStatus[];
}

/**
 * Which cells of two crossed cuts may be shown beside the totals of their rows and columns and the whole: every line is protected
 * like a list of groups, again and again until no line gives a hidden cell away.
 *
 * @param counts answers by row, then column
 * @param outsideRow answers in each row by people with no entry in the other cut; `outsideColumn` likewise
 * @param fixed cells that are hidden already for another reason
 */
export function crossedStatuses(
  counts: readonly (readonly number[])[],
  minimum: number,
  outsideRow: readonly number[] = [],
  outsideColumn: readonly number[] = [],
  fixed: readonly (readonly (GroupStatus | undefined)[])[] = [],
): CrossedStatuses {
  const width = counts[0]?.length ?? 0;
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, count) => sum + count, 0);
  const rowTotals = counts.map((row, index) => add(row) + (outsideRow[index] ?? 0));
  const columnTotals = Array.from(
    { length: width },
    (_, column) => add(counts.map((row) => row[column] ?? 0)) + (outsideColumn[column] ?? 0),
  );
  const rows = siblingStatuses(rowTotals, minimum, add(outsideColumn));
  const columns = siblingStatuses(columnTotals, minimum, add(outsideRow));
  let cells = counts.map((row, index) => row.map((_, column): GroupStatus | undefined => fixed[index]?.[column]));
  for (;;) {
    const byRow = counts.map((row, index) => siblingStatuses(row, minimum, outsideRow[index], cells[index]));
    const byColumn = Array.from({ length: width }, (_, column) =>
      siblingStatuses(
        counts.map((row) => row[column] ?? 0),
        minimum,
        outsideColumn[column],
        byRow.map((row) => row[column]),
      ),
    );
    const next = counts.map((row, index) => row.map((_, column): GroupStatus | undefined => byColumn[column]?.[index]));
    if (next.every((row, index) => row.every((status, column) => status === cells[index]?.[column])))
      return { cells: next.map((row) => row.map((status) => status ?? "empty")), rows, columns };
    cells = next;
  }
}
