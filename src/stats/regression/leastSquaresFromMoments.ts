import type { CrossProducts } from "../crossProducts";
import { cholesky } from "./cholesky";
import { correlationsOf } from "./correlationsOf";
import type { Regression } from "./regression";
import { regressionOf, unfit } from "./regressionOf";

/**
 * The regression of `leastSquares` from cross products alone, so that blocks, workers and machines add up and millions of rows are
 * read once.
 *
 * Loses twice the digits that the rows would lose: with a condition number of the predictors' correlations of 1,000, some 12 remain.
 * Predictors of whose variance the others leave less than 1e-10 count as collinear.
 *
 * @param products of the outcome, which stands first, and the predictors
 * @example leastSquaresFromMoments({ size: 2, n: 4, weight: 4, means: Float64Array.of(3, 2.5), products: Float64Array.of(10, 7, 7, 5) }).effects[0].t // 9.899...
 */
export function leastSquaresFromMoments(products: CrossProducts, confidence = 0.95): Regression {
  const { n, weight, means } = products;
  const { correlations, lengths } = correlationsOf(products);
  const moments = { n, weight, means, lengths };
  return unfit(moments) ?? regressionOf(moments, cholesky(correlations, products.size - 1), confidence);
}
