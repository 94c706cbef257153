import type { ColumnHeading } from "../i18n/columnHeading";
import type { FormatName, ReportColumn, ReportRow } from "../report/tree";

/** How a column of a table looks, whatever the language. */
export interface ColumnShape {
  readonly format: FormatName;
  readonly main?: true;
  readonly emphasis?: "sign";
}

/**
 * Report columns in the order asked for: each with its shape and its words.
 *
 * @example reportColumns(["n"], { n: { format: "count" } }, { n: { title: "n" } }) // [{ id: "n", title: "n", format: "count" }]
 */
export function reportColumns<Id extends string>(
  ids: readonly Id[],
  shapes: Readonly<Record<Id, ColumnShape>>,
  words: Readonly<Record<Id, ColumnHeading>>,
): readonly ReportColumn[] {
  return ids.map((id): ReportColumn => ({ id, ...words[id], ...shapes[id] }));
}

/**
 * The rows with the cells of the table's columns only: one set of figures serves tables that show more or fewer of them.
 *
 * @param others ids of cells that are kept for columns that come later
 * @example shownCells([{ id: "a", cells: { n: 3, mean: 2 } }], [{ id: "n", title: "n", format: "count" }]) // [{ id: "a", cells: { n: 3 } }]
 */
export function shownCells(
  rows: readonly ReportRow[],
  columns: readonly ReportColumn[],
  others: readonly string[] = [],
): readonly ReportRow[] {
  const ids = new Set([...columns.map(({ id }) => id), ...others]);
  return rows.map((row) => ({ ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(([id]) => ids.has(id))) }));
}
