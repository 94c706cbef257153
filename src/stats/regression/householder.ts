import type { CentredColumns } from "./centredColumns";
import type { Dependence, Factor } from "./factor";
import { dependence, solveUpper } from "./factor";

/** A predictor of length 1 whose part that earlier predictors leave is shorter than this counts as determined by them, as in R's `lm`. */
const leastLength = 1e-7;

/**
 * Decomposes predictors by Householder's reflections, one at a time in their order; a predictor that the earlier ones determine is
 * left out and named.
 *
 * Works on the rows themselves, so that it loses as many digits as the columns' condition asks for, not its square, as the cross
 * products do. Source: Householder (1958); Businger and Golub (1965).
 *
 * @param centred the outcome first, then the predictors, none of them constant
 * @example householder({ n: 2, columns: [Float64Array.of(0.6, 0.8), Float64Array.of(1, 0)] }).unexplained // 0.64...
 */
export function householder({ n, columns }: Pick<CentredColumns, "n" | "columns">): Factor {
  const [outcome = new Float64Array(n), ...predictors] = columns.map((column) => column.slice());
  const size = predictors.length;
  const square = new Float64Array(size * size);
  const kept: number[] = [];
  const dependences: Dependence[] = [];
  predictors.forEach((column, predictor) => {
    const rank = kept.length;
    const rest = rank < n ? lengthFrom(column, rank) : 0;
    if (rest < leastLength) {
      dependences.push(dependence(predictor, kept, solveUpper(square, rank, size, column)));
      return;
    }
    // The sign that adds: nothing cancels when the first entry is moved.
    const end = (column[rank] as number) > 0 ? -rest : rest;
    for (let i = 0; i < rank; i++) square[i * size + rank] = column[i] as number;
    square[rank * size + rank] = end;
    column[rank] = (column[rank] as number) - end;
    for (const other of predictors.slice(predictor + 1)) reflect(other, column, rank);
    reflect(outcome, column, rank);
    kept.push(predictor);
  });
  const rank = kept.length;
  const left = rank < n ? lengthFrom(outcome, rank) ** 2 : 0;
  return {
    predictors: size,
    kept,
    upper: Float64Array.from({ length: rank * rank }, (_, i) => square[Math.floor(i / rank) * size + (i % rank)] as number),
    projected: outcome.slice(0, rank),
    unexplained: left < 1e-26 ? 0 : left,
    dependences,
  };
}

/** Reflects a column in the plane across `mirror`, whose entries from `from` on stand at a right angle to it. */
function reflect(column: Float64Array, mirror: Float64Array, from: number): void {
  let product = 0;
  let square = 0;
  for (let i = from; i < mirror.length; i++) {
    const x = mirror[i] as number;
    product += x * (column[i] as number);
    square += x * x;
  }
  const twice = (2 * product) / square;
  for (let i = from; i < mirror.length; i++) column[i] = (column[i] as number) - twice * (mirror[i] as number);
}

function lengthFrom(column: Float64Array, from: number): number {
  let squares = 0;
  for (let i = from; i < column.length; i++) squares += (column[i] as number) ** 2;
  return Math.sqrt(squares);
}
