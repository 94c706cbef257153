import { chiSquareUpperTail } from "../distributions/chiSquareUpperTail";
import type { Moments } from "../moments";
import { isConstant } from "../oneSampleT";
import type { Reason } from "../reason";

/** A chi-square test; absent with a reason where it cannot be computed. */
export interface ChiSquareStatistic {
  readonly chiSquare?: number;
  readonly df?: number;
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * Bartlett's test of equal variances; sensitive to answers that are not normal, so that Levene's test is mostly the better choice.
 *
 * Groups without an answer do not take part. R: `bartlett.test(x, group)`. Reasons: "no-rows", "too-few-groups" (fewer than two), "one-row" (a
 * group with a single answer), "constant" (a group without any spread). Source: Bartlett (1937).
 *
 * @example bartlett([{ n: 4, mean: 0, squares: 3 }, { n: 4, mean: 0, squares: 12 }]).chiSquare // 1.14759...
 */
export function bartlett(groups: readonly Moments[]): ChiSquareStatistic {
  const answered = groups.filter(({ n }) => n > 0);
  const count = answered.length;
  if (count === 0) return { reason: "no-rows" };
  if (count < 2) return { reason: "too-few-groups" };
  if (answered.some(({ n }) => n < 2)) return { reason: "one-row" };
  if (answered.some(isConstant)) return { reason: "constant" };
  const freedom = answered.reduce((sum, { n }) => sum + n - 1, 0);
  const pooled = answered.reduce((sum, { squares }) => sum + squares, 0) / freedom;
  const unequal = answered.reduce((sum, { n, squares }) => sum - (n - 1) * Math.log(squares / (n - 1) / pooled), 0);
  const small = answered.reduce((sum, { n }) => sum + 1 / (n - 1), -1 / freedom) / (3 * (count - 1));
  const chiSquare = Math.max(0, unequal / (1 + small));
  return { chiSquare, df: count - 1, p: chiSquareUpperTail(chiSquare, count - 1) };
}
