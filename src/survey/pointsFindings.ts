import { areaAddress } from "./address";
import type { Finding } from "./finding";
import type { ResponseTable } from "./responseTable";

/** Respondents whose points do not add up to 100: their points count in proportion to their own sum. */
export function pointsFindings(table: ResponseTable, columns: readonly number[], points: readonly Float64Array[]): readonly Finding[] {
  const positions = columns.map((column) => table.columns[column]?.position ?? 0);
  if (positions.length === 0) return [];
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  const header = columns.map((column) => table.columns[column]?.header ?? "").join(", ");
  return table.rows.flatMap((row, respondent): Finding[] => {
    const given = points.map((column) => column[respondent] as number);
    const sum = given.reduce((total, share) => total + share, 0);
    if (Number.isNaN(sum) || Math.abs(sum - 100) < 1e-6) return [];
    return [{ kind: "points-sum", address: areaAddress(row, first, 1, last - first + 1), column: header, content: String(sum) }];
  });
}
