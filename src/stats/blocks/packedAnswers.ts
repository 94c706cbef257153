import { columnGap } from "./packBlock";
import { paddedSize } from "./addProducts";

/**
 * Small whole numbers packed two to a number. With a, b in one column pair and c, d in another, all from 0 to 15,
 * (a + bK)(c + dK²) = ac + bcK + adK² + bdK³: one multiplication gives four products, and the sum over rows keeps them apart as long as
 * none of the four sums reaches K. With K = 2^13 all of it stays below 2^52, where arithmetic is exact.
 */
const secondLane = 2 ** 13;
const thirdLane = secondLane ** 2;
const fourthLane = secondLane ** 3;
const mostRows = 256;

export interface AnswerBlock {
  readonly rows: Int32Array;
  /** Pairs of columns with the second one in the second lane, and in the third. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly stride: number;
  /** Padded number of column pairs. */
  readonly width: number;
  /** Products of the block, four to a number. */
  readonly packed: Float64Array;
}

/** An empty block for as many rows of `size` columns as lanes can sum, when no number is above `highest`. */
export function emptyAnswerBlock(size: number, highest: number, count: number): AnswerBlock {
  const rows = Math.min(count, mostRows, Math.floor((secondLane - 1) / Math.max(1, highest ** 2)));
  const stride = rows + columnGap;
  const width = paddedSize(Math.ceil(size / 2));
  return {
    rows: new Int32Array(rows),
    left: new Float64Array(width * stride),
    right: new Float64Array(width * stride),
    stride,
    width,
    packed: new Float64Array(width * width),
  };
}

/** Two columns that share numbers, and what each is measured from; the second is absent at the end of an odd number of columns. */
export interface ColumnPair {
  readonly first: Float64Array;
  readonly second: Float64Array | undefined;
  readonly firstLow: number;
  readonly secondLow: number;
}

/** Columns 2 `pair` and 2 `pair` + 1 as a pair. */
export function columnPair(columns: readonly Float64Array[], lows: Float64Array, pair: number): ColumnPair {
  const j = 2 * pair;
  return { first: columns[j] as Float64Array, second: columns[j + 1], firstLow: lows[j] as number, secondLow: lows[j + 1] ?? 0 };
}

/** Packs the rows of the block of column pair `pair`, with 0 where an answer is missing, and adds the sums of both columns to `sums`. */
export function packPair(columns: ColumnPair, pair: number, count: number, block: AnswerBlock, sums: Float64Array): void {
  const { first, second, firstLow, secondLow } = columns;
  const { rows, left, right, stride } = block;
  const at = pair * stride;
  let firstSum = 0;
  let secondSum = 0;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    const one = (first[row] as number) - firstLow;
    const other = second ? (second[row] as number) - secondLow : 0;
    const x = one === one ? one : 0;
    const y = other === other ? other : 0;
    firstSum += x;
    secondSum += y;
    left[at + i] = x + y * secondLane;
    right[at + i] = x + y * thirdLane;
  }
  sums[2 * pair] = (sums[2 * pair] as number) + firstSum;
  if (second) sums[2 * pair + 1] = (sums[2 * pair + 1] as number) + secondSum;
}

/** Takes the four products of each packed number apart and adds them to totals of the columns, upper triangle of `size` x `size`. */
export function addUnpacked({ packed, width }: AnswerBlock, size: number, totals: Float64Array): void {
  for (let j = 0; j < size; j += 2) {
    for (let k = j; k < size; k += 2) {
      let rest = packed[(j >> 1) * width + (k >> 1)] as number;
      const last = Math.floor(rest / fourthLane);
      rest -= last * fourthLane;
      const ahead = Math.floor(rest / thirdLane);
      rest -= ahead * thirdLane;
      const below = Math.floor(rest / secondLane);
      rest -= below * secondLane;
      const at = j * size + k;
      totals[at] = (totals[at] as number) + rest;
      if (k + 1 < size) totals[at + 1] = (totals[at + 1] as number) + ahead;
      if (j + 1 >= size) continue;
      totals[at + size] = (totals[at + size] as number) + below;
      if (k + 1 < size) totals[at + size + 1] = (totals[at + size + 1] as number) + last;
    }
  }
}
