/** A predictor that others determine. */
export interface Dependence {
  /** Index of the predictor, from 0. */
  readonly predictor: number;
  /** The earlier predictors that it is a combination of. */
  readonly on: readonly number[];
}

/**
 * The standardised model in triangular form: upper x beta = projected, for predictors and outcome centred and of length 1. Both the
 * decomposition of the rows and that of the cross products give it, and all of a regression follows from it.
 */
export interface Factor {
  /** Predictors given. */
  readonly predictors: number;
  /** Predictors that no earlier ones determine, in order; as many as the model's rank. */
  readonly kept: readonly number[];
  /** Upper triangle, rank x rank, row by row. */
  readonly upper: Float64Array;
  /** The outcome in the same coordinates; its squares sum to R2. */
  readonly projected: Float64Array;
  /** 1 - R2, exactly 0 where the fit leaves rounding only. */
  readonly unexplained: number;
  readonly dependences: readonly Dependence[];
}

/**
 * Solves upper x solution = right for a triangle of `size` rows kept in a square with `stride` numbers a row.
 *
 * @example solveUpper(Float64Array.of(2, 1, 0, 4), 2, 2, Float64Array.of(4, 8)) // [1, 2]
 */
export function solveUpper(upper: Float64Array, size: number, stride: number, right: Float64Array): Float64Array {
  const solution = right.slice(0, size);
  for (let i = size - 1; i >= 0; i--) {
    let rest = solution[i] as number;
    for (let k = i + 1; k < size; k++) rest -= (upper[i * stride + k] as number) * (solution[k] as number);
    solution[i] = rest / (upper[i * stride + i] as number);
  }
  return solution;
}

/**
 * The inverse of an upper triangle, row by row: its rows' squared lengths are the variance inflation factors.
 *
 * @example invertUpper(Float64Array.of(2, 0, 0, 4), 2) // [0.5, 0, 0, 0.25]
 */
export function invertUpper(upper: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    solveUpper(upper, size, size, unit).forEach((x, row) => {
      inverse[row * size + column] = x;
    });
  }
  return inverse;
}

/** The kept predictors that a dependent one is made of: those with more than rounding of it. */
export function dependence(predictor: number, kept: readonly number[], shares: Float64Array): Dependence {
  return { predictor, on: kept.filter((_, index) => Math.abs(shares[index] as number) > 1e-6) };
}
