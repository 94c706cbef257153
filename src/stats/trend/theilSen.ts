import { median } from "../median";

export interface TheilSenLine {
  /** The median of the slopes between any two points. */
  readonly slope: number;
  /** The median of y - slope x. */
  readonly intercept: number;
  /** How many pairs of points differ in x. */
  readonly pairs: number;
}

/**
 * The line of Theil and Sen: its slope is the median of the slopes between any two points, so up to 29 % of the points may be far off
 * and hardly move it. Points with NaN are left out, pairs of equal x have no slope. Undefined when no two points differ in x.
 *
 * All pairs are looked at: for waves and periods, not for thousands of respondents.
 *
 * R: `mblm::mblm(y ~ x, repeated = FALSE)`; `median` of `outer` differences. Sources: Theil (1950), Sen (1968).
 *
 * @throws RangeError when x and y differ in length
 * @example theilSen(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 2, 3, 40))?.slope // 7
 */
export function theilSen(x: Float64Array, y: Float64Array): TheilSenLine | undefined {
  if (x.length !== y.length) throw new RangeError("Both columns need the same number of rows.");
  const rows = [...x.keys()].filter((row) => !Number.isNaN(x[row]) && !Number.isNaN(y[row]));
  const slopes: number[] = [];
  rows.forEach((first, index) => {
    for (const second of rows.slice(index + 1)) {
      const run = (x[second] as number) - (x[first] as number);
      if (run !== 0) slopes.push(((y[second] as number) - (y[first] as number)) / run);
    }
  });
  const slope = median(slopes);
  if (slope === undefined) return undefined;
  const intercept = median(rows.map((row) => (y[row] as number) - slope * (x[row] as number)));
  return intercept === undefined ? undefined : { slope, intercept, pairs: slopes.length };
}
