import type { Frequencies } from "./frequencies";

/**
 * The mean of the answers that remain when a share is cut off at either end; undefined without answers.
 *
 * floor(n x share) answers go at each end; at half or more the median is left. R: `mean(x, trim = 0.1)`. Source: Tukey (1962).
 *
 * @param share from 0 to 0.5
 * @throws RangeError for another share
 * @example trimmedMean({ n: 10, missing: 0, numbers: Float64Array.of(1, 2, 3, 90), counts: Float64Array.of(1, 4, 4, 1) }) // 2.5
 */
export function trimmedMean({ n, numbers, counts }: Frequencies, share = 0.1): number | undefined {
  if (!(share >= 0 && share <= 0.5)) throw new RangeError(`A share from 0 to 0.5 can be cut off, not ${share}.`);
  if (n === 0) return undefined;
  const cut = Math.min(Math.floor(n * share), Math.floor((n - 1) / 2));
  const origin = numbers[0] as number;
  let position = 0;
  let sum = 0;
  for (let at = 0; at < numbers.length; at++) {
    const count = counts[at] as number;
    const kept = Math.min(position + count, n - cut) - Math.max(position, cut);
    if (kept > 0) sum += kept * ((numbers[at] as number) - origin);
    position += count;
  }
  return origin + sum / (n - 2 * cut);
}
