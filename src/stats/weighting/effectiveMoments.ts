import type { Moments } from "../moments";
import { effectiveSizeOf } from "./effectiveSize";
import type { WeightedMoments } from "./weightedMoments";

/**
 * Weighted moments as plain ones of Kish's effective n: every test that takes moments (one sample, Welch, pooled, waves) then counts
 * the weights for what they leave of the sample. Undefined without rows.
 *
 * The mean is the weighted one, the variance the reliability-weighted one, n the effective n, which is no whole number. Its standard
 * error is `kishStandardError` of `weightedMean`. Source: Kish (1965).
 *
 * @example effectiveMoments({ n: 2, weight: 2, squaredWeight: 2, mean: 1, squares: 2, doubleProducts: 0, doubleSquares: 2 }) // { n: 2, mean: 1, squares: 2 }
 */
export function effectiveMoments(moments: WeightedMoments): Moments | undefined {
  const size = effectiveSizeOf(moments);
  if (size === undefined) return undefined;
  const { mean, squares, weight, squaredWeight } = moments;
  if (moments.n === 1) return { n: 1, mean, squares: 0 };
  const variance = squares / (weight - squaredWeight / weight);
  return { n: size.effective, mean, squares: variance * (size.effective - 1) };
}
