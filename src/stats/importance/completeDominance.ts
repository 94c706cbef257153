import type { DriverCorrelations } from "./driverCorrelations";
import { allSubsetsR2 } from "./allSubsets";

/** Predictors up to which every pair is compared in every subset. */
export const mostComparedPredictors = 10;

/** Differences of R2 up to this are rounding. */
const rounding = 1e-12;

/**
 * Complete dominance: whether one predictor adds more to R2 than another beside every set of the others.
 *
 * The strongest claim about importance: it does not depend on how the subsets are weighted. Row by row, size x size: 1 where the row's
 * predictor dominates the column's in all subsets (strictly, by more than 1e-12), 0 where it is dominated, 0.5 for neither and on the
 * diagonal. Source: Budescu (1993); Azen and Budescu (2003). R: `dominanceanalysis::dominanceMatrix(type = "complete")`.
 *
 * @throws RangeError above 10 predictors
 * @example completeDominance({ size: 2, among: Float64Array.of(1, 0, 0, 1), withOutcome: Float64Array.of(0.5, 0.25) }) // [0.5, 1, 0, 0.5]
 */
export function completeDominance(correlations: DriverCorrelations): Float64Array {
  const { size } = correlations;
  if (size > mostComparedPredictors)
    throw new RangeError(`Dominance is compared for up to ${mostComparedPredictors} predictors, not ${size}.`);
  const r2 = allSubsetsR2(correlations);
  const matrix = new Float64Array(size * size).fill(0.5);
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const [least, most] = lead(r2, 1 << i, 1 << j);
      if (least > rounding) [matrix[i * size + j], matrix[j * size + i]] = [1, 0];
      if (most < -rounding) [matrix[i * size + j], matrix[j * size + i]] = [0, 1];
    }
  }
  return matrix;
}

/** The least and the most that the first predictor adds beyond what the second adds, over all sets of the others. */
function lead(r2: Float64Array, first: number, second: number): readonly [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (let mask = 0; mask < r2.length; mask++) {
    if (mask & (first | second)) continue;
    const difference = (r2[mask | first] as number) - (r2[mask | second] as number);
    least = Math.min(least, difference);
    most = Math.max(most, difference);
  }
  return [least, most];
}
