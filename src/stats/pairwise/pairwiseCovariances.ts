import type { PairwiseProducts } from "./pairwiseProducts";

/**
 * The covariance matrix of pairs, row by row, each with its own n - 1; undefined when some pair shares fewer than two rows.
 *
 * R: `cov(x, use = "pairwise.complete.obs")`.
 *
 * @example pairwiseCovariances({ size: 1, n: Float64Array.of(3), means: Float64Array.of(3), squares: Float64Array.of(8), products: Float64Array.of(8) }) // [4]
 */
export function pairwiseCovariances({ n, products }: PairwiseProducts): Float64Array | undefined {
  return n.some((rows) => rows < 2) ? undefined : products.map((product, at) => product / ((n[at] as number) - 1));
}
