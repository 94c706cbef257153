/**
 * Cuts rows into blocks of at most so many cells, in order; a row longer than that is a block of its own.
 *
 * @param cells most cells in a block
 */
export function* rowBlocks<Cell>(rows: readonly (readonly Cell[])[], cells: number): Generator<readonly (readonly Cell[])[]> {
  const size = Math.max(1, Math.floor(cells / Math.max(1, rows[0]?.length ?? 0)));
  for (let first = 0; first < rows.length; first += size) yield rows.slice(first, first + size);
}
