import cdf from "@stdlib/stats-base-dists-t-cdf";
import quantile from "@stdlib/stats-base-dists-t-quantile";

/**
 * The two-sided p of a t statistic.
 *
 * @example twoSidedP(2.5, 10) // 0.0314...
 */
export function twoSidedP(t: number, df: number): number {
  return 2 * cdf(-Math.abs(t), df);
}

/**
 * The t that leaves `confidence` of the distribution between -t and t.
 *
 * @param confidence between 0 and 1, for instance 0.95
 * @example criticalT(0.95, 10) // 2.228...
 */
export function criticalT(confidence: number, df: number): number {
  return quantile(0.5 + confidence / 2, df);
}
