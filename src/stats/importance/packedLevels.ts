import type { DriverCorrelations } from "./driverCorrelations";

/** A predictor of whose variance the others in the model leave less than this adds nothing. */
const leastShare = 1e-12;

/** Predictors whose subsets are worked out by closed formulas: seven in eight subsets end in them. */
export const closedPredictors = 3;

/**
 * One buffer for every step of a walk over subsets: level m holds the cross products of the outcome (row 0) and of predictors 1 to m
 * that the predictors taken so far leave. Lower triangles, row by row, so that the first m rows of a level are its rows for fewer
 * predictors too.
 */
export interface PackedLevels {
  readonly space: Float64Array;
  /** Where each level begins. */
  readonly offsets: Int32Array;
}

/**
 * The buffers for `size` predictors, allocated once for a whole walk.
 *
 * @example packedLevels(2).offsets // [0, 1, 4]
 */
export function packedLevels(size: number): PackedLevels {
  const offsets = new Int32Array(size + 1);
  let end = 0;
  for (let level = 0; level <= size; level++) {
    offsets[level] = end;
    end += ((level + 1) * (level + 2)) / 2;
  }
  return { space: new Float64Array(end), offsets };
}

/** Fills the highest level with correlations; the outcome's own variance is 1. */
export function fillHighest({ space, offsets }: PackedLevels, { size, among, withOutcome }: DriverCorrelations): void {
  let at = offsets[size] as number;
  space[at++] = 1;
  for (let j = 0; j < size; j++) {
    space[at++] = withOutcome[j] as number;
    for (let k = 0; k <= j; k++) space[at++] = among[j * size + k] as number;
  }
}

/**
 * Takes predictor `taken` into the model: writes at `to` what it leaves of the outcome and of the predictors below it, whose cross
 * products stand at `from`. A predictor that the model determines already leaves everything as it is.
 */
export function take(space: Float64Array, from: number, taken: number, to: number): void {
  const row = from + (taken * (taken + 1)) / 2;
  const own = space[row + taken] as number;
  if (!(own > leastShare)) {
    space.copyWithin(to, from, row);
    return;
  }
  const inverse = 1 / own;
  let at = 0;
  for (let a = 0; a < taken; a++) {
    const factor = (space[row + a] as number) * inverse;
    for (let b = 0; b <= a; b++) {
      space[to + at] = (space[from + at] as number) - factor * (space[row + b] as number);
      at++;
    }
  }
}

/**
 * The eight subsets that add some of predictors 1 to 3 to a subset of `taken` predictors, whose rest stands at `from`: writes their
 * sums by size at `own`, and adds them to the predictors they contain.
 */
export function addClosedSubsets(
  space: Float64Array,
  from: number,
  subtree: Float64Array,
  own: number,
  containing: Float64Array,
  width: number,
  taken: number,
): void {
  const none = space[from] as number;
  const c1 = space[from + 1] as number;
  const v1 = space[from + 2] as number;
  const c2 = space[from + 3] as number;
  const r12 = space[from + 4] as number;
  const v2 = space[from + 5] as number;
  const c3 = space[from + 6] as number;
  const r13 = space[from + 7] as number;
  const r23 = space[from + 8] as number;
  const v3 = space[from + 9] as number;
  const only1 = v1 > leastShare ? none - (c1 * c1) / v1 : none;
  // Predictor 2 taken, then 1.
  const over2 = v2 > leastShare ? 1 / v2 : 0;
  const only2 = none - c2 * c2 * over2;
  const by2 = r12 * over2;
  const v1After2 = v1 - r12 * by2;
  const c1After2 = c1 - c2 * by2;
  const both12 = v1After2 > leastShare ? only2 - (c1After2 * c1After2) / v1After2 : only2;
  // Predictor 3 taken, then 1, or 2, or 2 and 1.
  const over3 = v3 > leastShare ? 1 / v3 : 0;
  const only3 = none - c3 * c3 * over3;
  const by3Of1 = r13 * over3;
  const by3Of2 = r23 * over3;
  const v1After3 = v1 - r13 * by3Of1;
  const c1After3 = c1 - c3 * by3Of1;
  const both13 = v1After3 > leastShare ? only3 - (c1After3 * c1After3) / v1After3 : only3;
  const v2After3 = v2 - r23 * by3Of2;
  const c2After3 = c2 - c3 * by3Of2;
  const r12After3 = r12 - r13 * by3Of2;
  const over2After3 = v2After3 > leastShare ? 1 / v2After3 : 0;
  const both23 = only3 - c2After3 * c2After3 * over2After3;
  const by2After3 = r12After3 * over2After3;
  const v1Last = v1After3 - r12After3 * by2After3;
  const c1Last = c1After3 - c2After3 * by2After3;
  const three = v1Last > leastShare ? both23 - (c1Last * c1Last) / v1Last : both23;
  subtree[own] = none;
  subtree[own + 1] = only1 + only2 + only3;
  subtree[own + 2] = both12 + both13 + both23;
  subtree[own + 3] = three;
  addThree(containing, width + taken + 1, only1, both12 + both13, three);
  addThree(containing, 2 * width + taken + 1, only2, both12 + both23, three);
  addThree(containing, 3 * width + taken + 1, only3, both13 + both23, three);
}

function addThree(sums: Float64Array, at: number, one: number, two: number, three: number): void {
  sums[at] = (sums[at] as number) + one;
  sums[at + 1] = (sums[at + 1] as number) + two;
  sums[at + 2] = (sums[at + 2] as number) + three;
}
