import type { LiveFormula } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import { cellText, isHidden } from "../../report/tree";
import { shortEnough } from "./withCount";

/** Formulas of a row by column id. */
export type RowFormulas = Readonly<Record<string, LiveFormula>>;

/** Tables with a formula for each cell that a row has and shows; those that are too long for Excel are left out. */
export function withFormulas(
  tables: readonly ReportTable[],
  formulasOf: (table: ReportTable, row: ReportRow) => RowFormulas,
): readonly ReportTable[] {
  return tables.map((table) => ({ ...table, rows: table.rows.map((row) => withOwn(row, formulasOf(table, row))) }));
}

function withOwn(row: ReportRow, formulas: RowFormulas): ReportRow {
  const shown = Object.entries(shortEnough(formulas)).filter(([id]) => {
    const cell = row.cells[id];
    return cell !== undefined && !isHidden(cell);
  });
  return shown.length === 0 ? row : { ...row, live: Object.fromEntries(shown) };
}

/** What a cell says in words; empty where there is none. */
export function wordsOf({ cells }: ReportRow, column: string): string {
  const cell = cells[column];
  return cell === undefined ? "" : (cellText(cell) ?? "");
}

/**
 * The place of the grouping that a row of a table of several groupings names in its cell `grouping`; with no such cell the only one there
 * is. Undefined where two have the same name.
 *
 * @param columns the groupings' names; undefined for those that the table does not show
 */
export function groupingOf(row: ReportRow, columns: readonly (string | undefined)[]): number | undefined {
  const isNamed = row.cells.grouping !== undefined;
  const found = columns.flatMap((name, index) => (name !== undefined && (!isNamed || name === wordsOf(row, "grouping")) ? [index] : []));
  return found.length === 1 ? found[0] : undefined;
}
