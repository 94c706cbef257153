import { pairwiseCovariances } from "../pairwise/pairwiseCovariances";
import type { PairwiseProducts } from "../pairwise/pairwiseProducts";
import type { ItemCovariances } from "./itemCovariances";

/**
 * The item covariances by pairs: every pair of items over the respondents who answered both, every item's mean and variance over those
 * who answered it. Uses all answers, but has no single n and so no interval. Undefined when some pair shares fewer than two respondents.
 *
 * R: `psych::alpha(x)` works on these when answers are missing.
 *
 * @example pairwiseItemCovariances({ size: 1, n: Float64Array.of(3), means: Float64Array.of(3), squares: Float64Array.of(8), products: Float64Array.of(8) })?.covariances // [4]
 */
export function pairwiseItemCovariances(pairs: PairwiseProducts): ItemCovariances | undefined {
  const { size, means } = pairs;
  const covariances = pairwiseCovariances(pairs);
  return covariances && { size, covariances, means: Float64Array.from({ length: size }, (_, item) => means[item * size + item] as number) };
}
