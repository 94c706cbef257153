import { chiSquareUpperTail } from "../distributions/chiSquareUpperTail";
import type { Reason } from "../reason";
import type { ChiSquareStatistic } from "./bartlett";

/** A table of counts tested for independence of its rows and columns. What cannot be computed is absent, and `reason` says why. */
export interface Independence extends ChiSquareStatistic {
  readonly n: number;
  /** Counts to expect if rows and columns were independent. */
  readonly expected?: readonly (readonly number[])[];
  /** Below 5, p is rough. */
  readonly smallestExpected?: number;
  /** How far each count is from the expected one, in standard errors: beyond about 2 the cell stands out. */
  readonly adjustedResiduals?: readonly (readonly number[])[];
  /** Strength of the association, 0 to 1. */
  readonly cramersV?: number;
  /** With Yates' continuity correction; in tables of two by two only. */
  readonly yates?: { readonly chiSquare: number; readonly p: number };
}

/**
 * Pearson's chi-square test of independence of a table of counts, with Cramer's V and adjusted residuals.
 *
 * No continuity correction but in `yates`. R: `chisq.test(table, correct = FALSE)`, its `$stdres`. Reasons: "no-rows" (no counts), "too-few-groups"
 * (fewer than two rows or columns), "empty-cell" (a row or column without any count: leave it out). Source: Pearson (1900); Cramer (1946);
 * Haberman (1973) for the residuals; Yates (1934).
 *
 * @param counts row by row
 * @throws RangeError when the rows differ in length or a count is negative
 * @example independence([[10, 20], [20, 10]]).chiSquare // 6.6666...
 */
export function independence(counts: readonly (readonly number[])[]): Independence {
  const width = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== width)) throw new RangeError("All rows of a table need the same number of columns.");
  if (counts.flat().some((count) => !(count >= 0))) throw new RangeError("A count cannot be negative.");
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = Array.from({ length: width }, (_, column) => counts.reduce((sum, row) => sum + (row[column] as number), 0));
  const n = rows.reduce((sum, row) => sum + row, 0);
  const reason = refusal(n, rows, columns);
  if (reason) return { n, reason };
  const expected = rows.map((row) => columns.map((column) => (row / n) * column));
  const each = <T>(of: (count: number, expected: number, row: number, column: number) => T): T[][] =>
    counts.map((row, i) => row.map((count, j) => of(count, expected[i]?.[j] as number, i, j)));
  const chiSquareLess = (correction: number): number =>
    each((count, mean) => (Math.abs(count - mean) - Math.min(correction, Math.abs(count - mean))) ** 2 / mean)
      .flat()
      .reduce((sum, part) => sum + part, 0);
  const adjustedResiduals = each(
    (count, mean, i, j) => (count - mean) / Math.sqrt(mean * (1 - (rows[i] as number) / n) * (1 - (columns[j] as number) / n)),
  );
  const chiSquare = chiSquareLess(0);
  const df = (rows.length - 1) * (columns.length - 1);
  const corrected = df === 1 ? chiSquareLess(0.5) : undefined;
  return {
    n,
    chiSquare,
    df,
    p: chiSquareUpperTail(chiSquare, df),
    expected,
    smallestExpected: Math.min(...expected.flat()),
    adjustedResiduals,
    cramersV: Math.sqrt(chiSquare / (n * Math.min(rows.length - 1, columns.length - 1))),
    ...(corrected !== undefined && { yates: { chiSquare: corrected, p: chiSquareUpperTail(corrected, 1) } }),
  };
}

function refusal(n: number, rows: readonly number[], columns: readonly number[]): Reason | undefined {
  if (n === 0) return "no-rows";
  if (rows.length < 2 || columns.length < 2) return "too-few-groups";
  return [...rows, ...columns].includes(0) ? "empty-cell" : undefined;
}
