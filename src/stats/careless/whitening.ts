import type { Reason } from "../reason";

/** Below this share of its own variance that earlier columns leave, a column is made of them but for rounding. */
const leastShare = 1e-10;

/** Turns deviations from the means into a squared distance; without it, `reason` says why. */
export interface Whitening {
  /** Squared length of the deviations after they are made uncorrelated, with variance 1; NaN if one is NaN. Overwrites them. */
  readonly whiten?: (deviations: Float64Array) => number;
  readonly reason?: Reason;
}

/**
 * Prepares squared Mahalanobis distances: deviations' C^-1 deviations, by Cholesky's C = L L' and solving L z = deviations, which never
 * forms the inverse.
 *
 * Refused: a column without spread ("constant"), a column that the earlier ones determine ("collinear"), a matrix that is no covariance
 * matrix, as pairwise covariances may be ("improper-solution").
 *
 * @param covariance row by row
 * @param means tell what spread is but rounding
 * @example whitening(Float64Array.of(4), Float64Array.of(0)).whiten?.(Float64Array.of(2)) // 1
 */
export function whitening(covariance: Float64Array, means: Float64Array): Whitening {
  const size = means.length;
  const lower = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    const variance = covariance[j * size + j] as number;
    if (!(variance > (1e-14 * (means[j] as number)) ** 2)) return { reason: "constant" };
  }
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      let rest = covariance[j * size + k] as number;
      for (let i = 0; i < k; i++) rest -= (lower[j * size + i] as number) * (lower[k * size + i] as number);
      if (k < j) lower[j * size + k] = rest / (lower[k * size + k] as number);
      else {
        const limit = leastShare * (covariance[j * size + j] as number);
        if (rest < limit) return { reason: rest < -limit ? "improper-solution" : "collinear" };
        lower[j * size + j] = Math.sqrt(rest);
      }
    }
  }
  return { whiten: (deviations) => squaredLength(lower, size, deviations) };
}

function squaredLength(lower: Float64Array, size: number, deviations: Float64Array): number {
  let total = 0;
  for (let j = 0, at = 0; j < size; j++, at += size) {
    let rest = deviations[j] as number;
    if (rest !== rest) return NaN;
    for (let k = 0; k < j; k++) rest -= (lower[at + k] as number) * (deviations[k] as number);
    rest /= lower[at + j] as number;
    deviations[j] = rest;
    total += rest * rest;
  }
  return total;
}
