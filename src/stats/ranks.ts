import type { Frequencies } from "./descriptive/frequencies";
import { frequenciesOf } from "./descriptive/frequencies";

/**
 * The rank of every answer in its column, 1 for the lowest; equal answers share the average of their ranks. NaN stays NaN.
 *
 * R: `rank(x, na.last = "keep")`.
 *
 * @example ranks(Float64Array.of(5, 1, NaN, 5)) // [2.5, 1, NaN, 2.5]
 */
export function ranks(column: Float64Array): Float64Array {
  const frequencies = frequenciesOf(column);
  const averages = averageRanks(frequencies);
  return positions(column, frequencies).map((at) => (at < 0 ? NaN : (averages[at] as number)));
}

/**
 * The average rank of each different number.
 *
 * @example averageRanks({ n: 3, missing: 0, numbers: Float64Array.of(1, 5), counts: Float64Array.of(1, 2) }) // [1, 2.5]
 */
export function averageRanks({ counts }: Frequencies): Float64Array {
  let before = 0;
  return counts.map((count) => {
    before += count;
    return before - (count - 1) / 2;
  });
}

/**
 * Where each answer stands among the different numbers, from 0; -1 where the answer is missing.
 *
 * @example positions(Float64Array.of(5, 1, NaN), { numbers: Float64Array.of(1, 5) }) // [1, 0, -1]
 */
export function positions(column: Float64Array, { numbers }: Pick<Frequencies, "numbers">): Float64Array {
  return column.map((x) => {
    if (x !== x) return -1;
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < x) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
