import type { CrossProducts } from "../crossProducts";
import { covariances, crossProductsOf } from "../crossProducts";
import { chiSquareUpperTail } from "../distributions/chiSquareUpperTail";
import type { Reason } from "../reason";
import { whitening } from "./whitening";

/** How far each respondent's answers lie from the middle of all, in view of how the items go together. */
export interface MahalanobisDistances {
  /** Rows that entered the means and covariances. */
  readonly n: number;
  /** Degrees of freedom of the chi-square distribution: the number of items. */
  readonly df: number;
  /** Squared distances, one a row; NaN for a row with a missing answer. */
  readonly squared?: Float64Array;
  /** Chance of a squared distance at least as large, were the answers multivariate normal; NaN likewise. */
  readonly p?: Float64Array;
  readonly reason?: Reason;
}

/**
 * Squared Mahalanobis distances of the complete rows, with the upper tail of the chi-square distribution.
 *
 * Mean and covariance (n - 1) come from the complete rows, or from `moments` where the rows are a block of a larger survey. Answers on
 * a scale are not normal: p orders respondents by how odd their answers are; 0.001 is the usual mark. Refused: no more rows than items
 * ("no-rows", "too-few-rows"), an item that all answer alike ("constant"), items that determine each other ("collinear").
 *
 * R: `mahalanobis(x, colMeans(x), cov(x))`, `pchisq(d2, ncol(x), lower.tail = FALSE)` on `x <- na.omit(x)`. Source: Mahalanobis (1936).
 *
 * @throws RangeError when there are no columns, or they differ in length or number from the moments
 * @example mahalanobisDistances([Float64Array.of(1, 2, 3)]).squared // [1, 0, 1]
 */
export function mahalanobisDistances(columns: readonly Float64Array[], moments?: CrossProducts): MahalanobisDistances {
  const df = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (df === 0) throw new RangeError("A distance needs at least one column.");
  const known = moments ?? crossProductsOf(columns);
  if (known.size !== df || columns.some((column) => column.length !== rows))
    throw new RangeError("Columns and moments do not fit together.");
  const { n, means } = known;
  if (n === 0) return { n, df, reason: "no-rows" };
  const matrix = covariances(known);
  if (matrix === undefined || n <= df) return { n, df, reason: "too-few-rows" };
  const { whiten, reason } = whitening(matrix, means);
  if (whiten === undefined) return { n, df, ...(reason && { reason }) };
  const squared = new Float64Array(rows);
  const deviations = new Float64Array(df);
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < df; j++) deviations[j] = ((columns[j] as Float64Array)[row] as number) - (means[j] as number);
    squared[row] = whiten(deviations);
  }
  return { n, df, squared, p: squared.map((distance) => (Number.isNaN(distance) ? NaN : chiSquareUpperTail(distance, df))) };
}
