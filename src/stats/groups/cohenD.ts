import { noncentralityInterval } from "../distributions/noncentralityInterval";
import type { Moments } from "../moments";
import { approximateHedgesCorrection, hedgesCorrection } from "./hedgesCorrection";
import { pooledVariance } from "./pooledT";

/** A difference of two means in units of the standard deviation within the groups. */
export interface StandardisedDifference {
  /** Cohen's d, first minus second. */
  readonly d: number;
  readonly low: number;
  readonly high: number;
  /** Hedges' g: d without its small-sample bias; absent below 2 degrees of freedom. */
  readonly g?: number;
  readonly gLow?: number;
  readonly gHigh?: number;
  /** g by the usual approximation of the correction. */
  readonly approximateG?: number;
}

/**
 * Cohen's d and Hedges' g of two independent groups, with the exact interval from the noncentral t distribution; undefined when a group
 * is empty, both have a single number, or neither has any spread.
 *
 * Conventions: pooled SD; g = J d with the exact J, and its interval that of d times J. R: `effectsize::cohens_d`, `effectsize::hedges_g`.
 * Source: Hedges (1981); Steiger and Fouladi (1997).
 *
 * @example cohenD({ n: 10, mean: 1, squares: 9 }, { n: 10, mean: 0, squares: 9 })?.g // 0.95764...
 */
export function cohenD(first: Moments, second: Moments, confidence = 0.95): StandardisedDifference | undefined {
  const spread = pooledVariance(first, second);
  if (spread === undefined) return undefined;
  const d = (first.mean - second.mean) / Math.sqrt(spread);
  const df = first.n + second.n - 2;
  const scale = Math.sqrt(1 / first.n + 1 / second.n);
  const noncentrality = noncentralityInterval(d / scale, df, confidence);
  const [low, high] = [noncentrality.low * scale, noncentrality.high * scale];
  const [exact, approximate] = [hedgesCorrection(df), approximateHedgesCorrection(df)];
  return {
    d,
    low,
    high,
    ...(exact !== undefined && { g: exact * d, gLow: exact * low, gHigh: exact * high }),
    ...(approximate !== undefined && { approximateG: approximate * d }),
  };
}
