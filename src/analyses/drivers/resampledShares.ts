import type { DriverCorrelations } from "../../stats/importance/driverCorrelations";
import { estimatedShapley } from "../../stats/importance/estimatedShapley";
import type { ProgressCallback } from "../../stats/importance/progress";
import { relativeWeights } from "../../stats/importance/relativeWeights";
import { shapley } from "../../stats/importance/shapley";
import type { Statistic } from "../../stats/resampling/bootstrap";
import { bootstrap } from "../../stats/resampling/bootstrap";
import type { BootstrapInterval } from "../../stats/resampling/intervals";
import { percentileInterval } from "../../stats/resampling/intervals";
import type { ResampledCorrelations } from "../../stats/resampling/resampledCorrelations";

/** Two ways of sharing R2 out over the drivers. */
export const importanceMethods = ["shapley", "relative-weights"] as const;
export type ImportanceMethod = (typeof importanceMethods)[number];

/** How the shares vary when the respondents are drawn again; lists have one entry a driver. */
export interface ResampledShares {
  readonly resamples: number;
  readonly failed: number;
  readonly shapley: readonly (BootstrapInterval | undefined)[];
  readonly relativeWeights: readonly (BootstrapInterval | undefined)[];
  /** The share of resamples in which the driver has the largest share. */
  readonly first: readonly number[];
  /** Pairs of random orders from which each resample's Shapley shares were estimated; absent where all subsets were visited. */
  readonly pairs?: number;
}

const usualResamples = 1000;
/** Fewer say too little. */
const fewestResamples = 200;
/** Passes over single products of two answers: some three seconds. */
const mostProducts = 6e9;
/** Subsets visited: some two seconds. */
const mostSubsets = 1.5e8;
/** Enough that the chance of the orders adds a few per cent to the width of an interval. */
const pairsOfOrders = 20;

/**
 * Bootstrap of the shares of R2: percentile intervals, and how often each driver comes first.
 *
 * 1,000 resamples; fewer for very many rows, none where fewer than 200 are affordable. Up to 17 drivers every resample visits all
 * subsets; beyond that its Shapley shares are estimated from 20 pairs of random orders, which widens the intervals a little.
 *
 * @returns undefined when that is too much work, when no interval can be had, or when the callback stopped it
 */
export function resampledShares(
  { rows, of }: ResampledCorrelations,
  size: number,
  method: ImportanceMethod,
  options: { readonly seed: number; readonly confidence: number; readonly onProgress?: ProgressCallback },
): ResampledShares | undefined {
  const { seed, confidence, onProgress } = options;
  const affordable = Math.floor(mostProducts / (rows * (size + 2) ** 2));
  const resamples = Math.min(usualResamples, affordable);
  if (resamples < fewestResamples || rows < 2) return undefined;
  const isExact = 2 ** size * resamples <= mostSubsets;
  let drawn = 0;
  const sharesOf = (correlations: DriverCorrelations): Float64Array | undefined =>
    isExact
      ? shapley(correlations)?.shares
      : estimatedShapley(correlations, { seed: (seed + ++drawn) % 2 ** 31, pairs: pairsOfOrders })?.shares;
  const statistic: Statistic = (counts) => {
    const correlations = of(counts);
    const shares = correlations && sharesOf(correlations);
    if (!shares) return undefined;
    const { weights } = relativeWeights(correlations);
    const leading = method === "shapley" ? shares : weights;
    const largest = Math.max(...leading);
    return Float64Array.of(...shares, ...weights, ...leading.map((share) => (share === largest ? 1 : 0)));
  };
  const found = bootstrap(rows, statistic, { seed, resamples, ...(onProgress && { onProgress }) });
  if (!found || found.resamples < fewestResamples) return undefined;
  const intervals = (from: number): (BootstrapInterval | undefined)[] =>
    found.draws.slice(from, from + size).map((draws) => percentileInterval(draws, confidence));
  return {
    resamples: found.resamples,
    failed: found.failed,
    shapley: intervals(0),
    relativeWeights: intervals(size),
    first: found.draws.slice(2 * size).map((draws) => draws.reduce((sum, is) => sum + is, 0) / draws.length),
    ...(!isExact && { pairs: pairsOfOrders }),
  };
}
