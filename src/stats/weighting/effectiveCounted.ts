import type { Counted } from "../proportions/counted";
import { effectiveSizeOf } from "./effectiveSize";
import type { WeightedMoments } from "./weightedMoments";

/**
 * A weighted share as a count of Kish's effective n: for Wilson's interval, Newcombe's and the chi-square test of weighted answers.
 * Undefined without rows.
 *
 * Both numbers are fractions; Fisher's exact test refuses them. Source: Kish (1965).
 *
 * @param marks weighted moments of a column of 1 (did) and 0 (did not)
 * @throws RangeError when their mean is not from 0 to 1
 * @example effectiveCounted({ n: 4, weight: 4, squaredWeight: 4, mean: 0.25, squares: 0.75, doubleProducts: 0, doubleSquares: 0.75 }) // { count: 1, n: 4 }
 */
export function effectiveCounted(marks: WeightedMoments): Counted | undefined {
  const size = effectiveSizeOf(marks);
  if (size === undefined) return undefined;
  if (!(marks.mean >= -1e-12 && marks.mean <= 1 + 1e-12)) throw new RangeError("A share needs marks of 0 and 1.");
  return { count: Math.max(0, Math.min(size.effective, marks.mean * size.effective)), n: size.effective };
}
