import type { Dependence, Factor } from "./factor";
import { dependence, solveUpper } from "./factor";

/** Below this share of its own variance that earlier predictors leave, cross products no longer hold digits enough to tell. */
const leastShare = 1e-10;

/**
 * Decomposes the correlations of predictors by Cholesky's method, one predictor at a time in their order; a predictor that the earlier
 * ones determine is left out and named. Gives what `householder` gives, from moments alone.
 *
 * @param correlations of the outcome and the predictors, the outcome first, row by row
 * @example cholesky(Float64Array.of(1, 0.6, 0.6, 1), 1).unexplained // 0.64
 */
export function cholesky(correlations: Float64Array, predictors: number): Factor {
  const width = predictors + 1;
  const square = new Float64Array(predictors * predictors);
  const kept: number[] = [];
  const dependences: Dependence[] = [];
  for (let predictor = 0; predictor < predictors; predictor++) {
    const rank = kept.length;
    const column = againstKept(square, predictors, kept, (index) => correlations[(predictor + 1) * width + index + 1] as number);
    const rest = 1 - column.reduce((sum, x) => sum + x * x, 0);
    if (rest < leastShare) {
      dependences.push(dependence(predictor, kept, solveUpper(square, rank, predictors, column)));
      continue;
    }
    column.forEach((x, i) => {
      square[i * predictors + rank] = x;
    });
    square[rank * predictors + rank] = Math.sqrt(rest);
    kept.push(predictor);
  }
  const rank = kept.length;
  const projected = againstKept(square, predictors, kept, (index) => correlations[index + 1] as number);
  const unexplained = 1 - projected.reduce((sum, x) => sum + x * x, 0);
  return {
    predictors,
    kept,
    upper: Float64Array.from({ length: rank * rank }, (_, i) => square[Math.floor(i / rank) * predictors + (i % rank)] as number),
    projected,
    unexplained: unexplained < 1e-13 ? 0 : unexplained,
    dependences,
  };
}

/** Solves transposed(upper) x solution = the correlations with the kept predictors. */
function againstKept(
  upper: Float64Array,
  stride: number,
  kept: readonly number[],
  correlationWith: (index: number) => number,
): Float64Array {
  const solution = new Float64Array(kept.length);
  kept.forEach((index, i) => {
    let rest = correlationWith(index);
    for (let k = 0; k < i; k++) rest -= (upper[k * stride + i] as number) * (solution[k] as number);
    solution[i] = rest / (upper[i * stride + i] as number);
  });
  return solution;
}
