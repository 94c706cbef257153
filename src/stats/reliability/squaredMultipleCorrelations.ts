import { CholeskyDecomposition, Matrix } from "ml-matrix";

/** What of an item its fellows must leave over before it counts as their exact combination. */
const leastOwnVariance = 1e-11;

/**
 * How much of each item the other items predict: R2 of its regression on them, 1 - 1 / (diagonal of the inverse correlation matrix).
 *
 * Undefined when an item is a combination of others (or the matrix, being pairwise, is no correlation matrix at all), so that the
 * inverse does not exist.
 *
 * R: `psych::smc(r)`.
 *
 * @param correlations row by row
 * @example squaredMultipleCorrelations(Float64Array.of(1, 0.5, 0.5, 1), 2)?.[0] // 0.25...
 */
export function squaredMultipleCorrelations(correlations: Float64Array, size: number): Float64Array | undefined {
  if (size === 0) return undefined;
  const decomposition = new CholeskyDecomposition(Matrix.from1DArray(size, size, correlations));
  const { lowerTriangularMatrix: lower } = decomposition;
  const owns = lower.diagonal().map((entry) => entry * entry);
  if (!decomposition.isPositiveDefinite() || Math.min(...owns) < leastOwnVariance) return undefined;
  const inverse = decomposition.solve(Matrix.eye(size));
  return Float64Array.from(inverse.diagonal(), (entry) => Math.max(0, 1 - 1 / entry));
}
