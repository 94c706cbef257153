import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { DriverCorrelations } from "./driverCorrelations";
import type { ProgressCallback } from "./progress";
import { addedInOrder } from "./addedInOrder";

export interface EstimatedShapley {
  readonly r2: number;
  /** One a predictor; they sum to R2 exactly. */
  readonly shares: Float64Array;
  /** Of each share, by chance of the orders drawn; it shrinks with the root of their number. */
  readonly standardErrors: Float64Array;
  /** Pairs of orders drawn. */
  readonly pairs: number;
}

export interface EstimatedShapleyOptions {
  readonly seed: number;
  /** 1,000 unless said otherwise. */
  readonly pairs?: number;
  readonly onProgress?: ProgressCallback;
}

/**
 * Shapley's shares of R2 estimated from orders drawn at random, for more predictors than `shapley` can visit every subset of.
 *
 * Each order is followed by its reverse, so that a predictor which entered early enters late (antithetic pairs): most of the chance
 * cancels. The standard error is the SD of the pairs' means over the root of their number. The same seed gives the same numbers.
 * Source: Castro, Gómez and Tejada (2009).
 *
 * @returns undefined when the progress callback stopped it
 * @throws RangeError for fewer than two pairs
 * @example estimatedShapley({ size: 2, among: Float64Array.of(1, 0, 0, 1), withOutcome: Float64Array.of(0.5, 0.25) }, { seed: 1 }).shares // [0.25, 0.0625]
 */
export function estimatedShapley(
  correlations: DriverCorrelations,
  { seed, pairs = 1000, onProgress }: EstimatedShapleyOptions,
): EstimatedShapley | undefined {
  if (!(pairs >= 2)) throw new RangeError("A standard error needs two pairs of orders.");
  const { size } = correlations;
  const random = xoroshiro128plus(seed);
  const order = Int32Array.from({ length: size }, (_, j) => j);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  const reportEvery = Math.max(1, Math.ceil(pairs / 100));
  for (let pair = 1; pair <= pairs; pair++) {
    for (let last = size - 1; last > 0; last--) {
      const drawn = uniformInt(random, 0, last);
      const kept = order[last] as number;
      order[last] = order[drawn] as number;
      order[drawn] = kept;
    }
    const forward = addedInOrder(correlations, order);
    const backward = addedInOrder(correlations, Int32Array.from(order).reverse());
    for (let j = 0; j < size; j++) {
      const share = ((forward[j] as number) + (backward[j] as number)) / 2;
      const step = share - (means[j] as number);
      means[j] = (means[j] as number) + step / pair;
      squares[j] = (squares[j] as number) + step * (share - (means[j] as number));
    }
    if (pair % reportEvery === 0 && onProgress?.(pair / pairs) === false) return undefined;
  }
  const standardErrors = squares.map((sum) => Math.sqrt(sum / (pairs - 1) / pairs));
  return { r2: means.reduce((sum, share) => sum + share, 0), shares: means, standardErrors, pairs };
}
