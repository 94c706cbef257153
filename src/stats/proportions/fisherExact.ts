import type { Counted } from "./counted";
import { checkCounted } from "./counted";

/** Tables as probable as the one observed differ from it by rounding only; R allows the same room. */
const asProbable = 1 + 1e-7;

/**
 * The two-sided p of Fisher's exact test that two shares are equal: with both bases and the total count given, the chance of a table
 * no more probable than the one observed. For few respondents, where the chi-square test is off. Undefined when either n is 0.
 *
 * The hypergeometric probabilities are walked outward from the most probable table, relative to it, and divided by their own sum: no
 * factorials, whose logarithms would cost digits.
 *
 * R: `fisher.test(table)$p.value`. Source: Fisher (1935), two-sided after Freeman and Halton (1951).
 *
 * @throws RangeError when a count is no whole number from 0 to its n
 * @example fisherExactP({ count: 3, n: 4 }, { count: 1, n: 4 }) // 0.48571...
 */
export function fisherExactP(first: Counted, second: Counted): number | undefined {
  for (const counted of [first, second]) {
    checkCounted(counted);
    if (!Number.isInteger(counted.count) || !Number.isInteger(counted.n)) throw new RangeError("An exact test needs whole numbers.");
  }
  if (first.n === 0 || second.n === 0) return undefined;
  const total = first.count + second.count;
  const fewest = Math.max(0, total - second.n);
  const most = Math.min(first.n, total);
  const chances = relativeChances(first.n, second.n, total, fewest, most);
  const limit = (chances[first.count - fewest] as number) * asProbable;
  let all = 0;
  let extreme = 0;
  for (const chance of chances) {
    all += chance;
    if (chance <= limit) extreme += chance;
  }
  return Math.min(1, extreme / all);
}

/** Probabilities of `fewest` to `most` on the first side, divided by that of the most probable count. */
function relativeChances(firstN: number, secondN: number, total: number, fewest: number, most: number): Float64Array {
  const upward = (count: number): number => ((firstN - count) * (total - count)) / ((count + 1) * (secondN - total + count + 1));
  const chances = new Float64Array(most - fewest + 1);
  const mode = Math.min(most, Math.max(fewest, Math.floor(((firstN + 1) * (total + 1)) / (firstN + secondN + 2))));
  chances[mode - fewest] = 1;
  for (let count = mode; count < most; count++) chances[count + 1 - fewest] = (chances[count - fewest] as number) * upward(count);
  for (let count = mode; count > fewest; count--) chances[count - 1 - fewest] = (chances[count - fewest] as number) / upward(count - 1);
  return chances;
}
