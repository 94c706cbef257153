import { cohenD } from "../../stats/groups/cohenD";
import { dunn } from "../../stats/groups/dunn";
import { gamesHowell } from "../../stats/groups/gamesHowell";
import { mannWhitney } from "../../stats/groups/mannWhitney";
import { pairwiseWelch } from "../../stats/groups/pairwiseWelch";
import { tukeyKramer } from "../../stats/groups/tukeyKramer";
import type { Reason } from "../../stats/reason";
import { twoSidedP } from "../../stats/studentT";
import { adjusted } from "./adjusted";
import type { CompareSettings } from "./compute";
import type { GroupLine } from "./groupLines";

/** Two groups compared; the later group minus the earlier one. What cannot be computed is absent, and `reason` says why. */
export interface PairLine {
  readonly first: GroupLine;
  readonly second: GroupLine;
  readonly difference?: number;
  /** Interval that holds for all pairs together: Games-Howell, or Tukey-Kramer under equal variances; none for ranks. */
  readonly low?: number;
  readonly high?: number;
  /** Of this pair alone: Welch's t, Student's t with the variance of all groups, or Dunn's z. */
  readonly p?: number;
  /** The same, adjusted over all pairs. */
  readonly pAdjusted?: number;
  /** Of Games and Howell, or of Tukey and Kramer; none for ranks. */
  readonly pTogether?: number;
  readonly hedgesG?: number;
  /** Cliff's delta: share of pairs of people in which the later group's is higher, minus share in which it is lower; ranks only. */
  readonly delta?: number;
  readonly reason?: Reason;
  /** More than chance: the interval holds no zero, or for ranks the adjusted p is below 1 - confidence. */
  readonly isReal: boolean;
}

/** Every pair of groups, in the order of the groups. */
export function pairLines(groups: readonly GroupLine[], settings: CompareSettings): readonly PairLine[] {
  if (groups.length < 2) return [];
  return settings.method === "kruskal-wallis" ? pairsByRank(groups, settings) : pairsOfMeans(groups, settings);
}

function pairsOfMeans(groups: readonly GroupLine[], { method, adjustment, confidence }: CompareSettings): readonly PairLine[] {
  const moments = groups.map(({ score }) => score.moments);
  const together = method === "anova" ? tukeyKramer(moments, confidence) : gamesHowell(moments, confidence);
  const alone =
    method === "anova"
      ? together.map(({ t, df }) => (t === undefined || df === undefined ? undefined : twoSidedP(t, df)))
      : pairwiseWelch(moments, undefined, confidence).map(({ test }) => test?.p);
  const pAdjusted = adjusted(alone, adjustment);
  return together.flatMap(({ first, second, difference, low, high, p: pTogether, reason }, at): PairLine[] => {
    const [one, other] = [groups[first], groups[second]];
    if (!one || !other) return [];
    const effect = cohenD(other.score.moments, one.score.moments, confidence);
    const [p, pOfAll] = [alone[at], pAdjusted[at]];
    return [
      {
        first: one,
        second: other,
        ...(difference !== undefined && { difference }),
        ...(low !== undefined && high !== undefined && { low, high }),
        ...(p !== undefined && { p }),
        ...(pOfAll !== undefined && { pAdjusted: pOfAll }),
        ...(pTogether !== undefined && { pTogether }),
        ...(effect?.g !== undefined && { hedgesG: effect.g }),
        ...(reason && { reason }),
        isReal: low !== undefined && high !== undefined && (low > 0 || high < 0),
      },
    ];
  });
}

function pairsByRank(groups: readonly GroupLine[], { adjustment, confidence }: CompareSettings): readonly PairLine[] {
  const tests = dunn(groups.map(({ frequencies }) => frequencies));
  const pAdjusted = adjusted(
    tests.map(({ p }) => p),
    adjustment,
  );
  return tests.flatMap(({ first, second, p, reason }, at): PairLine[] => {
    const [one, other] = [groups[first], groups[second]];
    if (!one || !other) return [];
    const { delta } = mannWhitney(other.frequencies, one.frequencies);
    const pOfAll = pAdjusted[at];
    const known = one.score.n > 0 && other.score.n > 0;
    return [
      {
        first: one,
        second: other,
        ...(known && { difference: other.score.moments.mean - one.score.moments.mean }),
        ...(p !== undefined && { p }),
        ...(pOfAll !== undefined && { pAdjusted: pOfAll }),
        ...(delta !== undefined && { delta }),
        ...(reason && { reason }),
        isReal: pOfAll !== undefined && pOfAll < 1 - confidence,
      },
    ];
  });
}
