import { alpha, standardisedAlpha } from "./alpha";
import type { ItemCovariances } from "./itemCovariances";
import type { MatrixSums } from "./sums";
import { totalVaries } from "./sums";

/** How one item fits the others. What cannot be computed is absent; `Reliability.reasons` says why. */
export interface ItemReliability {
  readonly mean?: number;
  readonly sd: number;
  /** With the sum of all items, itself included. */
  readonly itemTotalCorrelation?: number;
  /** The same with every item standardised first. */
  readonly standardisedItemTotalCorrelation?: number;
  /** The same with the item's own variance replaced by its smc, so that it does not correlate with itself. */
  readonly correctedItemTotalCorrelation?: number;
  /** With the sum of the other items. */
  readonly itemRestCorrelation?: number;
  /** R2 of the item on the other items. */
  readonly squaredMultipleCorrelation?: number;
  readonly alphaIfDeleted?: number;
  readonly standardisedAlphaIfDeleted?: number;
  /** Mean correlation between the other items. */
  readonly averageCorrelationIfDeleted?: number;
  /** Mean and variance of the sum of the other items. */
  readonly restMean?: number;
  readonly restVariance: number;
}

/** What the whole matrix gives to each item. */
export interface ItemContext {
  readonly sums: MatrixSums;
  /** Of the correlation matrix; absent when an item is constant. */
  readonly correlationSums?: MatrixSums;
  readonly smc?: ArrayLike<number>;
}

/**
 * How each item fits the others, all from the one covariance matrix: leaving an item out takes its row and column off the sums, so
 * that k items cost k2 steps, not k3.
 *
 * R: `psych::alpha(x)$item.stats` (raw.r, std.r, r.cor, r.drop) and `$alpha.drop`.
 *
 * @param context the sums of the covariance and of the correlation matrix, and the squared multiple correlations
 * @example itemReliabilities({ size: 2, covariances: Float64Array.of(2, 1, 1, 2) }, { sums: { rows: Float64Array.of(3, 3), total: 6, diagonal: 4, squaresOffDiagonal: 2 } })[0]?.itemRestCorrelation // 0.5
 */
export function itemReliabilities(items: ItemCovariances, context: ItemContext): ItemReliability[] {
  const { size, covariances, means } = items;
  const { sums } = context;
  const sumOfMeans = means?.reduce((sum, mean) => sum + mean, 0);
  return Array.from({ length: size }, (_, item) => {
    const variance = Math.max(0, covariances[item * size + item] as number);
    const withTotal = sums.rows[item] as number;
    const rest = { total: Math.max(0, sums.total - 2 * withTotal + variance), diagonal: sums.diagonal - variance };
    const mean = means?.[item];
    return {
      sd: Math.sqrt(variance),
      restVariance: rest.total,
      ...given("mean", mean),
      ...given("restMean", mean === undefined || sumOfMeans === undefined ? undefined : sumOfMeans - mean),
      ...given("itemTotalCorrelation", totalVaries(sums) ? ratio(withTotal, variance * sums.total) : undefined),
      ...given("itemRestCorrelation", totalVaries(rest) ? ratio(withTotal - variance, variance * rest.total) : undefined),
      ...given("alphaIfDeleted", alpha(rest, size - 1)),
      ...standardised(item, size, context),
    };
  });
}

function standardised(item: number, size: number, { correlationSums, smc }: ItemContext): Partial<ItemReliability> {
  if (!correlationSums) return {};
  const withTotal = correlationSums.rows[item] as number;
  const restPairs = (correlationSums.total - correlationSums.diagonal) / 2 - (withTotal - 1);
  const averageIfDeleted = size > 2 ? restPairs / (((size - 1) * (size - 2)) / 2) : undefined;
  const own = smc?.[item];
  const smcTotal = smc && Array.from(smc).reduce((sum, share) => sum + share, 0);
  const corrected =
    own === undefined || smcTotal === undefined ? undefined : ratio(withTotal - 1 + own, correlationSums.total - size + smcTotal);
  return {
    ...given("standardisedItemTotalCorrelation", totalVaries(correlationSums) ? ratio(withTotal, correlationSums.total) : undefined),
    ...given("correctedItemTotalCorrelation", corrected),
    ...given("squaredMultipleCorrelation", own),
    ...given("averageCorrelationIfDeleted", averageIfDeleted),
    ...given("standardisedAlphaIfDeleted", averageIfDeleted === undefined ? undefined : standardisedAlpha(averageIfDeleted, size - 1)),
  };
}

function ratio(covariance: number, product: number): number | undefined {
  return product > 0 ? covariance / Math.sqrt(product) : undefined;
}

/** A field that is absent rather than undefined. */
function given<Name extends keyof ItemReliability>(name: Name, figure: number | undefined): Partial<Record<Name, number>> {
  return figure === undefined ? {} : ({ [name]: figure } as Partial<Record<Name, number>>);
}
