import type { Moments } from "./moments";
import { momentsOf } from "./moments";

/** Moments up to the fourth: what skewness and kurtosis need. They merge like `Moments`. */
export interface HigherMoments extends Moments {
  /** Sum of cubed deviations from the mean. */
  readonly cubes: number;
  /** Sum of fourth powers of deviations from the mean. */
  readonly fourths: number;
}

/**
 * The moments up to the fourth of the numbers in a column; NaN is left out. With `rows`, only these rows count.
 *
 * Two passes, the mean first, so that no digits are lost when the mean is large beside the spread.
 *
 * @example higherMomentsOf(Float64Array.of(1, 2, NaN, 6)) // { n: 3, mean: 3, squares: 14, cubes: 18, fourths: 98 }
 */
export function higherMomentsOf(column: Float64Array, rows?: ArrayLike<number>): HigherMoments {
  const moments = momentsOf(column, rows);
  const { mean } = moments;
  const length = rows ? rows.length : column.length;
  let cubes = 0;
  let fourths = 0;
  for (let i = 0; i < length; i++) {
    const x = column[rows ? (rows[i] as number) : i] as number;
    if (x !== x) continue;
    const step = x - mean;
    const square = step * step;
    cubes += square * step;
    fourths += square * square;
  }
  return { ...moments, cubes, fourths };
}

/**
 * The moments up to the fourth of two parts taken together.
 *
 * Source: Pébay (2008), formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical moments.
 *
 * @example mergeHigherMoments(higherMomentsOf(Float64Array.of(1, 2)), higherMomentsOf(Float64Array.of(6))).fourths // 98
 */
export function mergeHigherMoments(first: HigherMoments, second: HigherMoments): HigherMoments {
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const n = first.n + second.n;
  const step = second.mean - first.mean;
  const [one, two] = [first.n / n, second.n / n];
  const both = step * step * first.n * two;
  return {
    n,
    mean: first.mean + step * two,
    squares: first.squares + second.squares + both,
    cubes: first.cubes + second.cubes + both * step * (one - two) + 3 * step * (one * second.squares - two * first.squares),
    fourths:
      first.fourths +
      second.fourths +
      both * step * step * (one * one - one * two + two * two) +
      6 * step * step * (one * one * second.squares + two * two * first.squares) +
      4 * step * (one * second.cubes - two * first.cubes),
  };
}
