import type { GoldenTable } from "../mirror";

/** The rows of a table that have an entry in a column. */
export function rowsWhere(table: GoldenTable, header: string, entry: string): readonly number[] {
  return table.text(header).flatMap((text, row) => (text === entry ? [row] : []));
}
