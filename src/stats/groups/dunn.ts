import { holm } from "../adjust/holm";
import type { Frequencies } from "../descriptive/frequencies";
import { normalTwoSidedP } from "../distributions/normal";
import type { Moments } from "../moments";
import { mergeMoments } from "../moments";
import type { Reason } from "../reason";
import type { Pair } from "./pairsOf";
import { pairsOf } from "./pairsOf";
import { rankMoments } from "./rankMoments";

/** Two of several groups compared by ranks. */
export interface RankComparison extends Pair {
  /** Mean rank of the second group minus mean rank of the first, in standard errors. */
  readonly z?: number;
  readonly p?: number;
  /** By Holm over all pairs. */
  readonly adjustedP?: number;
  readonly reason?: Reason;
}

/**
 * Dunn's comparisons of all pairs of groups by mean ranks, after a Kruskal-Wallis test: ranks and variance of all groups together, corrected
 * for ties.
 *
 * R: `rstatix::dunn_test(p.adjust.method = "holm")`. A pair with an empty group has the reason "no-rows"; when all answers are alike every pair
 * has "constant". Source: Dunn (1964).
 *
 * @example dunn([{ n: 2, missing: 0, numbers: Float64Array.of(1), counts: Float64Array.of(2) }, { n: 2, missing: 0, numbers: Float64Array.of(3), counts: Float64Array.of(2) }])[0]?.z // 1.7320...
 */
export function dunn(groups: readonly Frequencies[]): RankComparison[] {
  if (groups.length === 0) return [];
  const ranked = rankMoments(groups);
  const { n, squares } = ranked.reduce(mergeMoments);
  const compared = pairsOf(groups.length).map((pair): RankComparison => {
    const [first, second] = [ranked[pair.first] as Moments, ranked[pair.second] as Moments];
    if (first.n === 0 || second.n === 0) return { ...pair, reason: "no-rows" };
    if (squares === 0) return { ...pair, reason: "constant" };
    const z = (second.mean - first.mean) / Math.sqrt((squares / (n - 1)) * (1 / first.n + 1 / second.n));
    return { ...pair, z, p: normalTwoSidedP(z) };
  });
  const adjusted = holm(compared.map(({ p }) => p));
  return compared.map((pair, at) => {
    const adjustedP = adjusted[at];
    return adjustedP === undefined ? pair : { ...pair, adjustedP };
  });
}
