import type { Frequencies } from "./frequencies";
import { orderStatistic } from "./orderStatistic";

/** How a quantile falls between two answers: 6 is Excel's PERCENTILE.EXC and SPSS's rule, 7 is R's default and PERCENTILE.INC. */
export type QuantileType = 6 | 7;

/**
 * The quantile at a share `p` from 0 to 1 of the answers; undefined without answers.
 *
 * Between two answers it is interpolated. Type 7 puts p at position 1 + (n - 1) p, type 6 at (n + 1) p; where that lies outside, the
 * end itself is taken (Excel refuses there). R: `quantile(x, p, type = 7)`. Source: Hyndman and Fan (1996).
 *
 * @throws RangeError when p is not from 0 to 1
 * @example quantile({ n: 4, missing: 0, numbers: Float64Array.of(1, 2, 3, 9), counts: Float64Array.of(1, 1, 1, 1) }, 0.25) // 1.75
 */
export function quantile(frequencies: Frequencies, p: number, type: QuantileType = 7): number | undefined {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile is at a share from 0 to 1, not ${p}.`);
  const { n } = frequencies;
  if (n === 0) return undefined;
  const position = Math.max(0, Math.min(n - 1, type === 7 ? (n - 1) * p : (n + 1) * p - 1));
  const below = Math.floor(position);
  const low = orderStatistic(frequencies, below);
  if (position === below) return low;
  const high = orderStatistic(frequencies, below + 1);
  return low + (position - below) * (high - low);
}
