/**
 * The rows where every column is answered, as shorter columns; the columns themselves where nothing is missing.
 *
 * @throws RangeError when the columns differ in length
 * @example completeColumns([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]) // [Float64Array.of(1, 3), Float64Array.of(4, 6)]
 */
export function completeColumns(columns: readonly Float64Array[]): readonly Float64Array[] {
  const length = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== length)) throw new RangeError("All columns need the same number of rows.");
  const missing = new Uint8Array(length);
  let left = length;
  for (const column of columns) {
    for (let i = 0; i < length; i++) {
      const x = column[i] as number;
      if (x === x || missing[i] === 1) continue;
      missing[i] = 1;
      left--;
    }
  }
  if (left === length) return columns;
  return columns.map((column) => {
    const kept = new Float64Array(left);
    let n = 0;
    for (let i = 0; i < length; i++) if (missing[i] === 0) kept[n++] = column[i] as number;
    return kept;
  });
}
