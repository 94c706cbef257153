import type { CrossProducts } from "../crossProducts";
import { correlationsOf } from "../regression/correlationsOf";
import { symmetricEigen } from "../regression/symmetricEigen";

/**
 * Weights that make several items one index: `equal`; the first principal component of their covariances; that of their correlations,
 * over their SDs; or the corrected item-total correlations.
 */
export type WeightMethod = "equal" | "principal-covariance" | "principal-correlation" | "item-total";

/**
 * The weights of items in an index, scaled to sum to 1; undefined when an item is constant (but for `equal`) or there are fewer than two
 * rows or items.
 *
 * `principal-covariance` lets items that spread more count more. `principal-correlation` treats items alike in SD units; divided by the SD,
 * its weights apply to the answers as they are. `item-total` weighs an item by its correlation with the sum of the others. Weights can
 * be negative when an item runs against the rest: turn it first. R: `eigen(cov(x))$vectors[, 1]`, `eigen(cor(x))$vectors[, 1] / sd`.
 * Source: Fornell and others (1996) for weighted satisfaction indices.
 *
 * @param products of the items, listwise
 * @example compositeWeights({ size: 2, n: 3, weight: 3, means: Float64Array.of(2, 2), products: Float64Array.of(2, 1, 1, 2) }, "item-total") // [0.5, 0.5]
 */
export function compositeWeights(products: CrossProducts, method: WeightMethod): Float64Array | undefined {
  const { size, n } = products;
  if (n < 2 || size < 2) return undefined;
  if (method === "equal") return new Float64Array(size).fill(1 / size);
  const { correlations, lengths } = correlationsOf(products);
  if (lengths.some((length) => length === 0)) return undefined;
  switch (method) {
    case "principal-covariance":
      return normalisedWeights(firstVector(products.products, size));
    case "principal-correlation":
      return normalisedWeights(firstVector(correlations, size).map((loading, j) => loading / (lengths[j] as number)));
    case "item-total":
      return normalisedWeights(itemRestCorrelations(products));
  }
}

/**
 * Weights scaled to sum to 1; undefined when they sum to 0.
 *
 * @example normalisedWeights([1, 3]) // [0.25, 0.75]
 */
export function normalisedWeights(weights: ArrayLike<number>): Float64Array | undefined {
  const given = Float64Array.from(weights);
  const sum = given.reduce((total, weight) => total + weight, 0);
  return Math.abs(sum) > 1e-12 * given.reduce((total, weight) => total + Math.abs(weight), 0)
    ? given.map((weight) => weight / sum)
    : undefined;
}

function firstVector(matrix: Float64Array, size: number): Float64Array {
  return symmetricEigen(matrix, size).vectors.slice(0, size);
}

function itemRestCorrelations({ size, products }: CrossProducts): Float64Array {
  const whole = products.reduce((sum, product) => sum + product, 0);
  return Float64Array.from({ length: size }, (_, j) => {
    const own = products[j * size + j] as number;
    const row = products.subarray(j * size, (j + 1) * size).reduce((sum, product) => sum + product, 0);
    const rest = whole - 2 * row + own;
    return rest > 0 ? (row - own) / Math.sqrt(own * rest) : 0;
  });
}
