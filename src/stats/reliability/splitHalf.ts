import type { ItemCovariances } from "./itemCovariances";

/** Two halves of the items as two forms of one test. */
export interface SplitHalf {
  /** Correlation of the sums of the halves; absent, with all that follows from it, when a half does not vary. */
  readonly correlation?: number;
  /** Spearman and Brown's step up to the whole length, as if both halves had the same number of items: 2r / (1 + r). */
  readonly spearmanBrown?: number;
  /** Horst's step up for halves of unequal lengths; the same as Spearman and Brown's when they are equal. */
  readonly horst?: number;
  /** Guttman's lambda 4: 4 x covariance of the halves / variance of the sum; asks for no equal variances. */
  readonly lambda4?: number;
}

/**
 * The reliability from one split of the items.
 *
 * R: the halves' row sums in `cor`, stepped up. Sources: Spearman (1910), Brown (1910); Horst (1951); Guttman (1945).
 *
 * @param first positions of the items of the first half; the others make the second
 * @example splitHalf({ size: 2, covariances: Float64Array.of(2, 1, 1, 2) }, [0]).spearmanBrown // 0.666...
 */
export function splitHalf({ size, covariances }: ItemCovariances, first: readonly number[]): SplitHalf {
  const inFirst = new Uint8Array(size);
  for (const item of first) inFirst[item] = 1;
  const sums = [0, 0, 0];
  for (let j = 0; j < size; j++) {
    for (let k = 0; k < size; k++) {
      const part = (inFirst[j] as number) + (inFirst[k] as number);
      sums[part] = (sums[part] as number) + (covariances[j * size + k] as number);
    }
  }
  const [secondVariance = 0, crossed = 0, firstVariance = 0] = sums;
  const total = firstVariance + crossed + secondVariance;
  const lambda4 = total > 0 ? { lambda4: (2 * crossed) / total } : {};
  if (!(firstVariance > 0 && secondVariance > 0)) return lambda4;
  const correlation = Math.max(-1, Math.min(1, crossed / 2 / Math.sqrt(firstVariance * secondVariance)));
  const share = inFirst.reduce((sum, one) => sum + one, 0) / size;
  return {
    correlation,
    ...(correlation > -1 && { spearmanBrown: (2 * correlation) / (1 + correlation) }),
    ...(correlation > -1 && { horst: horst(correlation, share) }),
    ...lambda4,
  };
}

/**
 * Horst's step up of the correlation of two parts of unequal lengths: with p and q their shares of the items,
 * (r sqrt(r2 + 4pq(1 - r2)) - r2) / (2pq(1 - r2)), where r2 is the square of r.
 *
 * Source: Horst (1951).
 *
 * @param correlation above -1, where the formula has no end
 * @param share of the items in one part, above 0 and below 1
 * @example horst(0.5, 0.5) // 0.666...
 */
export function horst(correlation: number, share: number): number {
  const square = correlation * correlation;
  const pq = share * (1 - share);
  if (square >= 1) return 1;
  return (correlation * Math.sqrt(square + 4 * pq * (1 - square)) - square) / (2 * pq * (1 - square));
}

/**
 * The first, third, fifth item and so on: the odd half of an odd-even split.
 *
 * @example oddItems(5) // [0, 2, 4]
 */
export function oddItems(size: number): number[] {
  return Array.from({ length: Math.ceil(size / 2) }, (_, index) => 2 * index);
}

/**
 * The first half of the items, the larger one when their number is odd.
 *
 * @example firstItems(5) // [0, 1, 2]
 */
export function firstItems(size: number): number[] {
  return Array.from({ length: Math.ceil(size / 2) }, (_, index) => index);
}
