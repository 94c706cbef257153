/** Two ordinal variables counted together, without rows or columns that nobody chose. */
export interface OrdinalTable {
  readonly rows: number;
  readonly columns: number;
  readonly n: number;
  /** Row by row. */
  readonly counts: Float64Array;
  readonly rowTotals: Float64Array;
  readonly columnTotals: Float64Array;
}

/**
 * A table of counts, its empty rows and columns taken out: an answer that nobody gave has no threshold of its own.
 *
 * @param counts one list a row, in the order of the answers; none negative
 * @example ordinalTable([[1, 0, 2], [0, 0, 0], [3, 0, 4]]).counts // [1, 2, 3, 4]
 */
export function ordinalTable(counts: readonly ArrayLike<number>[]): OrdinalTable {
  const width = counts[0]?.length ?? 0;
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, count) => sum + count, 0);
  const rowsUsed = counts.filter((row) => total(Array.from(row)) > 0);
  const columnsUsed = Array.from({ length: width }, (_, column) => column).filter(
    (column) => total(rowsUsed.map((row) => row[column] as number)) > 0,
  );
  const used = rowsUsed.map((row) => columnsUsed.map((column) => row[column] as number));
  const rowTotals = Float64Array.from(used, total);
  const columnTotals = Float64Array.from(columnsUsed, (_, column) => total(used.map((row) => row[column] as number)));
  return {
    rows: used.length,
    columns: columnsUsed.length,
    n: total(Array.from(rowTotals)),
    counts: Float64Array.from(used.flat()),
    rowTotals,
    columnTotals,
  };
}

/**
 * The table of two columns of answers, over the rows where both are answered, the answers in rising order.
 *
 * R: `table(x, y)`.
 *
 * @throws RangeError when the columns differ in length
 * @example ordinalTableOf(Float64Array.of(1, 2, 2, NaN), Float64Array.of(1, 1, 5, 5)).counts // [1, 0, 1, 1]
 */
export function ordinalTableOf(x: Float64Array, y: Float64Array): OrdinalTable {
  if (x.length !== y.length) throw new RangeError("Both columns need the same number of rows.");
  const answers = (column: Float64Array): Map<number, number> =>
    new Map(
      [...new Set(column)]
        .filter((answer) => !Number.isNaN(answer))
        .sort((a, b) => a - b)
        .map((answer, index) => [answer, index] as const),
    );
  const [xPositions, yPositions] = [answers(x), answers(y)];
  const counts = Array.from({ length: xPositions.size }, () => new Float64Array(yPositions.size));
  x.forEach((answer, index) => {
    const row = counts[xPositions.get(answer) ?? -1];
    const column = yPositions.get(y[index] as number);
    if (row && column !== undefined) row[column] = (row[column] as number) + 1;
  });
  return ordinalTable(counts);
}
