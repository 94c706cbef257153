/**
 * The count, sum and squares of numbers from 0 to 15 in one number, so that one addition adds all three. A block has at most 256 rows,
 * and sums of squares below 2^13.
 */
const sumLane = 2 ** 9;
const squaresLane = 2 ** 22;

/** So many rows are added in one go. */
const together = 4;

/** The triples of a block of rows, row by row, and one empty row at the end; where an answer is missing the triple is 0. */
export interface Triples {
  readonly size: number;
  readonly cells: Float64Array;
  /** The total of each column. */
  readonly totals: Float64Array;
  /** Where the rows begin that a column misses, a list for each column. */
  readonly missing: Int32Array;
  readonly missingCounts: Int32Array;
  /** Distance of two lists. */
  readonly stride: number;
}

/** Sums over rows, as many as there are columns or pairs of columns. Whole numbers, so that they are exact. */
export interface PairSums {
  readonly n: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

export function noSums(length: number): PairSums {
  return { n: new Float64Array(length), sums: new Float64Array(length), squares: new Float64Array(length) };
}

export function emptyTriples(size: number, rows: number): Triples {
  const stride = rows + together;
  return {
    size,
    cells: new Float64Array(size * (rows + 1)),
    totals: new Float64Array(size),
    missing: new Int32Array(size * stride),
    missingCounts: new Int32Array(size),
    stride,
  };
}

/** Packs the first `count` of `rows` of column j. */
export function packTriples(column: Float64Array, low: number, j: number, rows: Int32Array, count: number, triples: Triples): void {
  const { size, cells, totals, missing, missingCounts, stride } = triples;
  const list = j * stride;
  let total = 0;
  let missed = 0;
  for (let i = 0; i < count; i++) {
    const at = i * size;
    const x = (column[rows[i] as number] as number) - low;
    const triple = x === x ? 1 + x * (sumLane + x * squaresLane) : 0;
    cells[at + j] = triple;
    total += triple;
    missing[list + missed] = at;
    if (triple === 0) missed++;
  }
  totals[j] = total;
  missingCounts[j] = missed;
}

/** Adds the totals of the columns to sums of the columns. */
export function addTriples({ totals }: Triples, sums: PairSums): void {
  for (let j = 0; j < totals.length; j++) addTriple(totals[j] as number, sums, j);
}

/**
 * Adds what the columns have in rows that others miss: to entry [k, j], what column j has in the rows that column k misses.
 *
 * Where k misses more rows than it answers, the rows that it answers are taken from the total instead: each number is touched for at
 * most half of the rows.
 */
export function addMissed(triples: Triples, count: number, missed: PairSums): void {
  const { size, totals, missing, missingCounts, stride } = triples;
  const sum = new Float64Array(size);
  const answered = new Int32Array(stride);
  for (let k = 0; k < size; k++) {
    const absent = missingCounts[k] as number;
    if (absent === 0) continue;
    const list = missing.subarray(k * stride, (k + 1) * stride);
    sum.fill(0);
    if (2 * absent <= count) addRows(triples, list, absent, sum);
    else addRows(triples, answered, others(list, absent, count, size, answered), sum);
    for (let j = 0; j < size; j++) {
      const triple = sum[j] as number;
      addTriple(2 * absent <= count ? triple : (totals[j] as number) - triple, missed, k * size + j);
    }
  }
}

/** Lists where the rows begin that are not in an ascending list; gives their number. */
function others(list: Int32Array, length: number, count: number, size: number, found: Int32Array): number {
  let next = 0;
  let left = 0;
  for (let at = 0; at < count * size; at += size) {
    if (next < length && list[next] === at) next++;
    else found[left++] = at;
  }
  return left;
}

/** Adds the listed rows; the list has room to be filled up with the empty row. */
function addRows({ size, cells }: Triples, list: Int32Array, length: number, sum: Float64Array): void {
  list.fill(cells.length - size, length, length + together);
  for (let i = 0; i < length; i += together) {
    const first = list[i] as number;
    const second = list[i + 1] as number;
    const third = list[i + 2] as number;
    const fourth = list[i + 3] as number;
    for (let j = 0; j < size; j++) {
      const half = (cells[first + j] as number) + (cells[second + j] as number);
      sum[j] = (sum[j] as number) + (half + ((cells[third + j] as number) + (cells[fourth + j] as number)));
    }
  }
}

function addTriple(triple: number, { n, sums, squares }: PairSums, at: number): void {
  const square = Math.floor(triple / squaresLane);
  const rest = triple - square * squaresLane;
  const sum = Math.floor(rest / sumLane);
  n[at] = (n[at] as number) + (rest - sum * sumLane);
  sums[at] = (sums[at] as number) + sum;
  squares[at] = (squares[at] as number) + square;
}
