import type { Proportion } from "./proportion";
import { proportionOf } from "./proportion";
import type { NetShare, TwoSides } from "./netShare";
import { netShare } from "./netShare";

/** Where the boxes begin: on a 1-7 scale the top two boxes are `topFrom: 6`, the bottom two `bottomTo: 2`. */
export interface BoxCuts {
  /** The lowest answer that counts as top. */
  readonly topFrom: number;
  /** The highest answer that counts as bottom. */
  readonly bottomTo: number;
}

/** Top and bottom boxes as shares of the valid answers. */
export interface BoxShares {
  readonly top: Proportion;
  readonly bottom: Proportion;
  /** Top minus bottom. */
  readonly net: NetShare;
}

/**
 * How many answers fall into the top boxes (`good`) and into the bottom boxes (`bad`), of those given; NaN is missing and no part of
 * the base.
 *
 * @param rows only these rows, as often as they are named
 * @throws RangeError when the boxes overlap
 * @example boxCountsOf(Float64Array.of(7, 6, 4, 1, NaN), { topFrom: 6, bottomTo: 2 }) // { n: 4, good: 2, bad: 1 }
 */
export function boxCountsOf(column: Float64Array, { topFrom, bottomTo }: BoxCuts, rows?: ArrayLike<number>): TwoSides {
  if (!(bottomTo < topFrom)) throw new RangeError(`The bottom boxes, up to ${bottomTo}, overlap the top boxes, from ${topFrom}.`);
  const length = rows ? rows.length : column.length;
  let n = 0;
  let good = 0;
  let bad = 0;
  for (let i = 0; i < length; i++) {
    const answer = column[rows ? (rows[i] as number) : i] as number;
    if (answer !== answer) continue;
    n++;
    if (answer >= topFrom) good++;
    else if (answer <= bottomTo) bad++;
  }
  return { n, good, bad };
}

/**
 * The counts of two parts taken together.
 *
 * @example mergeTwoSides({ n: 4, good: 2, bad: 1 }, { n: 2, good: 0, bad: 2 }) // { n: 6, good: 2, bad: 3 }
 */
export function mergeTwoSides(first: TwoSides, second: TwoSides): TwoSides {
  return { n: first.n + second.n, good: first.good + second.good, bad: first.bad + second.bad };
}

/**
 * The top and bottom boxes as shares of the valid answers, with Wilson intervals, and their net.
 *
 * @example boxShares({ n: 4, good: 2, bad: 1 }).net.net // 0.25
 */
export function boxShares(counts: TwoSides, confidence = 0.95): BoxShares {
  return {
    top: proportionOf({ count: counts.good, n: counts.n }, confidence),
    bottom: proportionOf({ count: counts.bad, n: counts.n }, confidence),
    net: netShare(counts, confidence),
  };
}
