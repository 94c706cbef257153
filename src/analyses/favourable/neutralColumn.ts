import type { ReportTable } from "../../report/tree";
import type { FavourableResult } from "./compute";
import { leavesNeutral } from "./favourableCuts";

/** The tables without their column of neutral answers where no answer can be neutral, as on a scale of four. */
export function withoutIdleNeutral({ set, boxes, whole }: FavourableResult, tables: readonly ReportTable[]): readonly ReportTable[] {
  if (leavesNeutral(set.scale, boxes) || whole.items.some(({ neutral = 0 }) => neutral > 0)) return tables;
  return tables.map((table) => ({
    ...table,
    columns: table.columns.filter(({ id }) => id !== "neutral"),
    rows: table.rows.map(({ cells: { neutral: _neutral, ...cells }, ...row }) => ({ ...row, cells })),
  }));
}
