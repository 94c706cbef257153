import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { ProgressCallback } from "../importance/progress";

/** Numbers computed from a sample, given as how often each row is in it; undefined where they cannot be computed. */
export type Statistic = (counts: Float64Array) => Float64Array | undefined;

export interface BootstrapOptions {
  readonly seed: number;
  /** 1,000 unless said otherwise. */
  readonly resamples?: number;
  readonly onProgress?: ProgressCallback;
}

export interface Bootstrap {
  /** One a number of the statistic: what each resample gave, from the smallest to the largest. */
  readonly draws: readonly Float64Array[];
  /** Resamples in which the statistic could be computed. */
  readonly resamples: number;
  /** Resamples in which it could not, for instance because a column was constant: left out. */
  readonly failed: number;
}

/**
 * Case bootstrap: how a statistic varies when respondents are drawn again, with replacement, as many as there are.
 *
 * Uses the xoroshiro128+ generator: the same seed gives the same numbers on every machine. R: `boot::boot(..., stype = "f")`, with
 * other draws. Source: Efron (1979).
 *
 * @param rows number of rows to draw from
 * @returns undefined when the progress callback stopped it
 * @throws RangeError for fewer than one row
 * @example bootstrap(3, (counts) => Float64Array.of(counts[0] + counts[1] + counts[2]), { seed: 1, resamples: 2 }).draws[0] // [3, 3]
 */
export function bootstrap(
  rows: number,
  statistic: Statistic,
  { seed, resamples = 1000, onProgress }: BootstrapOptions,
): Bootstrap | undefined {
  if (!(rows >= 1)) throw new RangeError("There must be a row to draw.");
  const random = xoroshiro128plus(seed);
  const counts = new Float64Array(rows);
  const results: Float64Array[] = [];
  const reportEvery = Math.max(1, Math.ceil(resamples / 100));
  for (let resample = 1; resample <= resamples; resample++) {
    counts.fill(0);
    for (let i = 0; i < rows; i++) {
      const drawn = uniformInt(random, 0, rows - 1);
      counts[drawn] = (counts[drawn] as number) + 1;
    }
    const result = statistic(counts);
    if (result) results.push(result);
    if (resample % reportEvery === 0 && onProgress?.(resample / resamples) === false) return undefined;
  }
  const draws = Array.from(results[0] ?? [], (_, index) => Float64Array.from(results, (result) => result[index] as number).sort());
  return { draws, resamples: results.length, failed: resamples - results.length };
}
