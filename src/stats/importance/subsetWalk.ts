import type { DriverCorrelations } from "./driverCorrelations";
import { addClosedSubsets, closedPredictors, fillHighest, packedLevels, take } from "./packedLevels";
import type { ProgressCallback } from "./progress";
import type { SubsetSums } from "./subsetSums";

/** A walk over subsets; its buffers serve again at every call. Undefined when the progress callback stopped it. */
export type SubsetWalk = (
  correlations: DriverCorrelations,
  prefixes: ArrayLike<number>,
  onProgress?: ProgressCallback,
) => SubsetSums | undefined;

/**
 * A walk over the subsets of at least three predictors that sums what each subset leaves unexplained.
 *
 * Depth first, the highest predictor taken first: each step takes one more predictor and reduces only the cross products of the
 * predictors below it, into that level's own buffer. Half of all subsets end in predictor 1, a quarter in predictor 2, and so on, so
 * that a subset costs some three multiplications on average, whatever the number of predictors. A subset's sum goes up the path and
 * is added, once for the whole subtree, to the predictor taken there.
 *
 * @param size number of predictors
 * @param prefixBits the walk is split by which of the `prefixBits` highest predictors are taken: bit b of a prefix stands for predictor
 * size - b
 */
export function subsetWalk(size: number, prefixBits: number): SubsetWalk {
  if (size - prefixBits < closedPredictors) throw new RangeError(`A walk needs ${closedPredictors} predictors below its prefix.`);
  const width = size + 1;
  const levels = packedLevels(size);
  const { space, offsets } = levels;
  const closed = closedPredictors;
  // Sums of the subtree that is being walked, a row for each level; and for each predictor over the subtrees of one prefix.
  const subtree = new Float64Array(width * width);
  const containing = new Float64Array(width * width);

  function walk(level: number, taken: number): void {
    const from = offsets[level] as number;
    const own = level * width;
    for (let s = taken + closed + 1; s <= taken + level; s++) subtree[own + s] = 0;
    addClosedSubsets(space, from, subtree, own + taken, containing, width, taken);
    for (let predictor = closed + 1; predictor <= level; predictor++) {
      take(space, from, predictor, offsets[predictor - 1] as number);
      walk(predictor - 1, taken + 1);
      const below = (predictor - 1) * width;
      const at = predictor * width;
      for (let s = taken + 1; s <= taken + predictor; s++) {
        const sum = subtree[below + s] as number;
        containing[at + s] = (containing[at + s] as number) + sum;
        subtree[own + s] = (subtree[own + s] as number) + sum;
      }
    }
  }

  /** Takes the predictors of a prefix and gives how many there are. */
  function enter(prefix: number): number {
    let taken = 0;
    for (let bit = 0; bit < prefixBits; bit++) {
      const predictor = size - bit;
      const from = offsets[predictor] as number;
      const to = offsets[predictor - 1] as number;
      if ((prefix >> bit) & 1) {
        take(space, from, predictor, to);
        taken++;
      } else space.copyWithin(to, from, from + (predictor * (predictor + 1)) / 2);
    }
    return taken;
  }

  return (correlations, prefixes, onProgress) => {
    if (correlations.size !== size) throw new RangeError(`This walk is one over ${size} predictors.`);
    fillHighest(levels, correlations);
    const below = size - prefixBits;
    const all = new Float64Array(width);
    const whole = new Float64Array(width * width);
    for (let index = 0; index < prefixes.length; index++) {
      const prefix = prefixes[index] as number;
      const taken = enter(prefix);
      // Summed prefix by prefix: a running sum over millions of subsets would lose digits.
      containing.fill(0);
      walk(below, taken);
      add(all, 0, subtree, below * width, taken, taken + below);
      for (let bit = 0; bit < prefixBits; bit++) {
        if ((prefix >> bit) & 1) add(whole, (size - bit) * width, subtree, below * width, taken, taken + below);
      }
      add(whole, 0, containing, 0, 0, whole.length - 1);
      if (onProgress?.((index + 1) / prefixes.length) === false) return undefined;
    }
    return { size, all, containing: whole.slice(width) };
  };
}

/** Adds the entries `first` to `last` of a row of sums to those of another. */
function add(to: Float64Array, at: number, from: Float64Array, start: number, first: number, last: number): void {
  for (let s = first; s <= last; s++) to[at + s] = (to[at + s] as number) + (from[start + s] as number);
}
