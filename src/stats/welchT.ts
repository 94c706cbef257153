import type { Moments } from "./moments";
import { variance } from "./moments";
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

/**
 * Welch's t test of two independent means, variances not assumed equal; undefined when either side has fewer than two numbers or
 * neither has any spread.
 *
 * R: `t.test(first, second)`. Source: Welch (1947), degrees of freedom by Satterthwaite.
 *
 * @example welchT({ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 1, squares: 2 })?.df // 4
 */
export function welchT(first: Moments, second: Moments, confidence = 0.95): MeanDifference | undefined {
  const firstVariance = variance(first);
  const secondVariance = variance(second);
  if (firstVariance === undefined || secondVariance === undefined) return undefined;
  const firstError = firstVariance / first.n;
  const secondError = secondVariance / second.n;
  const error = firstError + secondError;
  if (!(error > 0)) return undefined;
  const df = error ** 2 / (firstError ** 2 / (first.n - 1) + secondError ** 2 / (second.n - 1));
  const difference = first.mean - second.mean;
  const t = difference / Math.sqrt(error);
  const reach = criticalT(confidence, df) * Math.sqrt(error);
  return { difference, low: difference - reach, high: difference + reach, t, df, p: twoSidedP(t, df) };
}
