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
 * One pass that carries the mean along (Welford 1962), which keeps the digits that the plain sum of squares loses. With `rows`,
 * only those rows count, as often as they are named.
 *
 * @example momentsOf(Float64Array.of(1, 2, NaN, 6)) // { n: 3, mean: 3, squares: 14 }
 */
export function momentsOf(column: Float64Array, rows?: ArrayLike<number>): Moments {
  const length = rows ? rows.length : column.length;
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < length; i++) {
    const x = column[rows ? (rows[i] as number) : i] as number;
    if (x !== x) continue;
    n++;
    const step = x - mean;
    mean += step / n;
    squares += step * (x - mean);
  }
  return { n, mean, squares };
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
