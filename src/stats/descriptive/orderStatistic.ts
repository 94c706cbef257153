import type { Frequencies } from "./frequencies";

/**
 * The number that stands at a position when all answers stand in order, the lowest at 0.
 *
 * @throws RangeError for a position outside
 * @example orderStatistic({ n: 3, missing: 0, numbers: Float64Array.of(1, 5), counts: Float64Array.of(1, 2) }, 2) // 5
 */
export function orderStatistic({ n, numbers, counts }: Frequencies, position: number): number {
  if (!(position >= 0 && position < n)) throw new RangeError(`There is no position ${position} among ${n} answers.`);
  let upTo = 0;
  let at = -1;
  while (upTo <= position) upTo += counts[++at] as number;
  return numbers[at] as number;
}
