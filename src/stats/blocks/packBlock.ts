import { paddedSize } from "./addProducts";

/** A block of complete rows, column by column, as deviations from its own means; made once and filled again for every block. */
export interface PackedBlock {
  /** Rows of the table that the block holds. */
  readonly rows: Int32Array;
  readonly packed: Float64Array;
  /** Distance between the beginnings of two columns in `packed`. */
  readonly stride: number;
  readonly means: Float64Array;
  /** (Weighted) sums of the deviations: 0 but for the rounding of the means. */
  readonly rests: Float64Array;
  /** Square roots of the weights, so that products of packed numbers carry the weight; empty without weights. */
  readonly roots: Float64Array;
}

/** Columns that begin a power of two apart would push each other out of the cache. */
export const columnGap = 8;

/** An empty block with room for `rows` rows of `size` columns, its padding zero. */
export function emptyBlock(size: number, rows: number, weighted: boolean): PackedBlock {
  const stride = rows + columnGap;
  return {
    rows: new Int32Array(rows),
    packed: new Float64Array(paddedSize(size) * stride),
    stride,
    means: new Float64Array(size),
    rests: new Float64Array(size),
    roots: new Float64Array(weighted ? rows : 0),
  };
}

/** Fills the roots for the first `count` rows and gives the weight of these rows. */
export function packWeights(weights: Float64Array, count: number, { rows, roots }: PackedBlock): number {
  let weight = 0;
  for (let i = 0; i < count; i++) {
    const w = weights[rows[i] as number] as number;
    weight += w;
    roots[i] = Math.sqrt(w);
  }
  return weight;
}

/**
 * Packs the first `count` rows of the block, whose weight is known, as deviations; false as soon as an answer is missing.
 *
 * @param adjacent whether the rows lie one after the other in the columns, which allows a faster copy
 */
export function packBlock(columns: readonly Float64Array[], count: number, weight: number, block: PackedBlock, adjacent: boolean): boolean {
  const { rows, packed, stride, means, rests, roots } = block;
  const weighted = roots.length > 0;
  const start = rows[0] as number;
  for (let j = 0; j < columns.length; j++) {
    const column = columns[j] as Float64Array;
    const at = j * stride;
    if (adjacent) packed.set(column.subarray(start, start + count), at);
    else gather(column, rows, count, packed, at);
    // Measured from a number of the column, so that a constant column has deviations of exactly 0.
    const origin = packed[at] as number;
    const sum = weighted ? weightedSumFrom(origin, packed, at, count, roots) : sumFrom(origin, packed, at, count);
    if (sum !== sum) return false;
    const mean = origin + sum / weight;
    means[j] = mean;
    rests[j] = weighted ? centreWeighted(packed, at, count, mean, roots) : centre(packed, at, count, mean);
  }
  return true;
}

function gather(column: Float64Array, rows: Int32Array, count: number, packed: Float64Array, at: number): void {
  for (let i = 0; i < count; i++) packed[at + i] = column[rows[i] as number] as number;
}

function sumFrom(origin: number, packed: Float64Array, at: number, count: number): number {
  let sum = 0;
  for (let i = at; i < at + count; i++) sum += (packed[i] as number) - origin;
  return sum;
}

function weightedSumFrom(origin: number, packed: Float64Array, at: number, count: number, roots: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += ((packed[at + i] as number) - origin) * (roots[i] as number) ** 2;
  return sum;
}

/** Turns numbers into deviations and gives their sum. */
function centre(packed: Float64Array, at: number, count: number, mean: number): number {
  let rest = 0;
  for (let i = at; i < at + count; i++) {
    const deviation = (packed[i] as number) - mean;
    packed[i] = deviation;
    rest += deviation;
  }
  return rest;
}

function centreWeighted(packed: Float64Array, at: number, count: number, mean: number, roots: Float64Array): number {
  let rest = 0;
  for (let i = 0; i < count; i++) {
    const root = roots[i] as number;
    const deviation = ((packed[at + i] as number) - mean) * root;
    packed[at + i] = deviation;
    rest += deviation * root;
  }
  return rest;
}
