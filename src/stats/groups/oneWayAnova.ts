import { fUpperTail } from "../distributions/fUpperTail";
import type { Moments } from "../moments";
import { mergeMoments } from "../moments";
import type { Reason } from "../reason";

/** Several means compared under equal variances. What cannot be computed is absent, and `reason` says why. */
export interface OneWayAnova {
  readonly n: number;
  /** Groups with an answer; the others do not take part. */
  readonly groups: number;
  /** Sum of squares between the groups. */
  readonly between?: number;
  /** Sum of squares within the groups. */
  readonly within?: number;
  readonly meanSquareWithin?: number;
  readonly df1?: number;
  readonly df2?: number;
  readonly f?: number;
  readonly p?: number;
  /** Share of the spread that lies between the groups, in this sample. */
  readonly etaSquared?: number;
  /** The same, estimated for the population; may be negative. */
  readonly omegaSquared?: number;
  readonly epsilonSquared?: number;
  readonly reason?: Reason;
}

/**
 * One-way analysis of variance from the moments of the groups.
 *
 * R: `anova(lm(x ~ group))`. Reasons: "no-rows", "too-few-groups" (fewer than two), "too-few-rows" (one answer each), "constant" (no spread
 * within any group). Source: Fisher (1925); omega squared Hays (1963), epsilon squared Kelley (1935).
 *
 * @example oneWayAnova([{ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 4, squares: 2 }]).f // 6
 */
export function oneWayAnova(groups: readonly Moments[]): OneWayAnova {
  const answered = groups.filter(({ n }) => n > 0);
  const all = answered.reduce(mergeMoments, { n: 0, mean: 0, squares: 0 });
  const size = { n: all.n, groups: answered.length };
  if (all.n === 0) return { ...size, reason: "no-rows" };
  if (answered.length < 2) return { ...size, reason: "too-few-groups" };
  const between = answered.reduce((sum, { n, mean }) => sum + n * (mean - all.mean) ** 2, 0);
  const within = answered.reduce((sum, { squares }) => sum + squares, 0);
  const [df1, df2] = [answered.length - 1, all.n - answered.length];
  const sums = { ...size, between, within, df1, df2 };
  if (df2 === 0) return { ...sums, reason: "too-few-rows" };
  if (noSpreadWithin(answered)) return { ...sums, reason: "constant" };
  const meanSquareWithin = within / df2;
  const f = between / df1 / meanSquareWithin;
  const beyondChance = between - df1 * meanSquareWithin;
  return {
    ...sums,
    meanSquareWithin,
    f,
    p: fUpperTail(f, df1, df2),
    etaSquared: between / (between + within),
    omegaSquared: beyondChance / (between + within + meanSquareWithin),
    epsilonSquared: beyondChance / (between + within),
  };
}

/**
 * True when the answers within the groups differ by no more than rounding.
 *
 * @example noSpreadWithin([{ n: 2, mean: 1, squares: 0 }, { n: 2, mean: 3, squares: 1 }]) // false
 */
export function noSpreadWithin(groups: readonly Moments[]): boolean {
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  const within = groups.reduce((sum, { squares }) => sum + squares, 0);
  const rounding = 1e-14 * Math.max(...groups.map(({ mean }) => Math.abs(mean)), Number.MIN_VALUE);
  return within <= n * rounding * rounding;
}
