/**
 * All that a weighted mean, its variances and its standard errors need. Parts merge into the whole.
 */
export interface WeightedMoments {
  /** Rows with an answer and a positive weight. */
  readonly n: number;
  /** Sum of the weights. */
  readonly weight: number;
  /** Sum of the squared weights. */
  readonly squaredWeight: number;
  /** 0 when n is 0. */
  readonly mean: number;
  /** Sum of w (x - mean)². */
  readonly squares: number;
  /** Sum of w² (x - mean). */
  readonly doubleProducts: number;
  /** Sum of w² (x - mean)². */
  readonly doubleSquares: number;
}

export const noWeightedMoments: WeightedMoments = {
  n: 0,
  weight: 0,
  squaredWeight: 0,
  mean: 0,
  squares: 0,
  doubleProducts: 0,
  doubleSquares: 0,
};

/**
 * The weighted moments of a column; a row without an answer (NaN) or without a positive weight is left out.
 *
 * Two passes, the mean first, so that no digits are lost when the mean is large beside the spread.
 *
 * @param weights one a row
 * @param rows only these rows, as often as they are named
 * @throws RangeError when column and weights differ in length
 * @example weightedMomentsOf(Float64Array.of(1, 4, NaN), Float64Array.of(2, 1, 1)).mean // 2
 */
export function weightedMomentsOf(column: Float64Array, weights: Float64Array, rows?: ArrayLike<number>): WeightedMoments {
  if (column.length !== weights.length) throw new RangeError("Answers and weights need the same number of rows.");
  const length = rows ? rows.length : column.length;
  let n = 0;
  let weight = 0;
  let squaredWeight = 0;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const row = rows ? (rows[i] as number) : i;
    const x = column[row] as number;
    const w = weights[row] as number;
    if (x !== x || !(w > 0)) continue;
    n++;
    weight += w;
    squaredWeight += w * w;
    sum += w * x;
  }
  if (n === 0) return noWeightedMoments;
  const centre = sum / weight;
  let products = 0;
  let squares = 0;
  let doubleProducts = 0;
  let doubleSquares = 0;
  for (let i = 0; i < length; i++) {
    const row = rows ? (rows[i] as number) : i;
    const step = (column[row] as number) - centre;
    const w = weights[row] as number;
    if (step !== step || !(w > 0)) continue;
    products += w * step;
    squares += w * step * step;
    doubleProducts += w * w * step;
    doubleSquares += w * w * step * step;
  }
  return movedTo(products / weight, { n, weight, squaredWeight, mean: centre, squares, doubleProducts, doubleSquares }, products);
}

/**
 * The weighted moments of two parts taken together.
 *
 * Source: Chan, Golub and LeVeque (1979), with weights.
 *
 * @example mergeWeightedMoments(weightedMomentsOf(Float64Array.of(1), Float64Array.of(2)), weightedMomentsOf(Float64Array.of(4), Float64Array.of(1))).squares // 6
 */
export function mergeWeightedMoments(first: WeightedMoments, second: WeightedMoments): WeightedMoments {
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const weight = first.weight + second.weight;
  const step = second.mean - first.mean;
  const one = movedTo((step * second.weight) / weight, first);
  const two = movedTo((-step * first.weight) / weight, second);
  return {
    n: one.n + two.n,
    weight,
    squaredWeight: one.squaredWeight + two.squaredWeight,
    mean: one.mean,
    squares: one.squares + two.squares,
    doubleProducts: one.doubleProducts + two.doubleProducts,
    doubleSquares: one.doubleSquares + two.doubleSquares,
  };
}

/** The same sums about a centre that lies `step` further; `products` is the sum of w (x - centre), 0 about the mean. */
function movedTo(step: number, about: WeightedMoments, products = 0): WeightedMoments {
  return {
    ...about,
    mean: about.mean + step,
    squares: about.squares - 2 * step * products + step * step * about.weight,
    doubleProducts: about.doubleProducts - step * about.squaredWeight,
    doubleSquares: about.doubleSquares - 2 * step * about.doubleProducts + step * step * about.squaredWeight,
  };
}
