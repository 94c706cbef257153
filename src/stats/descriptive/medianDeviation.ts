import type { Frequencies } from "./frequencies";
import { quantile } from "./quantile";

/** Makes the median deviation of normal answers as large as their SD. */
const normalConsistency = 1.4826;

export interface MedianDeviation {
  /** The median of the distances from the median. */
  readonly raw: number;
  /** 1.4826 times that: beside an SD it shows how much the tails carry. */
  readonly scaled: number;
}

/**
 * The median absolute deviation (MAD) from the median: a spread that a few odd answers cannot move; undefined without answers.
 *
 * R: `mad(x, constant = 1)` and `mad(x)`. Source: Hampel (1974).
 *
 * @example medianDeviation({ n: 4, missing: 0, numbers: Float64Array.of(1, 2, 9), counts: Float64Array.of(1, 2, 1) })?.raw // 0.5
 */
export function medianDeviation(frequencies: Frequencies): MedianDeviation | undefined {
  const centre = quantile(frequencies, 0.5);
  if (centre === undefined) return undefined;
  const { n, numbers, counts } = frequencies;
  const distances = numbers.map((x) => Math.abs(x - centre));
  const order = Array.from(distances.keys()).sort((a, b) => (distances[a] as number) - (distances[b] as number));
  const raw = quantile(
    {
      n,
      missing: 0,
      numbers: Float64Array.from(order, (at) => distances[at] as number),
      counts: Float64Array.from(order, (at) => counts[at] as number),
    },
    0.5,
  );
  return raw === undefined ? undefined : { raw, scaled: normalConsistency * raw };
}
