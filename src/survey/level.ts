import type { Moments } from "../stats/moments";
import { variance } from "../stats/moments";

/** How high a column of answers lies. The mean needs one answer, the SD (n - 1) two; what cannot be computed is absent. */
export interface Level {
  readonly n: number;
  readonly mean?: number;
  readonly sd?: number;
}

/**
 * The mean and SD of moments.
 *
 * @example levelOf({ n: 3, mean: 2, squares: 2 }) // { n: 3, mean: 2, sd: 1 }
 */
export function levelOf(moments: Moments): Level {
  const { n, mean } = moments;
  const spread = variance(moments);
  return { n, ...(n > 0 && { mean }), ...(spread !== undefined && { sd: Math.sqrt(spread) }) };
}
