import type { CrossProducts } from "../crossProducts";
import { covariances } from "../crossProducts";

/**
 * What reliability needs to know of the items: their covariances, listwise or pairwise, and where known their means and the number
 * of respondents. The items are keyed already: a high answer means the same on all of them.
 */
export interface ItemCovariances {
  /** How many items. */
  readonly size: number;
  /** The covariance matrix, n - 1 in the denominator, row by row. */
  readonly covariances: Float64Array;
  readonly means?: Float64Array;
  /** Respondents who answered every item; absent for a pairwise matrix, which has no single n. */
  readonly n?: number;
}

/**
 * The item covariances of respondents who answered every item; undefined for fewer than two of them.
 *
 * @example itemCovariancesOf({ size: 1, n: 2, weight: 2, means: Float64Array.of(2), products: Float64Array.of(2) })?.covariances // [2]
 */
export function itemCovariancesOf(products: CrossProducts): ItemCovariances | undefined {
  const matrix = covariances(products);
  return matrix && { size: products.size, covariances: matrix, means: products.means, n: products.n };
}

/**
 * The positions of items that everybody answered alike (no spread beyond rounding), so that they correlate with nothing.
 *
 * @example constantItems({ size: 2, covariances: Float64Array.of(1, 0, 0, 0) }) // [1]
 */
export function constantItems({ size, covariances: matrix, means }: ItemCovariances): number[] {
  return Array.from({ length: size }, (_, item) => item).filter((item) => {
    const rounding = 1e-14 * Math.abs(means?.[item] ?? 0);
    return !((matrix[item * size + item] as number) > rounding * rounding);
  });
}

/**
 * The correlation matrix of the items, row by row; undefined when an item is constant.
 *
 * R: `cov2cor(S)`.
 *
 * @example itemCorrelations({ size: 2, covariances: Float64Array.of(4, 1, 1, 1) }) // [1, 0.5, 0.5, 1]
 */
export function itemCorrelations(items: ItemCovariances): Float64Array | undefined {
  if (constantItems(items).length > 0) return undefined;
  const { size, covariances: matrix } = items;
  const sds = standardDeviations(items);
  const correlations = new Float64Array(size * size);
  for (let j = 0; j < size; j++) {
    correlations[j * size + j] = 1;
    for (let k = 0; k < j; k++) {
      const r = (matrix[j * size + k] as number) / ((sds[j] as number) * (sds[k] as number));
      correlations[j * size + k] = correlations[k * size + j] = r;
    }
  }
  return correlations;
}

/**
 * The standard deviations of the items, n - 1.
 *
 * @example standardDeviations({ size: 2, covariances: Float64Array.of(4, 1, 1, 1) }) // [2, 1]
 */
export function standardDeviations({ size, covariances: matrix }: ItemCovariances): Float64Array {
  return Float64Array.from({ length: size }, (_, item) => Math.sqrt(Math.max(0, matrix[item * size + item] as number)));
}

/**
 * Some of the items, in the order named.
 *
 * @example selectedItems({ size: 2, covariances: Float64Array.of(4, 1, 1, 2) }, [1]).covariances // [2]
 */
export function selectedItems({ size, covariances: matrix, means, n }: ItemCovariances, positions: readonly number[]): ItemCovariances {
  return {
    size: positions.length,
    covariances: Float64Array.from(positions.flatMap((j) => positions.map((k) => matrix[j * size + k] as number))),
    ...(means && { means: Float64Array.from(positions, (item) => means[item] as number) }),
    ...(n !== undefined && { n }),
  };
}

/**
 * The same items with some turned around: their covariances with the others change sign, variances stay. The means are left out,
 * as only the ends of the answer scale could tell them.
 *
 * @param signs 1 or -1, one an item
 * @example turnedItems({ size: 2, covariances: Float64Array.of(1, -0.5, -0.5, 1) }, [1, -1]).covariances // [1, 0.5, 0.5, 1]
 */
export function turnedItems({ size, covariances: matrix, n }: ItemCovariances, signs: readonly number[]): ItemCovariances {
  const turned = matrix.map((covariance, index) => {
    return (signs[Math.floor(index / size)] as number) * (signs[index % size] as number) * covariance || 0;
  });
  return { size, covariances: turned, ...(n !== undefined && { n }) };
}
