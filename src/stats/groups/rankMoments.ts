import type { Frequencies } from "../descriptive/frequencies";
import { mergeFrequencies } from "../descriptive/frequencies";
import type { Moments } from "../moments";
import { averageRanks } from "../ranks";

/**
 * The moments of the ranks of each group when all groups are ranked together, equal answers sharing the average of their ranks. Every
 * rank test of independent groups is a comparison of these.
 *
 * @example rankMoments([{ n: 2, missing: 0, numbers: Float64Array.of(1, 2), counts: Float64Array.of(1, 1) }, { n: 1, missing: 0, numbers: Float64Array.of(2), counts: Float64Array.of(1) }]).map(({ mean }) => mean) // [1.75, 2.5]
 */
export function rankMoments(groups: readonly Frequencies[]): Moments[] {
  const together = groups.reduce(mergeFrequencies, { n: 0, missing: 0, numbers: new Float64Array(0), counts: new Float64Array(0) });
  const ranks = averageRanks(together);
  return groups.map(({ n, numbers, counts }) => {
    let at = 0;
    const ranked = numbers.map((x) => {
      while (together.numbers[at] !== x) at++;
      return ranks[at] as number;
    });
    return countedMoments(ranked, counts, n);
  });
}

/**
 * The moments of numbers of which each occurs `counts` times.
 *
 * @example countedMoments(Float64Array.of(1, 4), Float64Array.of(2, 1), 3) // { n: 3, mean: 2, squares: 6 }
 */
export function countedMoments(numbers: Float64Array, counts: Float64Array, n: number): Moments {
  if (n === 0) return { n, mean: 0, squares: 0 };
  const mean = numbers.reduce((sum, x, at) => sum + x * (counts[at] as number), 0) / n;
  return { n, mean, squares: numbers.reduce((sum, x, at) => sum + (x - mean) ** 2 * (counts[at] as number), 0) };
}
