import type { CrossProducts } from "../crossProducts";
import { correlationsOf } from "../regression/correlationsOf";

/** Correlations of the predictors (drivers) among each other and with the outcome: all that shares of R2 need. */
export interface DriverCorrelations {
  /** How many predictors. */
  readonly size: number;
  /** size x size, row by row. */
  readonly among: Float64Array;
  /** One a predictor. */
  readonly withOutcome: Float64Array;
}

/**
 * The correlations of drivers from cross products; with case weights these are weighted, and so are the shares.
 *
 * Undefined for fewer than two rows, without predictors, or when a column is constant (`leastSquares` names it).
 *
 * @param products of the outcome, which stands first, and the predictors
 * @example driverCorrelations({ size: 2, n: 3, weight: 3, means: Float64Array.of(4, 2), products: Float64Array.of(8, 4, 4, 2) }).withOutcome // [1]
 */
export function driverCorrelations(products: CrossProducts): DriverCorrelations | undefined {
  const size = products.size - 1;
  const { correlations, lengths } = correlationsOf(products);
  if (products.n < 2 || size < 1 || lengths.some((length) => length === 0)) return undefined;
  const among = new Float64Array(size * size);
  for (let j = 0; j < size; j++) among.set(correlations.subarray((j + 1) * (size + 1) + 1, (j + 2) * (size + 1)), j * size);
  return { size, among, withOutcome: correlations.slice(1, size + 1) };
}
