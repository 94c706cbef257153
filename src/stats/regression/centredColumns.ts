/** Columns over their complete rows, each centred on its (weighted) mean and scaled to length 1: what a decomposition is fed. */
export interface CentredColumns {
  /** Complete rows with a positive weight. */
  readonly n: number;
  /** Which rows these are, from 0. */
  readonly rows: readonly number[];
  /** Sum of the case weights; n without weights. */
  readonly weight: number;
  readonly means: Float64Array;
  /** Root of the (weighted) sum of squared deviations, 0 where a column is constant. */
  readonly lengths: Float64Array;
  /** One a column, n numbers each: root of the weight times the deviation, over the length; all 0 where a column is constant. */
  readonly columns: readonly Float64Array[];
}

/**
 * Centres and scales columns of equal length, listwise: a row with NaN in any column, or without a positive weight, is left out.
 *
 * The mean is taken in two passes, so that the deviations keep their digits when means are large beside spreads. A column whose
 * deviations are no more than rounding counts as constant.
 *
 * @throws RangeError when the columns, or the weights, differ in length
 * @example centredColumns([Float64Array.of(1, 2, 3, NaN)]).lengths // [Math.SQRT2]
 */
export function centredColumns(columns: readonly Float64Array[], weights?: Float64Array): CentredColumns {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) throw new RangeError("All columns need the same number of rows.");
  if (weights && weights.length !== length) throw new RangeError("Every row needs a weight.");
  const rows: number[] = [];
  for (let i = 0; i < length; i++) {
    if ((!weights || (weights[i] as number) > 0) && columns.every((column) => !Number.isNaN(column[i]))) rows.push(i);
  }
  const caseWeights = weights ? Float64Array.from(rows, (row) => weights[row] as number) : new Float64Array(rows.length).fill(1);
  const weight = caseWeights.reduce((sum, w) => sum + w, 0);
  const roots = caseWeights.map(Math.sqrt);
  const means = new Float64Array(columns.length);
  const lengths = new Float64Array(columns.length);
  const centred = columns.map((column, j) => {
    const answers = Float64Array.from(rows, (row) => column[row] as number);
    const mean = rows.length === 0 ? 0 : weightedMean(answers, caseWeights, weight);
    const deviations = answers.map((x, i) => (x - mean) * (roots[i] as number));
    const squares = deviations.reduce((sum, x) => sum + x * x, 0);
    const isConstant = squares <= weight * (1e-14 * Math.abs(mean)) ** 2;
    means[j] = mean;
    lengths[j] = isConstant ? 0 : Math.sqrt(squares);
    return deviations.map((x) => (isConstant ? 0 : x / (lengths[j] as number)));
  });
  return { n: rows.length, rows, weight, means, lengths, columns: centred };
}

function weightedMean(answers: Float64Array, weights: Float64Array, weight: number): number {
  const origin = answers[0] as number;
  const first = origin + answers.reduce((sum, x, i) => sum + (x - origin) * (weights[i] as number), 0) / weight;
  return first + answers.reduce((sum, x, i) => sum + (x - first) * (weights[i] as number), 0) / weight;
}
