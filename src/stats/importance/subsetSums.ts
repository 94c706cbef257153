/**
 * Sums over subsets of predictors of what each subset's model leaves unexplained (1 - R2), by the size of the subset. Sums of parts
 * add up to the sums of the whole.
 */
export interface SubsetSums {
  /** How many predictors. */
  readonly size: number;
  /** Over all subsets of s predictors, s from 0 to size. */
  readonly all: Float64Array;
  /** size x (size + 1): row j over the subsets of s predictors that contain predictor j. */
  readonly containing: Float64Array;
}

/**
 * The sums of two parts taken together.
 *
 * @example addSubsetSums({ size: 1, all: Float64Array.of(1, 0), containing: Float64Array.of(0, 0) }, { size: 1, all: Float64Array.of(0, 0.5), containing: Float64Array.of(0, 0.5) }).all // [1, 0.5]
 */
export function addSubsetSums(first: SubsetSums, second: SubsetSums): SubsetSums {
  if (first.size !== second.size) throw new RangeError("Both parts need the same predictors.");
  return {
    size: first.size,
    all: first.all.map((sum, index) => sum + (second.all[index] as number)),
    containing: first.containing.map((sum, index) => sum + (second.containing[index] as number)),
  };
}
