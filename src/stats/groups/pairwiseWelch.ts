import type { PValues } from "../adjust/adjustInSteps";
import { holm } from "../adjust/holm";
import type { Moments } from "../moments";
import type { Reason } from "../reason";
import type { TwoSampleT } from "../welchT";
import { welchT } from "../welchT";
import type { Pair } from "./pairsOf";
import { pairsOf } from "./pairsOf";

export interface WelchComparison extends Pair {
  /** Second group minus first. */
  readonly test?: TwoSampleT;
  readonly adjustedP?: number;
  readonly reason?: Reason;
}

/**
 * Welch's t test of every pair of groups, with p adjusted over all pairs.
 *
 * R: `pairwise.t.test(x, group, pool.sd = FALSE, p.adjust.method = "holm")`. A pair with an empty group has the reason "no-rows", with a single
 * answer "one-row", without any spread in both groups "constant"; such a pair does not count as a test.
 *
 * @param adjust how p is adjusted, for instance `benjaminiHochberg`
 * @param confidence of each interval, not adjusted
 * @example pairwiseWelch([{ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 4, squares: 2 }])[0]?.test?.difference // 2
 */
export function pairwiseWelch(groups: readonly Moments[], adjust: (p: PValues) => PValues = holm, confidence = 0.95): WelchComparison[] {
  const compared = pairsOf(groups.length).map((pair): WelchComparison => {
    const [first, second] = [groups[pair.first] as Moments, groups[pair.second] as Moments];
    if (first.n === 0 || second.n === 0) return { ...pair, reason: "no-rows" };
    if (first.n === 1 || second.n === 1) return { ...pair, reason: "one-row" };
    const test = welchT(second, first, confidence);
    return test === undefined ? { ...pair, reason: "constant" } : { ...pair, test };
  });
  const adjusted = adjust(compared.map(({ test }) => test?.p));
  return compared.map((pair, at) => {
    const adjustedP = adjusted[at];
    return adjustedP === undefined ? pair : { ...pair, adjustedP };
  });
}
