import { fUpperTail } from "../distributions/fUpperTail";
import type { Moments } from "../moments";
import { isConstant } from "../oneSampleT";
import type { Reason } from "../reason";

/** An F test; absent with a reason where it cannot be computed. */
export interface FTest {
  readonly f?: number;
  readonly df1?: number;
  readonly df2?: number;
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * Welch's analysis of variance: several means compared without assuming equal variances. The default for groups.
 *
 * Groups without an answer do not take part. R: `oneway.test(x ~ group)`. Reasons: "no-rows", "too-few-groups" (fewer than two), "one-row" (a
 * group with a single answer), "constant" (a group without any spread, which would weigh infinitely). Source: Welch (1951).
 *
 * @example welchAnova([{ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 4, squares: 2 }]).f // 6
 */
export function welchAnova(groups: readonly Moments[]): FTest {
  const answered = groups.filter(({ n }) => n > 0);
  const count = answered.length;
  if (count === 0) return { reason: "no-rows" };
  if (count < 2) return { reason: "too-few-groups" };
  if (answered.some(({ n }) => n < 2)) return { reason: "one-row" };
  if (answered.some(isConstant)) return { reason: "constant" };
  const weights = answered.map(({ n, squares }) => (n * (n - 1)) / squares);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const [first] = answered as [Moments];
  // From the first mean, so that means that are large beside their differences keep their digits.
  const centre = answered.reduce((sum, { mean }, at) => sum + ((weights[at] as number) / total) * (mean - first.mean), 0);
  const between = answered.reduce((sum, { mean }, at) => sum + (weights[at] as number) * (mean - first.mean - centre) ** 2, 0);
  const lack = answered.reduce((sum, { n }, at) => sum + (1 - (weights[at] as number) / total) ** 2 / (n - 1), 0);
  const [df1, df2] = [count - 1, (count * count - 1) / (3 * lack)];
  const f = between / df1 / (1 + (2 * (count - 2) * lack) / (count * count - 1));
  return { f, df1, df2, p: fUpperTail(f, df1, df2) };
}
