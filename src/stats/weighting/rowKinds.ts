/** Rows that are alike in all that raking looks at: it need not look at each of them. */
export interface RowKinds {
  /** One a row: the index of its kind, or -1 for a row that is left out. */
  readonly kinds: Int32Array;
  /** One a kind: how many rows. */
  readonly counts: number[];
  /** One a kind: a row of it. */
  readonly samples: number[];
}

/**
 * Sorts rows into kinds by several columns; rows that are negative or NaN in any of them are left out. Kinds come in the order of their
 * first rows.
 *
 * @param columns at least one, of equal length
 * @example rowKinds([Int32Array.of(0, 1, 0, -1), Float64Array.of(2, 2, 2, 2)]).kinds // [0, 1, 0, -1]
 */
export function rowKinds(columns: readonly (Int32Array | Float64Array)[]): RowKinds {
  const rows = columns[0]?.length ?? 0;
  let kinds = new Int32Array(rows);
  let known = rows > 0 ? 1 : 0;
  for (const column of columns) {
    // One table a kind so far: entries of any size and number can be told apart without joining them into one key.
    const tables = Array.from({ length: known }, () => new Map<number, number>());
    known = 0;
    kinds = kinds.map((kind, row) => {
      const entry = column[row] as number;
      if (kind < 0 || !(entry >= 0)) return -1;
      const table = tables[kind] as Map<number, number>;
      const found = table.get(entry);
      if (found !== undefined) return found;
      table.set(entry, known);
      return known++;
    });
  }
  const counts = new Array<number>(known).fill(0);
  const samples = new Array<number>(known).fill(-1);
  kinds.forEach((kind, row) => {
    if (kind < 0) return;
    counts[kind] = (counts[kind] as number) + 1;
    if (samples[kind] === -1) samples[kind] = row;
  });
  return { kinds, counts, samples };
}
