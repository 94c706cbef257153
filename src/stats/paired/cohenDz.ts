import { noncentralityInterval } from "../distributions/noncentralityInterval";
import { hedgesCorrection } from "../groups/hedgesCorrection";
import type { Moments } from "../moments";
import { variance } from "../moments";
import { isConstant } from "../oneSampleT";

/** A mean of paired differences in units of their own standard deviation. */
export interface PairedEffect {
  /** Cohen's dz: mean / SD of the differences. */
  readonly dz: number;
  readonly low: number;
  readonly high: number;
  /** Hedges' gz: dz without its small-sample bias; absent below 2 degrees of freedom. */
  readonly gz?: number;
}

/**
 * Cohen's dz of paired differences with its exact interval from the noncentral t distribution, and Hedges' gz; undefined for fewer than two
 * differences or differences without any spread.
 *
 * Convention: df = n - 1, exact correction J. R: `effectsize::cohens_d(difference)`, `effectsize::hedges_g(difference)`. Source: Cumming and
 * Finch (2001); Hedges (1981).
 *
 * @param differences moments of the paired differences
 * @example cohenDz({ n: 20, mean: 1, squares: 76 })?.dz // 0.5
 */
export function cohenDz(differences: Moments, confidence = 0.95): PairedEffect | undefined {
  const spread = variance(differences);
  if (spread === undefined || isConstant(differences)) return undefined;
  const dz = differences.mean / Math.sqrt(spread);
  const root = Math.sqrt(differences.n);
  const { low, high } = noncentralityInterval(dz * root, differences.n - 1, confidence);
  const correction = hedgesCorrection(differences.n - 1);
  return { dz, low: low / root, high: high / root, ...(correction !== undefined && { gz: correction * dz }) };
}
