import { addProducts, paddedSize } from "../blocks/addProducts";
import { blockRows } from "../blocks/rowsOfBlock";
import type { DriverCorrelations } from "../importance/driverCorrelations";
import { centredColumns } from "../regression/centredColumns";

/** The rows of a driver model laid out for many resamples. */
export interface ResampledCorrelations {
  /** Complete rows with a positive weight. */
  readonly rows: number;
  /** The correlations of a sample, from how often each row is in it; undefined where a column is constant in it. */
  readonly of: (counts: Float64Array) => DriverCorrelations | undefined;
}

/**
 * Lays out an outcome and predictors so that the correlations of a resample cost one pass over the rows in it, and those once each.
 *
 * Columns are centred and scaled once, on all rows, which keeps the digits of the sums of squares. Listwise. A predictor whose variance
 * in a sample is below 1e-12 of its own counts as constant there.
 *
 * @param weights case weights, one a row; they multiply the counts
 * @throws RangeError when the columns differ in length
 * @example resampledCorrelations(Float64Array.of(1, 2, 3, 9), [Float64Array.of(2, 4, 6, 1)]).of(Float64Array.of(1, 1, 1, 0)).size // 1
 */
export function resampledCorrelations(
  outcome: Float64Array,
  predictors: readonly Float64Array[],
  weights?: Float64Array,
): ResampledCorrelations {
  const counted = weights?.map((weight) => (weight > 0 ? 1 : 0));
  const centred = centredColumns([outcome, ...predictors], counted);
  const caseWeights = weights && Float64Array.from(centred.rows, (row) => weights[row] as number);
  // A column of ones beside the others: its products are the weight and the sums.
  const columns = [...centred.columns, new Float64Array(centred.n).fill(1)];
  const width = paddedSize(columns.length);
  const drawn: DrawnRows = {
    rows: new Int32Array(blockRows),
    roots: new Float64Array(blockRows),
    packed: new Float64Array(width * blockRows),
  };
  const totals = new Float64Array(width * width);
  return {
    rows: centred.n,
    of(counts) {
      totals.fill(0);
      for (let from = 0; from < counts.length; from += blockRows) {
        const count = pack(columns, drawn, counts, caseWeights, from, Math.min(from + blockRows, counts.length));
        addProducts(drawn.packed, drawn.packed, blockRows, count, width, totals);
      }
      return correlationsFrom(totals, width, columns.length - 1, leastShare / centred.n);
    },
  };
}

const leastShare = 1e-12;

/** A block of the rows that were drawn, with the roots of their weights, packed column by column. */
interface DrawnRows {
  readonly rows: Int32Array;
  readonly roots: Float64Array;
  readonly packed: Float64Array;
}

/** Packs the rows that were drawn, each times the root of its weight, and gives how many there are. */
function pack(
  columns: readonly Float64Array[],
  drawn: DrawnRows,
  counts: Float64Array,
  caseWeights: Float64Array | undefined,
  from: number,
  to: number,
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const weight = (counts[i] as number) * (caseWeights ? (caseWeights[i] as number) : 1);
    if (weight === 0) continue;
    drawn.rows[count] = i;
    drawn.roots[count] = Math.sqrt(weight);
    count++;
  }
  const { rows, roots, packed } = drawn;
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j] as Float64Array;
    const at = j * blockRows;
    for (let i = 0; i < count; i++) packed[at + i] = (roots[i] as number) * (column[rows[i] as number] as number);
  }
  return count;
}

/** Correlations from products in the upper half, the outcome first and the ones last; a column with no more variance than `least` is constant. */
function correlationsFrom(totals: Float64Array, width: number, ones: number, least: number): DriverCorrelations | undefined {
  const size = ones - 1;
  const weight = totals[ones * width + ones] as number;
  const among = new Float64Array(size * size);
  const withOutcome = new Float64Array(size);
  const lengths = new Float64Array(ones);
  for (let j = 0; j < ones; j++) {
    const mean = (totals[j * width + ones] as number) / weight;
    const squares = (totals[j * width + j] as number) - mean * (totals[j * width + ones] as number);
    if (!(squares > least * weight)) return undefined;
    const length = Math.sqrt(squares);
    lengths[j] = length;
    for (let k = 0; k < j; k++) {
      const product = (totals[k * width + j] as number) - mean * (totals[k * width + ones] as number);
      const r = product / (length * (lengths[k] as number));
      if (k === 0) withOutcome[j - 1] = r;
      else {
        among[(j - 1) * size + k - 1] = r;
        among[(k - 1) * size + j - 1] = r;
      }
    }
    if (j > 0) among[(j - 1) * (size + 1)] = 1;
  }
  return { size, among, withOutcome };
}
