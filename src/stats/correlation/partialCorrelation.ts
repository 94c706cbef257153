import type { CorrelationTest } from "./correlationTest";
import { correlationTest } from "./correlationTest";
import { fisherInterval } from "./fisherInterval";

/** A correlation with other columns held constant. What cannot be computed is absent, and `reason` says why. */
export interface PartialCorrelation extends CorrelationTest {
  readonly n: number;
  readonly r?: number;
  /** Fisher's interval, standard error 1 / sqrt(n - 3 - controls). */
  readonly low?: number;
  readonly high?: number;
}

/** Names two columns of a correlation matrix and those to hold constant, by position. */
export interface PartialRequest {
  readonly x: number;
  readonly y: number;
  readonly controls: readonly number[];
}

/** What the controls must leave of a column's variance, so that there is something left to correlate. */
const leastTolerance = 1e-10;

/**
 * The correlation of what two columns have left when their linear regressions on other columns are taken out.
 *
 * Takes the controls out of the matrix one by one (Gauss), the one with the most variance left first. Refused when a control explains
 * one of the two wholly ("collinear"); a control that the others explain adds nothing and is passed over, in the degrees of freedom too.
 *
 * R: `ppcor::pcor.test(x, y, controls)`. Source: Yule (1907).
 *
 * @param correlations row by row, all columns over the same rows
 * @param n rows behind the matrix
 * @example partialCorrelation(Float64Array.of(1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1), 3, 30, { x: 0, y: 1, controls: [2] }).r // 0.333...
 */
export function partialCorrelation(
  correlations: Float64Array,
  size: number,
  n: number,
  { x, y, controls }: PartialRequest,
  confidence = 0.95,
): PartialCorrelation {
  const columns = [x, y, ...controls];
  if (columns.some((column) => !(column >= 0 && column < size))) throw new RangeError(`The matrix has columns 0 to ${size - 1}.`);
  const left = columns.map((j) => Float64Array.from(columns, (k) => correlations[j * size + k] as number));
  const held = takeOut(left);
  const cell = (j: number, k: number): number => left[j]?.[k] ?? 0;
  if (!(cell(0, 0) > leastTolerance && cell(1, 1) > leastTolerance)) return { n, reason: "collinear" };
  const r = Math.max(-1, Math.min(1, cell(0, 1) / Math.sqrt(cell(0, 0) * cell(1, 1))));
  const interval = n - 3 - held > 0 ? fisherInterval(r, 1 / Math.sqrt(n - 3 - held), confidence) : undefined;
  return { n, r, ...correlationTest(r, n, held), ...interval };
}

/** Takes the columns from the third on out of a matrix in place, and gives how many could be. */
function takeOut(matrix: readonly Float64Array[]): number {
  const waiting = new Set(matrix.keys());
  waiting.delete(0);
  waiting.delete(1);
  const variance = (j: number): number => matrix[j]?.[j] ?? 0;
  let held = 0;
  while (waiting.size > 0) {
    const pivot = [...waiting].reduce((best, j) => (variance(j) > variance(best) ? j : best));
    if (!(variance(pivot) > leastTolerance)) break;
    waiting.delete(pivot);
    held++;
    const line = Float64Array.from(matrix[pivot] ?? []);
    for (const row of matrix) {
      const factor = (row[pivot] as number) / (line[pivot] as number);
      line.forEach((entry, k) => (row[k] = (row[k] as number) - factor * entry));
    }
  }
  return held;
}
