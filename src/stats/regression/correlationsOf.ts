import type { CrossProducts } from "../crossProducts";

/** Correlations of columns, row by row, with the lengths of the centred columns. */
export interface Correlations {
  readonly correlations: Float64Array;
  /** Root of the (weighted) sum of squared deviations, 0 where a column is constant. */
  readonly lengths: Float64Array;
}

/**
 * Pearson's correlations from cross products, listwise and weighted as these are; 0 with a column that is constant up to rounding.
 *
 * R: `cor(x)`, `cov.wt(x, weights, cor = TRUE)`.
 *
 * @example correlationsOf({ size: 2, n: 3, weight: 3, means: Float64Array.of(2, 4), products: Float64Array.of(2, 4, 4, 8) }).correlations // [1, 1, 1, 1]
 */
export function correlationsOf({ size, weight, means, products }: CrossProducts): Correlations {
  const lengths = Float64Array.from(means, (mean, j) => {
    const squares = products[j * size + j] as number;
    return squares <= weight * (1e-14 * Math.abs(mean)) ** 2 ? 0 : Math.sqrt(squares);
  });
  const correlations = products.map((product, index) => {
    const [j, k] = [Math.floor(index / size), index % size];
    if (j === k) return 1;
    if (lengths[j] === 0 || lengths[k] === 0) return 0;
    const scale = Math.sqrt((products[j * size + j] as number) * (products[k * size + k] as number));
    return Math.max(-1, Math.min(1, product / scale));
  });
  return { correlations, lengths };
}
