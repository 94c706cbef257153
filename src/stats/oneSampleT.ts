import type { Moments } from "./moments";
import { variance } from "./moments";
import { criticalT, twoSidedP } from "./studentT";

/** A mean with its spread, interval and test against zero. What cannot be computed is absent: `sd` needs two numbers, the rest some spread too. */
export interface OneSampleT {
  readonly n: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly standardError?: number;
  readonly low?: number;
  readonly high?: number;
  readonly t?: number;
  readonly df?: number;
  readonly p?: number;
  /** Cohen's d of the differences: mean / SD. */
  readonly dz?: number;
}

/**
 * Student's one-sample t of a mean against 0; on paired differences, the paired t test.
 *
 * Conventions: SD with n - 1; two-sided p; t interval at `confidence`. R: `t.test(differences)`.
 *
 * @example oneSampleT({ n: 4, mean: 1, squares: 6 }).t // 1.414...
 */
export function oneSampleT(moments: Moments, confidence = 0.95): OneSampleT {
  const { n, mean } = moments;
  if (n === 0) return { n };
  const spread = variance(moments);
  if (spread === undefined) return { n, mean };
  const sd = Math.sqrt(spread);
  const standardError = sd / Math.sqrt(n);
  const df = n - 1;
  if (isConstant(moments)) return { n, mean, sd: 0, standardError: 0, df };
  const t = mean / standardError;
  const reach = criticalT(confidence, df) * standardError;
  return { n, mean, sd, standardError, low: mean - reach, high: mean + reach, t, df, p: twoSidedP(t, df), dz: mean / sd };
}

/**
 * True when the numbers differ by no more than rounding: a test on such a spread would be a test of the arithmetic.
 *
 * @example isConstant({ n: 3, mean: 0.1, squares: 1e-33 }) // true
 */
export function isConstant({ n, mean, squares }: Moments): boolean {
  const rounding = 1e-14 * Math.max(Math.abs(mean), Number.MIN_VALUE);
  return squares <= n * rounding * rounding;
}
