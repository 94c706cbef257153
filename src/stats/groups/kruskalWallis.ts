import type { Frequencies } from "../descriptive/frequencies";
import { chiSquareUpperTail } from "../distributions/chiSquareUpperTail";
import type { Reason } from "../reason";
import { oneWayAnova } from "./oneWayAnova";
import { rankMoments } from "./rankMoments";

/** Several groups compared by ranks; absent with a reason where it cannot be computed. */
export interface KruskalWallis {
  readonly n: number;
  /** Corrected for ties. */
  readonly h?: number;
  readonly df?: number;
  readonly p?: number;
  /** H / (n - 1): the share of the spread of the ranks that lies between the groups. */
  readonly epsilonSquared?: number;
  /** (H - k + 1) / (n - k): the same, estimated for the population; may be negative. */
  readonly etaSquared?: number;
  readonly reason?: Reason;
}

/**
 * The Kruskal-Wallis test: do the groups' answers tend to be of different height?
 *
 * H = (n - 1) times the share of the spread of the ranks between the groups, which has the correction for ties in it. Groups without an
 * answer do not take part. R: `kruskal.test(x, group)`. Reasons: "no-rows", "too-few-groups" (fewer than two), "constant" (all answers alike).
 * Source: Kruskal and Wallis (1952); Tomczak and Tomczak (2014) for the effect sizes.
 *
 * @example kruskalWallis([{ n: 2, missing: 0, numbers: Float64Array.of(1), counts: Float64Array.of(2) }, { n: 2, missing: 0, numbers: Float64Array.of(3), counts: Float64Array.of(2) }]).h // 3
 */
export function kruskalWallis(groups: readonly Frequencies[]): KruskalWallis {
  const answered = groups.filter(({ n }) => n > 0);
  const size = answered.reduce((sum, { n }) => sum + n, 0);
  if (size === 0) return { n: 0, reason: "no-rows" };
  if (answered.length < 2) return { n: size, reason: "too-few-groups" };
  const { between = 0, within = 0 } = oneWayAnova(rankMoments(answered));
  if (between + within === 0) return { n: size, reason: "constant" };
  const h = ((size - 1) * between) / (between + within);
  const df = answered.length - 1;
  return {
    n: size,
    h,
    df,
    p: chiSquareUpperTail(h, df),
    epsilonSquared: h / (size - 1),
    ...(size > answered.length && { etaSquared: (h - df) / (size - answered.length) }),
  };
}
