import type { ItemCovariances } from "./itemCovariances";
import { matrixSums, totalVaries } from "./sums";

/** All splits are tried up to this many items; beyond, their number (462 for 12, nearly doubling with each item) buys nothing. */
export const mostItemsForAllSplits = 12;

/** Guttman's lambda 4 over all splits into two halves. */
export interface AllSplits {
  readonly count: number;
  readonly max: number;
  readonly min: number;
  /** For an even number of items this is alpha. */
  readonly mean: number;
}

/**
 * Lambda 4 over every way to halve the items (with an odd number, halves that differ by one item): how much the split-half
 * reliability owes to the choice of the split.
 *
 * Undefined for fewer than two or more than twelve items, or when the sum does not vary. By correlations: pass the correlation
 * matrix as covariances. R: `psych::splitHalf(r)$maxrb` for an even number of items. Source: Guttman (1945).
 *
 * @example allSplits({ size: 2, covariances: Float64Array.of(2, 1, 1, 2) })?.count // 1
 */
export function allSplits({ size, covariances }: ItemCovariances): AllSplits | undefined {
  const sums = matrixSums(covariances, size);
  if (size < 2 || size > mostItemsForAllSplits || !totalVaries(sums)) return undefined;
  let count = 0;
  let max = -Infinity;
  let min = Infinity;
  let total = 0;
  const half = size >> 1;
  const grow = (first: readonly number[], next: number, rows: number, inside: number): void => {
    if (first.length === half) {
      const lambda4 = (4 * (rows - inside)) / sums.total;
      count++;
      max = Math.max(max, lambda4);
      min = Math.min(min, lambda4);
      total += lambda4;
      return;
    }
    for (let item = next; item <= size - (half - first.length); item++) {
      const crossed = first.reduce((sum, other) => sum + (covariances[item * size + other] as number), 0);
      const own = covariances[item * size + item] as number;
      grow([...first, item], item + 1, rows + (sums.rows[item] as number), inside + own + 2 * crossed);
    }
  };
  // Halves of equal size come in pairs: those with the first item say it all.
  if (size % 2 === 0) grow([0], 1, sums.rows[0] as number, covariances[0] as number);
  else grow([], 0, 0, 0);
  return { count, max, min, mean: total / count };
}
