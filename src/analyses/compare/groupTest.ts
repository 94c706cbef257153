import { kruskalWallis } from "../../stats/groups/kruskalWallis";
import { oneWayAnova } from "../../stats/groups/oneWayAnova";
import { welchAnova } from "../../stats/groups/welchAnova";
import type { Reason } from "../../stats/reason";
import type { CompareSettings } from "./compute";
import type { GroupLine } from "./groupLines";

/** One test of all groups. What cannot be computed is absent, and `reason` says why. */
export interface GroupTest {
  /** Respondents and groups in the test. */
  readonly n: number;
  readonly groups: number;
  /** F, or H of Kruskal and Wallis. */
  readonly statistic?: number;
  readonly df1?: number;
  /** Absent for H. */
  readonly df2?: number;
  readonly p?: number;
  /** Omega squared and epsilon squared of the means; epsilon squared of the ranks. */
  readonly omegaSquared?: number;
  readonly epsilonSquared?: number;
  readonly reason?: Reason;
}

/**
 * Whether the groups differ at all, by the method chosen.
 *
 * The effect sizes of means are those of the analysis of variance, also beside Welch's F. Ranks take no case weights.
 */
export function groupTest(groups: readonly GroupLine[], { method }: Pick<CompareSettings, "method">): GroupTest {
  const answered = groups.filter(({ score }) => score.n > 0);
  const size = { n: answered.reduce((sum, { score }) => sum + score.n, 0), groups: answered.length };
  if (method === "kruskal-wallis") {
    const { h, df, p, epsilonSquared, reason } = kruskalWallis(answered.map(({ frequencies }) => frequencies));
    if (h === undefined || df === undefined || p === undefined || epsilonSquared === undefined)
      return { ...size, ...(reason && { reason }) };
    return { ...size, statistic: h, df1: df, p, epsilonSquared };
  }
  const moments = answered.map(({ score }) => score.moments);
  const anova = oneWayAnova(moments);
  const { f, df1, df2, p, reason } = method === "anova" ? anova : welchAnova(moments);
  if (f === undefined || df1 === undefined || df2 === undefined || p === undefined) return { ...size, ...(reason && { reason }) };
  const { omegaSquared, epsilonSquared } = anova;
  return {
    ...size,
    statistic: f,
    df1,
    df2,
    p,
    ...(omegaSquared !== undefined && { omegaSquared }),
    ...(epsilonSquared !== undefined && { epsilonSquared }),
  };
}
