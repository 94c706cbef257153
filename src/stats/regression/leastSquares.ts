import { centredColumns } from "./centredColumns";
import { householder } from "./householder";
import type { Regression } from "./regression";
import { regressionOf, unfit } from "./regressionOf";

export interface LeastSquaresOptions {
  /** Case weights, one a row; a row without a positive weight is left out. */
  readonly weights?: Float64Array;
  /** Of the intervals; 0.95 unless said otherwise. */
  readonly confidence?: number;
}

/**
 * Multiple regression by (weighted) least squares with an intercept: how much of the outcome the predictors account for together,
 * and what each of them does with the others held.
 *
 * Listwise: a row with NaN in any column is left out. Two-sided p, t intervals. Case weights count in every mean and sum, but n, and
 * with it the degrees of freedom, is the number of rows, as in R's `lm(weights = )`. The rows are decomposed by Householder's
 * reflections after centring and scaling, which keeps the digits where predictors are nearly collinear; `leastSquaresFromMoments`
 * needs no rows. R: `summary(lm(outcome ~ predictors))`.
 *
 * Refused, with a reason: no rows, constant columns (named), no more rows than coefficients. Predictors that others determine leave R2,
 * F and sigma, and are named.
 *
 * @throws RangeError when the columns differ in length
 * @example leastSquares(Float64Array.of(1, 2, 4, 5), [Float64Array.of(1, 2, 3, 4)]).effects[0].b // 1.4...
 */
export function leastSquares(
  outcome: Float64Array,
  predictors: readonly Float64Array[],
  { weights, confidence = 0.95 }: LeastSquaresOptions = {},
): Regression {
  const centred = centredColumns([outcome, ...predictors], weights);
  return unfit(centred) ?? regressionOf(centred, householder(centred), confidence);
}
