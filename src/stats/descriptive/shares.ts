import type { Frequencies } from "./frequencies";

/**
 * The share of each different number among the answers, missing ones left out of the base; empty without answers.
 *
 * R: `prop.table(table(x))`.
 *
 * @example shares({ n: 4, missing: 1, numbers: Float64Array.of(1, 5), counts: Float64Array.of(1, 3) }) // [0.25, 0.75]
 */
export function shares({ n, counts }: Frequencies): Float64Array {
  return counts.map((count) => count / n);
}
