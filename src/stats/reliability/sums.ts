/** The sums of a symmetric matrix that alpha and its relatives are made of. */
export interface MatrixSums {
  /** Each row with its diagonal: the covariance of the item with the sum of all items. */
  readonly rows: Float64Array;
  /** All entries: the variance of the sum. */
  readonly total: number;
  /** The diagonal: the sum of the item variances. */
  readonly diagonal: number;
  /** Squares of the entries off the diagonal. */
  readonly squaresOffDiagonal: number;
}

/**
 * The sums of a symmetric matrix in one pass.
 *
 * @param matrix row by row
 * @example matrixSums(Float64Array.of(1, 0.5, 0.5, 1), 2).total // 3
 */
export function matrixSums(matrix: Float64Array, size: number): MatrixSums {
  const rows = new Float64Array(size);
  let total = 0;
  let diagonal = 0;
  let squaresOffDiagonal = 0;
  for (let j = 0; j < size; j++) {
    let row = 0;
    for (let k = 0; k < size; k++) {
      const entry = matrix[j * size + k] as number;
      row += entry;
      if (k !== j) squaresOffDiagonal += entry * entry;
    }
    rows[j] = row;
    total += row;
    diagonal += matrix[j * size + j] as number;
  }
  return { rows, total, diagonal, squaresOffDiagonal };
}

/**
 * True when the sum of the items varies beyond rounding: items that cancel each other out leave no total to be reliable.
 *
 * @example totalVaries({ total: 3, diagonal: 2 }) // true
 */
export function totalVaries({ total, diagonal }: Pick<MatrixSums, "total" | "diagonal">): boolean {
  return total > 1e-13 * diagonal;
}
