import { normalTwoSidedP } from "../distributions/normal";
import type { Reason } from "../reason";

/** Whether a series goes up or down; what cannot be computed is absent, and `reason` says why. */
export interface MannKendall {
  readonly n: number;
  /** Pairs that go up less pairs that go down. */
  readonly s?: number;
  /** Variance of s without a trend, were there no ties: n (n - 1) (2 n + 5) / 18. */
  readonly varianceWithoutTies?: number;
  /** The same less what ties take away. */
  readonly variance?: number;
  /** s, moved by 1 toward 0 for continuity, over the square root of `variance`. */
  readonly z?: number;
  readonly p?: number;
  /** Kendall's tau-b of the series with time, -1 to 1; without ties s / (n (n - 1) / 2). */
  readonly tau?: number;
  /** From all orders of the series; absent with ties or more than 50 numbers. */
  readonly exactP?: number;
  readonly reason?: Reason;
}

const mostForExact = 50;

/**
 * The Mann-Kendall test of a trend: whether later numbers tend to be higher (s above 0) or lower, whatever the shape of the trend and
 * of the distribution. Two-sided; missing numbers (NaN) are left out.
 *
 * Refused: fewer than two numbers ("no-rows", "one-row"), all equal ("constant"). Waves are few: with fewer than four numbers no trend
 * reaches p < 0.05.
 *
 * R: `cor.test(time, x, method = "kendall", exact = TRUE)` for tau and the exact p, `trend::mk.test(x)` for s, variance and z.
 * Sources: Mann (1945), Kendall (1975).
 *
 * @param series numbers in order of time
 * @example mannKendall([1, 2, 4, 3]).s // 4
 */
export function mannKendall(series: ArrayLike<number>): MannKendall {
  const numbers = Array.from(series).filter((number) => !Number.isNaN(number));
  const n = numbers.length;
  if (n < 2) return { n, reason: n === 0 ? "no-rows" : "one-row" };
  let s = 0;
  numbers.forEach((earlier, index) => {
    for (let later = index + 1; later < n; later++) s += Math.sign((numbers[later] as number) - earlier);
  });
  const ties = tiesOf(numbers);
  const varianceWithoutTies = spread(n) / 18;
  const variance = (spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)) / 18;
  if (ties[0] === n) return { n, s, varianceWithoutTies, variance: 0, reason: "constant" };
  const pairs = (n * (n - 1)) / 2;
  const tiedPairs = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const z = (s - Math.sign(s)) / Math.sqrt(variance);
  return {
    n,
    s,
    varianceWithoutTies,
    variance,
    z,
    p: normalTwoSidedP(z),
    tau: s / Math.sqrt(pairs * (pairs - tiedPairs)),
    ...(tiedPairs === 0 && n <= mostForExact && { exactP: exactP(n, s) }),
  };
}

function spread(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}

/** How many numbers each tie joins; numbers of their own are no tie. */
function tiesOf(numbers: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const number of numbers) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size > 1);
}

/**
 * Twice the chance of an s at least as far out, were all orders equally likely. The numbers of orders with each count of inversions
 * are built up one number at a time, as chances.
 */
function exactP(n: number, s: number): number {
  const pairs = (n * (n - 1)) / 2;
  const inversions = (pairs - Math.abs(s)) / 2;
  let chances = Float64Array.of(1);
  for (let size = 2; size <= n; size++) {
    const previous = chances;
    chances = new Float64Array(Math.min(inversions, (size * (size - 1)) / 2) + 1);
    for (let count = 0; count < chances.length; count++) {
      let sum = 0;
      for (let before = Math.max(0, count - size + 1); before <= Math.min(count, previous.length - 1); before++)
        sum += previous[before] as number;
      chances[count] = sum / size;
    }
  }
  return Math.min(1, 2 * chances.reduce((sum, chance) => sum + chance, 0));
}
