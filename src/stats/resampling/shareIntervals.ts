import type { ProgressCallback } from "../importance/progress";
import { relativeWeights } from "../importance/relativeWeights";
import { mostExactPredictors, shapley } from "../importance/shapley";
import type { DriverCorrelations } from "../importance/driverCorrelations";
import type { Statistic } from "./bootstrap";
import { bootstrap } from "./bootstrap";
import type { BootstrapInterval } from "./intervals";
import { bcaInterval, percentileInterval } from "./intervals";
import { jackknife } from "./jackknife";
import { resampledCorrelations } from "./resampledCorrelations";

export type ShareMethod = "relative-weights" | "shapley";

export interface ShareIntervalOptions {
  readonly seed: number;
  /** 1,000 unless said otherwise. */
  readonly resamples?: number;
  /** `percentile` unless said otherwise; `bca` also leaves out each row once. */
  readonly interval?: "percentile" | "bca";
  readonly confidence?: number;
  readonly weights?: Float64Array;
  readonly onProgress?: ProgressCallback;
}

export interface ShareIntervals {
  /** The shares of R2 on all rows. */
  readonly shares: Float64Array;
  /** One a predictor; undefined where no interval can be had. */
  readonly intervals: readonly (BootstrapInterval | undefined)[];
  /** Resamples that could be used. */
  readonly resamples: number;
  readonly failed: number;
}

/**
 * How sure the shares of R2 are: intervals by drawing the complete rows again.
 *
 * Relative weights of 22 predictors and 300 rows take some 0.2 ms a resample, so 1,000 resamples take a quarter of a second. Shapley
 * shares cost the pass over the rows and 2^p subsets: with 15 predictors about 1 ms a resample, twice that for each predictor more
 * (`shapleyResampleSteps` says it in subsets). Resamples in which a column is constant are left out and counted.
 *
 * R: `boot::boot` with `boot.ci(type = c("perc", "bca"))`; `relaimpo::boot.relimp`.
 *
 * @returns undefined when there are no rows, a column is constant, or the progress callback stopped it
 * @throws RangeError for Shapley shares of more predictors than `shapley` can visit every subset of
 * @example shareIntervals("shapley", Float64Array.of(1, 2, 3, 4), [Float64Array.of(2, 1, 4, 3)], { seed: 1, resamples: 50 }).shares[0] // 0.36...
 */
export function shareIntervals(
  method: ShareMethod,
  outcome: Float64Array,
  predictors: readonly Float64Array[],
  { seed, resamples = 1000, interval = "percentile", confidence = 0.95, weights, onProgress }: ShareIntervalOptions,
): ShareIntervals | undefined {
  const sharesFrom = method === "shapley" ? shapleyShares : weightShares;
  const { rows, of } = resampledCorrelations(outcome, predictors, weights);
  const statistic: Statistic = (counts) => {
    const correlations = of(counts);
    return correlations && sharesFrom(correlations);
  };
  const shares = rows > 0 ? statistic(new Float64Array(rows).fill(1)) : undefined;
  const drawn = shares && bootstrap(rows, statistic, { seed, resamples, ...(onProgress && { onProgress }) });
  if (!drawn) return undefined;
  const without = interval === "bca" ? jackknife(rows, statistic) : [];
  const intervals = Array.from(shares, (share, index) => {
    const draws = drawn.draws[index] ?? new Float64Array(0);
    if (interval === "percentile") return percentileInterval(draws, confidence);
    return bcaInterval(draws, share, without[index] ?? new Float64Array(0), confidence);
  });
  return { shares, intervals, resamples: drawn.resamples, failed: drawn.failed };
}

/**
 * Subsets that the bootstrap of Shapley shares visits: some 15 nanoseconds each.
 *
 * @throws RangeError above 25 predictors
 * @example shapleyResampleSteps(10, 1000) // 1024000
 */
export function shapleyResampleSteps(predictors: number, resamples: number): number {
  if (predictors > mostExactPredictors) throw new RangeError(`All subsets are visited for up to ${mostExactPredictors} predictors.`);
  return 2 ** predictors * resamples;
}

function weightShares(correlations: DriverCorrelations): Float64Array {
  return relativeWeights(correlations).weights;
}

function shapleyShares(correlations: DriverCorrelations): Float64Array | undefined {
  return shapley(correlations)?.shares;
}
