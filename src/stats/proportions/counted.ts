/**
 * How many of n respondents did something: all that a share, its interval and its tests need. Counts of parts add up. Whole numbers,
 * but for weighted answers: see `effectiveCounted`.
 */
export interface Counted {
  readonly count: number;
  /** Respondents with a valid answer, the base of the share. */
  readonly n: number;
}

/** The ends of a confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * How many answers of a column a condition holds for, of those given; NaN marks a missing answer and is no part of the base.
 *
 * @param rows only these rows, as often as they are named
 * @example countedOf(Float64Array.of(5, NaN, 2, 4), (answer) => answer >= 4) // { count: 2, n: 3 }
 */
export function countedOf(column: Float64Array, holds: (answer: number) => boolean, rows?: ArrayLike<number>): Counted {
  const length = rows ? rows.length : column.length;
  let count = 0;
  let n = 0;
  for (let i = 0; i < length; i++) {
    const answer = column[rows ? (rows[i] as number) : i] as number;
    if (answer !== answer) continue;
    n++;
    if (holds(answer)) count++;
  }
  return { count, n };
}

/**
 * The counts of two parts taken together.
 *
 * @example mergeCounted({ count: 1, n: 4 }, { count: 2, n: 3 }) // { count: 3, n: 7 }
 */
export function mergeCounted(first: Counted, second: Counted): Counted {
  return { count: first.count + second.count, n: first.n + second.n };
}

/**
 * Makes sure that a count can be one: from 0 to n.
 *
 * @throws RangeError otherwise
 * @example checkCounted({ count: 2, n: 3 }) // undefined
 */
export function checkCounted({ count, n }: Counted): void {
  if (!(count >= 0 && count <= n && n < Infinity)) throw new RangeError(`${count} of ${n} is no count: it must lie between 0 and n.`);
}
