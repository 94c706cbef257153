import type { Moments } from "../moments";
import { variance } from "../moments";
import { isConstant } from "../oneSampleT";

/**
 * Cohen's d of two paired columns in units of the average of their standard deviations: comparable with d of independent groups, which dz
 * is not. Undefined for fewer than two pairs or when neither column has any spread.
 *
 * Source: Cumming (2012); Lakens (2013).
 *
 * @param first moments over the rows where both columns are answered
 * @param second over the same rows
 * @example cohenDav({ n: 5, mean: 3, squares: 4 }, { n: 5, mean: 1, squares: 36 }) // 1
 */
export function cohenDav(first: Moments, second: Moments): number | undefined {
  const [firstVariance, secondVariance] = [variance(first), variance(second)];
  if (firstVariance === undefined || secondVariance === undefined || (isConstant(first) && isConstant(second))) return undefined;
  return (2 * (first.mean - second.mean)) / (Math.sqrt(firstVariance) + Math.sqrt(secondVariance));
}
