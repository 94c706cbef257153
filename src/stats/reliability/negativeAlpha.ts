import type { ItemCovariances } from "./itemCovariances";
import { keyDiagnosis } from "./keyDiagnosis";
import { matrixSums } from "./sums";

/** Why alpha is negative. */
export interface NegativeAlpha {
  readonly alpha: number;
  /** Mean covariance between two items: alpha is negative exactly when this is. */
  readonly averageCovariance: number;
  /**
   * `keys`: turning `items` makes alpha positive, so look at their keys first. `unrelated`: no turning helps much, the items do not
   * measure one thing.
   */
  readonly cause: "keys" | "unrelated";
  /** Positions of the items to look at. */
  readonly items: readonly number[];
  readonly alphaTurned?: number;
}

/** Alpha after turning that makes wrong keys the likelier story; below it, turning has only sorted noise. */
const plausibleAlpha = 0.3;

/**
 * The cause of a negative alpha; undefined when alpha is not negative or cannot be computed.
 *
 * Alpha is never cut off at zero: a negative one says that the items go against each other on average.
 *
 * @example negativeAlpha({ size: 2, covariances: Float64Array.of(2, -1, -1, 2) })?.cause // "keys"
 */
export function negativeAlpha(items: ItemCovariances): NegativeAlpha | undefined {
  const { size } = items;
  const { alpha, alphaTurned, toTurn } = keyDiagnosis(items);
  if (alpha === undefined || alpha >= 0) return undefined;
  const { total, diagonal } = matrixSums(items.covariances, size);
  const keys = toTurn.length > 0 && alphaTurned !== undefined && alphaTurned >= plausibleAlpha;
  return {
    alpha,
    averageCovariance: (total - diagonal) / (size * (size - 1)),
    cause: keys ? "keys" : "unrelated",
    items: keys ? toTurn : [],
    ...(alphaTurned !== undefined && { alphaTurned }),
  };
}
