/** Rows that are worked on at a time: few enough for a packed block of survey columns to stay in the cache. */
export const blockRows = 256;

/**
 * Writes the numbers of the rows that a block covers into `rows` and gives how many they are: all of `from` up to `to`, or those
 * that `chosen` names there; with weights, only rows whose weight is above 0.
 */
export function rowsOfBlock(
  rows: Int32Array,
  from: number,
  to: number,
  chosen: ArrayLike<number> | undefined,
  weights: Float64Array | undefined,
): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const row = chosen ? (chosen[i] as number) : i;
    if (weights && !((weights[row] as number) > 0)) continue;
    rows[count++] = row;
  }
  return count;
}

/** Keeps, of the first `count` of `rows`, those where every column is answered; gives how many are left. */
export function keepComplete(columns: readonly Float64Array[], rows: Int32Array, count: number): number {
  let left = count;
  for (const column of columns) {
    let kept = 0;
    for (let i = 0; i < left; i++) {
      const row = rows[i] as number;
      const x = column[row] as number;
      rows[kept] = row;
      if (x === x) kept++;
    }
    left = kept;
  }
  return left;
}
