import type { CoMoments } from "../coMoments";
import { crossProductsOf } from "../crossProducts";

/**
 * The co-moments of two columns with a weight for each row, in the shape of the unweighted ones: weighted means and sums, and n the
 * number of rows (not the sum of the weights). A row without a positive weight, or with NaN, is left out.
 *
 * @throws RangeError when the columns differ in length
 * @example weightedCoMomentsOf(Float64Array.of(1, 2), Float64Array.of(3, 6), Float64Array.of(1, 2)).meanY // 5
 */
export function weightedCoMomentsOf(x: Float64Array, y: Float64Array, weights: Float64Array): CoMoments {
  if (weights.length !== x.length) throw new RangeError("Columns and weights need the same number of rows.");
  const { n, means, products } = crossProductsOf([x, y], { weights });
  const [meanX = 0, meanY = 0] = means;
  const [squaresX = 0, product = 0, , squaresY = 0] = products;
  return { n, meanX, meanY, squaresX, squaresY, products: product };
}
