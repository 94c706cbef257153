import { studentisedRangeQuantile } from "../distributions/studentisedRangeQuantile";
import type { Moments } from "../moments";
import { welchT } from "../welchT";
import { pairsOf } from "./pairsOf";
import type { PairedComparison } from "./tukeyKramer";
import { comparison } from "./tukeyKramer";

/**
 * The Games-Howell comparisons of all pairs of means: each pair with its own variances, as in Welch's test, and the studentised range for the
 * number of pairs. The default after Welch's analysis of variance.
 *
 * The standard error is that of Welch's test (sqrt(s1^2 / n1 + s2^2 / n2)); the family is the groups with two or more answers. R:
 * `rstatix::games_howell_test`. A pair with an empty group has the reason "no-rows", with a single answer "one-row", without any spread in
 * both groups "constant". Source: Games and Howell (1976).
 *
 * @param confidence of all intervals together
 * @example gamesHowell([{ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 4, squares: 2 }])[0]?.p // 0.0704...
 */
export function gamesHowell(groups: readonly Moments[], confidence = 0.95): PairedComparison[] {
  const means = groups.filter(({ n }) => n > 1).length;
  return pairsOf(groups.length).map((pair) => {
    const [first, second] = [groups[pair.first] as Moments, groups[pair.second] as Moments];
    if (first.n === 0 || second.n === 0) return { ...pair, reason: "no-rows" };
    const difference = second.mean - first.mean;
    if (first.n < 2 || second.n < 2) return { ...pair, difference, reason: "one-row" };
    const test = welchT(second, first);
    if (test === undefined) return { ...pair, difference, reason: "constant" };
    const critical = studentisedRangeQuantile(1 - confidence, means, test.df);
    return { ...pair, ...comparison(difference, test.standardError, test.df, means, critical) };
  });
}
