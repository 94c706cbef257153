import { noncentralTCdf } from "./noncentralTCdf";
import { rootBetween } from "./rootBetween";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval of the noncentrality parameter of an observed t: from where t would be just too high to where it would be just too low.
 *
 * Divided by the root of the sample size that turned the effect into t, it is the exact interval of a standardised mean difference.
 * Equal tails. Source: Steiger and Fouladi (1997); Cumming and Finch (2001).
 *
 * @param confidence between 0 and 1, for instance 0.95
 * @example noncentralityInterval(0, 20, 0.95).high // 1.95996...
 */
export function noncentralityInterval(t: number, df: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2;
  return { low: noncentralityAt(t, df, 1 - tail), high: noncentralityAt(t, df, tail) };
}

/** The noncentrality at which the share below t is `share`. */
function noncentralityAt(t: number, df: number, share: number): number {
  const excess = (noncentrality: number): number => noncentralTCdf(t, df, noncentrality) - share;
  const reach = 2 * Math.sqrt(1 + (t * t) / (2 * df));
  let [low, high] = [t - reach, t + reach];
  while (excess(low) < 0) low -= reach;
  while (excess(high) > 0) high += reach;
  return rootBetween(excess, low, high) as number;
}
