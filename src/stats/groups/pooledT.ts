import type { Moments } from "../moments";
import { isConstant } from "../oneSampleT";
import type { TwoSampleT } from "../welchT";
import { testedDifference } from "../welchT";

/**
 * The variance within two groups, pooled: both sums of squares over n1 + n2 - 2; undefined when that is 0 or neither group has any
 * spread.
 *
 * @example pooledVariance({ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 1, squares: 6 }) // 2
 */
export function pooledVariance(first: Moments, second: Moments): number | undefined {
  const df = first.n + second.n - 2;
  if (first.n === 0 || second.n === 0 || df < 1 || (isConstant(first) && isConstant(second))) return undefined;
  return (first.squares + second.squares) / df;
}

/**
 * Student's t test of two independent means with equal variances; undefined when a group is empty, both have a single number, or
 * neither has any spread. Welch's test is the safer choice; this one is here for comparison with published results.
 *
 * R: `t.test(first, second, var.equal = TRUE)`. Source: Student (1908).
 *
 * @example pooledT({ n: 3, mean: 2, squares: 2 }, { n: 3, mean: 1, squares: 2 })?.t // 1.2247...
 */
export function pooledT(first: Moments, second: Moments, confidence = 0.95): TwoSampleT | undefined {
  const spread = pooledVariance(first, second);
  if (spread === undefined) return undefined;
  const standardError = Math.sqrt(spread * (1 / first.n + 1 / second.n));
  return testedDifference(first.mean - second.mean, standardError, first.n + second.n - 2, confidence);
}
