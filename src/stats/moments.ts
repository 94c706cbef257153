import { blockRows } from "./blocks/rowsOfBlock";

/**
 * Count, mean and sum of squared deviations of a column: all that means, SDs, intervals and t tests need. Moments of parts merge
 * into the moments of the whole, so blocks, workers and machines add up.
 */
export interface Moments {
  readonly n: number;
  /** 0 when n is 0. */
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squares: number;
}

export const noMoments: Moments = { n: 0, mean: 0, squares: 0 };

/**
 * The moments of the numbers in a column; NaN marks a missing answer and is left out.
 *
 * Takes a block of rows at a time, its mean first and then the deviations from it, and merges the blocks: this keeps the digits that
 * the plain sum of squares loses, and a constant column has squares of exactly 0. With `rows`, only those rows count, as often as they
 * are named. Source: Chan, Golub and LeVeque (1983), algorithms for computing the sample variance.
 *
 * @example momentsOf(Float64Array.of(1, 2, NaN, 6)) // { n: 3, mean: 3, squares: 14 }
 */
export function momentsOf(column: Float64Array, rows?: ArrayLike<number>): Moments {
  const length = rows ? rows.length : column.length;
  let n = 0;
  let mean = firstAnswer(column, rows);
  // What the mean has beyond its last digit: the distance of two means far from 0 would lose it.
  let tail = 0;
  let squares = 0;
  for (let from = 0; from < length; from += blockRows) {
    const to = Math.min(from + blockRows, length);
    let count = 0;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const step = (column[rows ? (rows[i] as number) : i] as number) - mean;
      if (step !== step) continue;
      count++;
      sum += step;
    }
    if (count === 0) continue;
    const centre = mean + sum / count;
    let rest = 0;
    let block = 0;
    for (let i = from; i < to; i++) {
      const step = (column[rows ? (rows[i] as number) : i] as number) - centre;
      if (step !== step) continue;
      rest += step;
      block += step * step;
    }
    if (n === 0) mean = centre;
    const part = count / (n + count);
    const step = centre - mean + (rest / count - tail);
    squares += block - (rest * rest) / count + step * step * n * part;
    const beyond = tail + step * part;
    const moved = mean + beyond;
    tail = beyond - (moved - mean);
    mean = moved;
    n += count;
  }
  return { n, mean, squares };
}

/** 0 where nothing is answered. */
function firstAnswer(column: Float64Array, rows: ArrayLike<number> | undefined): number {
  const length = rows ? rows.length : column.length;
  for (let i = 0; i < length; i++) {
    const x = column[rows ? (rows[i] as number) : i] as number;
    if (x === x) return x;
  }
  return 0;
}

/**
 * The moments of two parts taken together.
 *
 * Source: Chan, Golub and LeVeque (1979), updating formulae for the variance.
 *
 * @example mergeMoments({ n: 1, mean: 1, squares: 0 }, { n: 1, mean: 3, squares: 0 }) // { n: 2, mean: 2, squares: 2 }
 */
export function mergeMoments(first: Moments, second: Moments): Moments {
  if (first.n === 0) return second;
  if (second.n === 0) return first;
  const n = first.n + second.n;
  const step = second.mean - first.mean;
  return {
    n,
    mean: first.mean + (step * second.n) / n,
    squares: first.squares + second.squares + (step * step * first.n * second.n) / n,
  };
}

/**
 * The sample variance, with n - 1 in the denominator; undefined for fewer than two numbers.
 *
 * @example variance({ n: 3, mean: 3, squares: 14 }) // 7
 */
export function variance(moments: Moments): number | undefined {
  return moments.n < 2 ? undefined : moments.squares / (moments.n - 1);
}
