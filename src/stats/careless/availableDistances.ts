import type { Reason } from "../reason";
import { pairwiseCovariances } from "../pairwise/pairwiseCovariances";
import type { PairwiseProducts } from "../pairwise/pairwiseProducts";
import { pairwiseProductsOf } from "../pairwise/pairwiseProducts";
import { whitening } from "./whitening";

/** Squared distances of all rows, missing answers or not. */
export interface AvailableDistances {
  readonly df: number;
  /** One a row; NaN for a row without any answer. */
  readonly squared?: Float64Array;
  readonly reason?: Reason;
}

/**
 * Squared Mahalanobis distances from all answers there are: covariances by pairs of items, means by item, and a missing answer stands
 * at the mean of its item, so that it adds no distance of its own.
 *
 * For surveys where few rows are complete. The distances are somewhat too small for rows with missing answers and have no exact
 * distribution: they order respondents, no more. Refused: a pair of items without two common rows ("too-few-rows"), an item that all
 * answer alike ("constant"), items that determine each other ("collinear"), covariances that no one set of respondents could have
 * ("improper-solution").
 *
 * R: `psych::outlier(x, plot = FALSE)`.
 *
 * @param pairs moments of the whole survey, where the rows are a block of it
 * @throws RangeError when there are no columns, or they differ in length or number from the moments
 * @example availableDistances([Float64Array.of(1, 2, 3)]).squared // [1, 0, 1]
 */
export function availableDistances(columns: readonly Float64Array[], pairs?: PairwiseProducts): AvailableDistances {
  const df = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (df === 0) throw new RangeError("A distance needs at least one column.");
  const known = pairs ?? pairwiseProductsOf(columns);
  if (known.size !== df || columns.some((column) => column.length !== rows))
    throw new RangeError("Columns and moments do not fit together.");
  const matrix = pairwiseCovariances(known);
  if (matrix === undefined) return { df, reason: rows === 0 ? "no-rows" : "too-few-rows" };
  const means = Float64Array.from(columns, (_, j) => known.means[j * df + j] as number);
  const { whiten, reason } = whitening(matrix, means);
  if (whiten === undefined) return { df, ...(reason && { reason }) };
  const squared = new Float64Array(rows);
  const deviations = new Float64Array(df);
  for (let row = 0; row < rows; row++) {
    let answered = 0;
    for (let j = 0; j < df; j++) {
      const deviation = ((columns[j] as Float64Array)[row] as number) - (means[j] as number);
      const missing = deviation !== deviation;
      deviations[j] = missing ? 0 : deviation;
      if (!missing) answered++;
    }
    squared[row] = answered === 0 ? NaN : whiten(deviations);
  }
  return { df, squared };
}
