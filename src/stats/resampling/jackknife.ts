import type { Statistic } from "./bootstrap";

/**
 * The statistic without each row in turn, one column for each of its numbers; rows without which it cannot be computed are left out.
 *
 * R: `boot::empinf(type = "jack")` begins with the same numbers. Source: Quenouille (1956).
 *
 * @example jackknife(3, (counts) => Float64Array.of((counts[0] * 1 + counts[1] * 2 + counts[2] * 6) / 2))[0] // [4, 3.5, 1.5]
 */
export function jackknife(rows: number, statistic: Statistic): readonly Float64Array[] {
  const counts = new Float64Array(rows).fill(1);
  const results: Float64Array[] = [];
  for (let row = 0; row < rows; row++) {
    counts[row] = 0;
    const result = statistic(counts);
    if (result) results.push(result);
    counts[row] = 1;
  }
  return Array.from(results[0] ?? [], (_, index) => Float64Array.from(results, (result) => result[index] as number));
}
