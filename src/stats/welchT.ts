import type { Moments } from "./moments";
import { variance } from "./moments";
import { isConstant } from "./oneSampleT";
import { criticalT, twoSidedP } from "./studentT";

export interface MeanDifference {
  /** First mean minus second mean. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

export interface TwoSampleT extends MeanDifference {
  /** Of the difference. */
  readonly standardError: number;
}

/**
 * Welch's t test of two independent means, variances not assumed equal; undefined when either side has fewer than two numbers or
 * neither has any spread.
 *
 * R: `t.test(first, second)`. Source: Welch (1947), degrees of freedom by Satterthwaite.
 *
 * @example welchT({ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 1, squares: 2 })?.df // 4
 */
export function welchT(first: Moments, second: Moments, confidence = 0.95): TwoSampleT | undefined {
  const firstVariance = variance(first);
  const secondVariance = variance(second);
  if (firstVariance === undefined || secondVariance === undefined) return undefined;
  if (isConstant(first) && isConstant(second)) return undefined;
  const firstError = firstVariance / first.n;
  const secondError = secondVariance / second.n;
  const error = firstError + secondError;
  const df = error ** 2 / (firstError ** 2 / (first.n - 1) + secondError ** 2 / (second.n - 1));
  return testedDifference(first.mean - second.mean, Math.sqrt(error), df, confidence);
}

/**
 * The t test and interval of a difference whose standard error and degrees of freedom are known.
 *
 * @example testedDifference(1, 0.5, 20, 0.95).t // 2
 */
export function testedDifference(difference: number, standardError: number, df: number, confidence: number): TwoSampleT {
  const t = difference / standardError;
  const reach = criticalT(confidence, df) * standardError;
  return { difference, standardError, low: difference - reach, high: difference + reach, t, df, p: twoSidedP(t, df) };
}
