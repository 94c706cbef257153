import { studentisedRangeUpperTail } from "../distributions/studentisedRange";
import { studentisedRangeQuantile } from "../distributions/studentisedRangeQuantile";
import type { Moments } from "../moments";
import type { Reason } from "../reason";
import { oneWayAnova } from "./oneWayAnova";
import type { Pair } from "./pairsOf";
import { pairsOf } from "./pairsOf";

/** Two of several means compared so that the chance of any false alarm among all pairs is kept. */
export interface PairedComparison extends Pair {
  /** Mean of the second group minus mean of the first; absent when one is empty. */
  readonly difference?: number;
  /** Of the difference. */
  readonly standardError?: number;
  readonly df?: number;
  readonly t?: number;
  /** Adjusted for all pairs. */
  readonly p?: number;
  /** Interval that holds for all pairs together. */
  readonly low?: number;
  readonly high?: number;
  readonly reason?: Reason;
}

/**
 * Tukey's honest significant differences in Kramer's form for groups of different size, with one variance for all groups.
 *
 * R: `TukeyHSD(aov(x ~ group))`. A pair with an empty group has the reason "no-rows"; without spread within the groups, or with one answer
 * each, every pair has the reason that `oneWayAnova` gives. Source: Tukey (1953); Kramer (1956).
 *
 * @param confidence of all intervals together
 * @example tukeyKramer([{ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 4, squares: 2 }])[0]?.p // 0.0704...
 */
export function tukeyKramer(groups: readonly Moments[], confidence = 0.95): PairedComparison[] {
  const { groups: means, df2: df, meanSquareWithin, reason = "no-rows" } = oneWayAnova(groups);
  const critical = df === undefined || meanSquareWithin === undefined ? NaN : studentisedRangeQuantile(1 - confidence, means, df);
  return pairsOf(groups.length).map((pair) => {
    const [first, second] = [groups[pair.first] as Moments, groups[pair.second] as Moments];
    if (first.n === 0 || second.n === 0) return { ...pair, reason: "no-rows" };
    const difference = second.mean - first.mean;
    if (df === undefined || meanSquareWithin === undefined) return { ...pair, difference, reason };
    const standardError = Math.sqrt(meanSquareWithin * (1 / first.n + 1 / second.n));
    return { ...pair, ...comparison(difference, standardError, df, means, critical) };
  });
}

/**
 * A difference tested with the studentised range of `means` means.
 *
 * @param critical the studentised range of the interval
 * @example comparison(1, 0.5, 20, 2, 2.95).t // 2
 */
export function comparison(
  difference: number,
  standardError: number,
  df: number,
  means: number,
  critical: number,
): Omit<PairedComparison, keyof Pair> {
  const t = difference / standardError;
  const reach = (critical / Math.SQRT2) * standardError;
  const p = studentisedRangeUpperTail(Math.SQRT2 * Math.abs(t), means, df);
  return { difference, standardError, df, t, p, low: difference - reach, high: difference + reach };
}
