import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { normalCdf } from "../distributions/normal";

/** A bootstrap interval, with the SD of the draws as standard error. */
export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  /** SD of the draws, n - 1 in the denominator. */
  readonly standardError: number;
}

/**
 * The percentile interval: the quantiles (type 7) of the draws that leave the same share on both sides.
 *
 * Undefined for fewer than two draws. R: `quantile(draws, c(0.025, 0.975))`. Source: Efron (1979).
 *
 * @param draws from the smallest to the largest
 * @example percentileInterval(Float64Array.of(1, 2, 3, 4, 5), 0.5).low // 2
 */
export function percentileInterval(draws: Float64Array, confidence = 0.95): BootstrapInterval | undefined {
  return intervalBetween(draws, (1 - confidence) / 2, (1 + confidence) / 2);
}

/**
 * The bias-corrected and accelerated interval (BCa): quantiles of the draws moved for the bias of the bootstrap and for a standard
 * error that changes with the statistic. Better than the percentile interval where the statistic is skewed, as shares of R2 are.
 *
 * The bias comes from the share of draws below the estimate, the acceleration from the skewness of the jackknife. Quantiles are of
 * type 7, where R's `boot.ci(type = "bca")` interpolates on the normal scale. Undefined for fewer than two draws, when all draws lie on
 * one side of the estimate, or when the jackknife does not vary. Source: Efron (1987).
 *
 * @param draws from the smallest to the largest
 * @param jackknifed the statistic without each row in turn
 * @example bcaInterval(Float64Array.of(1, 2, 3, 4), 2.5, Float64Array.of(2, 2.5, 3), 0.5).low // 1.75
 */
export function bcaInterval(
  draws: Float64Array,
  estimate: number,
  jackknifed: Float64Array,
  confidence = 0.95,
): BootstrapInterval | undefined {
  const below = draws.reduce((count, draw) => count + (draw < estimate ? 1 : 0), 0) / draws.length;
  const a = acceleration(jackknifed);
  if (a === undefined || !(below > 0 && below < 1)) return undefined;
  const bias = quantile(below, 0, 1);
  const moved = (share: number): number => {
    const z = bias + quantile(share, 0, 1);
    return normalCdf(bias + z / (1 - a * z));
  };
  return intervalBetween(draws, moved((1 - confidence) / 2), moved((1 + confidence) / 2));
}

function acceleration(jackknifed: Float64Array): number | undefined {
  const mean = jackknifed.reduce((sum, x) => sum + x, 0) / jackknifed.length;
  let [squares, cubes] = [0, 0];
  for (const x of jackknifed) {
    squares += (mean - x) ** 2;
    cubes += (mean - x) ** 3;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : undefined;
}

function intervalBetween(draws: Float64Array, from: number, to: number): BootstrapInterval | undefined {
  const n = draws.length;
  if (n < 2) return undefined;
  const mean = draws.reduce((sum, x) => sum + x, 0) / n;
  const squares = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { low: quantileOfSorted(draws, from), high: quantileOfSorted(draws, to), standardError: Math.sqrt(squares / (n - 1)) };
}

function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const lower = Math.floor(position);
  const [low, high] = [sorted[lower] as number, sorted[Math.min(lower + 1, sorted.length - 1)] as number];
  return low + (position - lower) * (high - low);
}
