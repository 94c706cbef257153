import type { Reason } from "../reason";
import { criticalT } from "../studentT";
import { criticalNormal } from "../distributions/normal";

/** How many of n respondents are on the good side and on the bad side; the others are in between. Counts of parts add up. */
export interface TwoSides {
  readonly n: number;
  readonly good: number;
  readonly bad: number;
}

/** Good share minus bad share, from -1 to 1, with its intervals. */
export interface NetShare {
  readonly net?: number;
  /** Variance of single answers counted as 1, 0 and -1, with n in the denominator. */
  readonly variance?: number;
  /** sqrt(variance / n) */
  readonly standardError?: number;
  /** Half the width of the normal interval. */
  readonly marginOfError?: number;
  readonly low?: number;
  readonly high?: number;
  /** sqrt(variance / (n - 1)) and the t interval with it, n - 1 degrees of freedom. */
  readonly sampleStandardError?: number;
  readonly tLow?: number;
  readonly tHigh?: number;
  readonly reason?: Reason;
}

/**
 * The net of two shares that exclude each other (top minus bottom boxes, promoters minus detractors).
 *
 * The variance is that of a multinomial: good + bad - (good - bad)², with the shares; n in the denominator for `standardError`, n - 1
 * for `sampleStandardError`. The intervals are not cut off at -1 and 1. Refused without answers ("no-rows"); with one answer the n - 1
 * variant is absent ("one-row").
 *
 * @param whole what everybody counts as: 1 for a share, 100 for points
 * @throws RangeError when the sides are more than n
 * @example netShare({ n: 10, good: 5, bad: 2 }).net // 0.3
 */
export function netShare({ n, good, bad }: TwoSides, confidence = 0.95, whole = 1): NetShare {
  if (!(good >= 0) || !(bad >= 0) || good + bad > n) throw new RangeError(`${good} and ${bad} cannot both be among ${n}.`);
  if (n === 0) return { reason: "no-rows" };
  const share = (good - bad) / n;
  const net = whole * share;
  const variance = whole * whole * Math.max(0, (good + bad) / n - share * share);
  const standardError = Math.sqrt(variance / n);
  const marginOfError = criticalNormal(confidence) * standardError;
  const estimates = { net, variance, standardError, marginOfError, low: net - marginOfError, high: net + marginOfError };
  if (n === 1) return { ...estimates, reason: "one-row" };
  const sampleStandardError = Math.sqrt(variance / (n - 1));
  const reach = criticalT(confidence, n - 1) * sampleStandardError;
  return { ...estimates, sampleStandardError, tLow: net - reach, tHigh: net + reach };
}
