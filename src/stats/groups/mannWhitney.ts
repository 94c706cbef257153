import type { Frequencies } from "../descriptive/frequencies";
import { normalTwoSidedP } from "../distributions/normal";
import { mergeMoments } from "../moments";
import type { Reason } from "../reason";
import { rankMoments } from "./rankMoments";

/** Two groups compared by ranks. Without both groups, or with all answers alike, the test is absent and `reason` says why. */
export interface MannWhitney {
  /** Pairs in which the first group's answer is the higher; ties count a half. */
  readonly u?: number;
  /** With continuity correction, as `p`. */
  readonly z?: number;
  /** Two-sided, with continuity and tie correction. */
  readonly p?: number;
  /** With tie correction only. */
  readonly pWithoutContinuity?: number;
  /** Cliff's delta, the rank-biserial correlation: share of pairs in which the first is higher minus share in which it is lower. */
  readonly delta?: number;
  readonly reason?: Reason;
}

/**
 * The Mann-Whitney (Wilcoxon rank sum) test of two independent groups: does an answer from one tend to be higher than from the other?
 *
 * Normal approximation with tie correction. R: `wilcox.test(first, second, exact = FALSE)`. Source: Mann and Whitney (1947); Cliff (1993).
 *
 * @example mannWhitney({ n: 2, missing: 0, numbers: Float64Array.of(1, 2), counts: Float64Array.of(1, 1) }, { n: 1, missing: 0, numbers: Float64Array.of(2), counts: Float64Array.of(1) }).delta // -0.5
 */
export function mannWhitney(first: Frequencies, second: Frequencies): MannWhitney {
  const pairs = first.n * second.n;
  if (pairs === 0) return { reason: "no-rows" };
  const [own, other] = rankMoments([first, second]);
  if (own === undefined || other === undefined) return { reason: "no-rows" };
  const total = mergeMoments(own, other);
  const u = first.n * (own.mean - (first.n + 1) / 2);
  const delta = (2 * u) / pairs - 1;
  if (total.squares === 0) return { u, delta, reason: "constant" };
  const deviation = u - pairs / 2;
  const spread = Math.sqrt((pairs * total.squares) / (total.n * (total.n - 1)));
  const z = (deviation - 0.5 * Math.sign(deviation)) / spread;
  return { u, z, p: normalTwoSidedP(z), pWithoutContinuity: normalTwoSidedP(deviation / spread), delta };
}
