import type { Reason } from "../reason";
import type { PromoterCounts } from "./netPromoterScore";
import { netPromoterScore } from "./netPromoterScore";
import { criticalNormal, normalTwoSidedP } from "../distributions/normal";

/** Two net promoter scores compared, in points. */
export interface PromoterDifference {
  /** Later score minus earlier score. */
  readonly difference?: number;
  readonly standardError?: number;
  readonly low?: number;
  readonly high?: number;
  readonly z?: number;
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * How far a net promoter score moved between two independent samples, with a normal interval and z test; standard errors with n in the
 * denominator. Refused when a side has no answers ("no-rows"); without a test where nobody differs on either side ("constant").
 *
 * @example promoterDifference({ n: 4, promoters: 2, passives: 1, detractors: 1 }, { n: 4, promoters: 3, passives: 1, detractors: 0 }).difference // 50
 */
export function promoterDifference(earlier: PromoterCounts, later: PromoterCounts, confidence = 0.95): PromoterDifference {
  const [before, after] = [netPromoterScore(earlier), netPromoterScore(later)];
  if (before.score === undefined || after.score === undefined) return { reason: "no-rows" };
  const difference = after.score - before.score;
  const standardError = Math.hypot(before.standardError ?? 0, after.standardError ?? 0);
  const reach = criticalNormal(confidence) * standardError;
  const estimates = { difference, standardError, low: difference - reach, high: difference + reach };
  if (standardError === 0) return { ...estimates, reason: "constant" };
  const z = difference / standardError;
  return { ...estimates, z, p: normalTwoSidedP(z) };
}
