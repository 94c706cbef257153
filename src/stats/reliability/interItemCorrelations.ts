import { median } from "../median";

/** How strongly the items go together, pair by pair. */
export interface InterItemCorrelations {
  readonly average: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/**
 * Average, middle, lowest and highest of the correlations between the items, each pair once; undefined for fewer than two items.
 *
 * R: `r[lower.tri(r)]`, as `average_r` and `median_r` of `psych::alpha`.
 *
 * @param correlations row by row
 * @example interItemCorrelations(Float64Array.of(1, 0.5, 0.5, 1), 2)?.average // 0.5
 */
export function interItemCorrelations(correlations: Float64Array, size: number): InterItemCorrelations | undefined {
  const pairs: number[] = [];
  for (let j = 1; j < size; j++) for (let k = 0; k < j; k++) pairs.push(correlations[j * size + k] as number);
  const middle = median(pairs);
  if (middle === undefined) return undefined;
  const average = pairs.reduce((sum, r) => sum + r, 0) / pairs.length;
  return { average, median: middle, min: Math.min(...pairs), max: Math.max(...pairs) };
}
