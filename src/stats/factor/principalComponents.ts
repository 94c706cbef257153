import { EigenvalueDecomposition, Matrix } from "ml-matrix";

/** The principal components of a symmetric matrix, the strongest first. */
export interface PrincipalComponents {
  /** The variance of each component; of a correlation matrix they add up to the number of items. */
  readonly eigenvalues: Float64Array;
  /** One a component, of length 1, signed so that the entries add up to something positive. */
  readonly vectors: readonly Float64Array[];
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix.
 *
 * R: `eigen(r, symmetric = TRUE)`, signs apart.
 *
 * @param matrix row by row
 * @example principalComponents(Float64Array.of(1, 0.5, 0.5, 1), 2).eigenvalues[0] // 1.5
 */
export function principalComponents(matrix: Float64Array, size: number): PrincipalComponents {
  if (size === 0) return { eigenvalues: new Float64Array(0), vectors: [] };
  const decomposition = new EigenvalueDecomposition(Matrix.from1DArray(size, size, matrix), { assumeSymmetric: true });
  const { realEigenvalues, eigenvectorMatrix } = decomposition;
  const order = realEigenvalues.map((_, index) => index).sort((a, b) => (realEigenvalues[b] as number) - (realEigenvalues[a] as number));
  return {
    eigenvalues: Float64Array.from(order, (index) => realEigenvalues[index] as number),
    vectors: order.map((index) => mostlyPositive(Float64Array.from(eigenvectorMatrix.getColumn(index)))),
  };
}

/**
 * The same direction, pointing so that its entries add up to something positive.
 *
 * @example mostlyPositive(Float64Array.of(-3, 1)) // [3, -1]
 */
export function mostlyPositive(vector: Float64Array): Float64Array {
  return vector.reduce((sum, entry) => sum + entry, 0) < 0 ? vector.map((entry) => -entry) : vector;
}
