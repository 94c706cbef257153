import type { Frequencies } from "./frequencies";

/**
 * The most frequent numbers, ascending: several when they are equally frequent, none without answers.
 *
 * @example modes({ n: 5, missing: 0, numbers: Float64Array.of(1, 3, 4), counts: Float64Array.of(2, 1, 2) }) // [1, 4]
 */
export function modes({ numbers, counts }: Frequencies): Float64Array {
  const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
  return numbers.filter((_, at) => counts[at] === most);
}
