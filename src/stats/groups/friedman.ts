import { chiSquareUpperTail } from "../distributions/chiSquareUpperTail";
import { ranks } from "../ranks";
import type { ChiSquareStatistic } from "./bartlett";

export interface Friedman extends ChiSquareStatistic {
  /** Respondents who answered everything. */
  readonly n: number;
  /** Mean rank of each column, 1 for the lowest; absent without complete rows. */
  readonly meanRanks?: Float64Array;
  /** Kendall's W: how far the respondents agree on the order, 0 to 1. */
  readonly agreement?: number;
}

/**
 * Friedman's test: do the same respondents rate some columns higher than others? Each respondent's answers are ranked among themselves.
 *
 * Complete rows only; corrected for ties. R: `friedman.test(matrix)`. Reasons: "too-few-items" (fewer than two columns), "no-rows", "constant"
 * (every respondent gives the same answer throughout). Source: Friedman (1937); Kendall and Babington Smith (1939) for W.
 *
 * @param columns one for each thing that is rated, all of the same length; NaN is missing
 * @throws RangeError when the columns differ in length
 * @example friedman([Float64Array.of(1, 1), Float64Array.of(2, 3)]).chiSquare // 2
 */
export function friedman(columns: readonly Float64Array[]): Friedman {
  const rows = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== rows)) throw new RangeError("All columns need the same number of rows.");
  const count = columns.length;
  if (count < 2) return { n: 0, reason: "too-few-items" };
  const sums = new Float64Array(count);
  let n = 0;
  let squares = 0;
  const middle = (count + 1) / 2;
  for (let row = 0; row < rows; row++) {
    const answers = Float64Array.from(columns, (column) => column[row] as number);
    if (answers.some(Number.isNaN)) continue;
    n++;
    ranks(answers).forEach((rank, column) => {
      sums[column] = (sums[column] as number) + rank;
      squares += (rank - middle) ** 2;
    });
  }
  if (n === 0) return { n, reason: "no-rows" };
  const meanRanks = sums.map((sum) => sum / n);
  if (squares === 0) return { n, meanRanks, reason: "constant" };
  const between = meanRanks.reduce((sum, mean) => sum + n * (mean - middle) ** 2, 0);
  const chiSquare = (n * (count - 1) * between) / squares;
  return { n, chiSquare, df: count - 1, p: chiSquareUpperTail(chiSquare, count - 1), meanRanks, agreement: between / squares };
}
