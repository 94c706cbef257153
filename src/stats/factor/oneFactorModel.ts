import type { Reason } from "../reason";
import { mostlyPositive } from "./principalComponents";

/**
 * One factor behind all items: the model says that two items correlate as the product of their loadings.
 *
 * Absent loadings have a reason: `too-few-items` for fewer than three, `improper-solution` when the best fit would leave an item a
 * uniqueness of zero or less (a Heywood case), `no-convergence`.
 */
export interface OneFactorModel {
  /** One an item, signed so that they add up to something positive. */
  readonly loadings?: Float64Array;
  /** The variance of each item that the factor leaves over. */
  readonly uniquenesses?: Float64Array;
  readonly reason?: Reason;
}

/** The least uniqueness that still counts as proper, as a share of the item's variance. */
export const leastUniqueness = 1e-6;

/** A local optimum of one start. */
export interface Candidate {
  readonly loadings: Float64Array;
  readonly uniquenesses: Float64Array;
  readonly height: number;
  readonly converged: boolean;
}

/**
 * The best of several optima, as a model: the lowest that converged, unless a lower one is improper.
 *
 * @param candidates of a correlation matrix
 * @example bestOf([]).reason // "no-convergence"
 */
export function bestOf(candidates: readonly Candidate[]): OneFactorModel {
  const improper = (candidate: Candidate): boolean => candidate.uniquenesses.some((left) => left < leastUniqueness);
  const usable = candidates.filter((candidate) => candidate.converged || improper(candidate)).sort((a, b) => a.height - b.height);
  const [best] = usable;
  if (!best) return { reason: "no-convergence" };
  if (improper(best)) return { reason: "improper-solution" };
  return { loadings: mostlyPositive(best.loadings), uniquenesses: best.uniquenesses };
}
