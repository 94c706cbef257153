import type { LiveFormula } from "../../report/live";
import type { ReportRow } from "../../report/tree";

/** The formulas of rows, by row id. */
export type LiveRows = ReadonlyMap<string, Readonly<Record<string, LiveFormula>>>;

/** The rows with their formulas, for the cells they have. */
export function followed(rows: readonly ReportRow[], formulas: LiveRows): readonly ReportRow[] {
  return rows.map((row) => {
    const own = Object.entries(formulas.get(row.id) ?? {}).filter(([id]) => row.cells[id] !== undefined);
    return own.length === 0 ? row : { ...row, live: { ...row.live, ...Object.fromEntries(own) } };
  });
}
