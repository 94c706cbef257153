import { effectiveSizeOf } from "./effectiveSize";

/** Respondents by kind, counted so that all kinds together make Kish's effective n. */
export interface EffectiveTally {
  /** Respondents of a kind and with a positive weight. */
  readonly n: number;
  /** Kish's effective n of them; 0 without any. */
  readonly effective: number;
  /** One a kind: its weighted share times `effective`. */
  readonly counts: Float64Array;
}

/**
 * Weighted shares of several kinds as counts of Kish's effective n: for the net promoter score, boxes, and every interval and test of
 * counts. With equal weights these are the plain counts.
 *
 * Source: Kish (1965), section 11.7.
 *
 * @param kindOf the kind of a row, from 0, or a negative number for a row that does not count
 * @param rows indices of the rows that are asked for
 * @throws RangeError when a kind is not below `kinds`
 * @example effectiveTally((row) => [0, 1, 1][row] ?? -1, 2, Float64Array.of(2, 1, 1), [0, 1, 2]).counts // [1.3333333333333333, 1.3333333333333333]
 */
export function effectiveTally(
  kindOf: (row: number) => number,
  kinds: number,
  weights: Float64Array,
  rows: Iterable<number> = weights.keys(),
): EffectiveTally {
  const counts = new Float64Array(kinds);
  let n = 0;
  let weight = 0;
  let squaredWeight = 0;
  for (const row of rows) {
    const kind = kindOf(row);
    const own = weights[row] as number;
    if (kind < 0 || !(own > 0)) continue;
    if (!(kind < kinds)) throw new RangeError(`There are ${kinds} kinds, so none has the number ${kind}.`);
    n++;
    weight += own;
    squaredWeight += own * own;
    counts[kind] = (counts[kind] as number) + own;
  }
  const effective = effectiveSizeOf({ n, weight, squaredWeight })?.effective ?? 0;
  return { n, effective, counts: counts.map((count) => (weight > 0 ? (count * effective) / weight : 0)) };
}
