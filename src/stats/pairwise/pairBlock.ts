import { paddedSize } from "../blocks/addProducts";
import { columnGap } from "../blocks/packBlock";

/** Pairwise products that still grow. */
export interface PairTotals {
  readonly size: number;
  readonly n: Float64Array;
  readonly means: Float64Array;
  /** What the means have beyond their last digit: the distance of two means far from 0 would lose it. */
  readonly tails: Float64Array;
  readonly squares: Float64Array;
  readonly products: Float64Array;
}

/** A block of rows as deviations from the mean of each column's answers in the block, 0 where an answer is missing. */
export interface PairBlock {
  readonly size: number;
  readonly width: number;
  readonly stride: number;
  readonly rows: Int32Array;
  readonly packed: Float64Array;
  /** 1 where the number beside it in `packed` is an answer. */
  readonly answered: Uint8Array;
  /** What the deviations are measured from. */
  readonly origins: Float64Array;
  /** Products of deviations, width x width, upper triangle. */
  readonly products: Float64Array;
  /** counts[j, k], sums[j, k], squares[j, k]: of the deviations of column j over the rows it shares with k; size x size. */
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Room for the answers of a pair that is worked out by itself. */
  readonly sharedX: Float64Array;
  readonly sharedY: Float64Array;
}

/** An empty block with room for `rows` rows. */
export function emptyPairBlock(size: number, rows: number): PairBlock {
  const width = paddedSize(size);
  const stride = rows + columnGap;
  return {
    size,
    width,
    stride,
    rows: new Int32Array(rows),
    packed: new Float64Array(width * stride),
    answered: new Uint8Array(width * stride),
    origins: new Float64Array(size),
    products: new Float64Array(width * width),
    counts: new Float64Array(size * size),
    sums: new Float64Array(size * size),
    squares: new Float64Array(size * size),
    sharedX: new Float64Array(rows),
    sharedY: new Float64Array(rows),
  };
}

/** Packs the first `count` rows of the block, with the count, sum and squares of every column alone on the diagonals. */
export function fillPairBlock(columns: readonly Float64Array[], count: number, block: PairBlock): void {
  const { size, stride, rows, packed, answered, origins, counts, sums, squares } = block;
  for (let j = 0; j < size; j++) {
    const column = columns[j] as Float64Array;
    const at = j * stride;
    let first = NaN;
    let n = 0;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const x = column[rows[i] as number] as number;
      packed[at + i] = x;
      if (x !== x) {
        answered[at + i] = 0;
        continue;
      }
      answered[at + i] = 1;
      // Measured from a number of the column, so that a constant column has deviations of exactly 0.
      if (n++ === 0) first = x;
      sum += x - first;
    }
    const origin = n === 0 ? 0 : first + sum / n;
    let rest = 0;
    let square = 0;
    for (let i = at; i < at + count; i++) {
      const deviation = answered[i] === 1 ? (packed[i] as number) - origin : 0;
      packed[i] = deviation;
      rest += deviation;
      square += deviation * deviation;
    }
    origins[j] = origin;
    const diagonal = j * size + j;
    counts[diagonal] = n;
    sums[diagonal] = rest;
    squares[diagonal] = square;
  }
}

/**
 * Fills the counts, sums and squares of every column over the rows that it shares with every other one.
 *
 * Goes through the rows that the other column misses and takes them away, or, where more are missing than answered, through those
 * that it answers: each number is touched for at most half of the rows.
 */
export function sumsOverPairs(block: PairBlock, count: number): void {
  const { size, stride, packed, answered, counts, sums, squares } = block;
  const listed = new Int32Array(count);
  for (let k = 0; k < size; k++) {
    const missing = count - (counts[k * size + k] as number);
    const wanted = missing > count / 2 ? 1 : 0;
    let length = 0;
    for (let i = 0; i < count; i++) {
      listed[length] = i;
      if (answered[k * stride + i] === wanted) length++;
    }
    for (let j = 0; j < size; j++) {
      if (j === k) continue;
      const at = j * stride;
      let n = 0;
      let sum = 0;
      let square = 0;
      for (let i = 0; i < length; i++) {
        const row = at + (listed[i] as number);
        const deviation = packed[row] as number;
        n += answered[row] as number;
        sum += deviation;
        square += deviation * deviation;
      }
      const whole = j * size + j;
      const pair = j * size + k;
      counts[pair] = wanted ? n : (counts[whole] as number) - n;
      sums[pair] = wanted ? sum : (sums[whole] as number) - sum;
      squares[pair] = wanted ? square : (squares[whole] as number) - square;
    }
  }
}
