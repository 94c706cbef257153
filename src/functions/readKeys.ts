import type { Cells } from "./cells";
import { isOmitted } from "./cells";
import { wrong } from "./failure";

/**
 * Which columns count the other way round, from a formula's row of keys.
 *
 * @param keys one row of 1 and -1; absent, every column is `whenAbsent`
 * @throws CustomFunctions.Error `#VALUE!` if the row does not have one key for each column, or a key is neither 1 nor -1
 */
export function readReversed(keys: unknown, columns: number, whenAbsent: boolean): readonly boolean[] {
  if (isOmitted(keys) || isBlankCell(keys)) return Array.from({ length: columns }, () => whenAbsent);
  const rows: Cells = Array.isArray(keys) ? (keys as Cells) : [[keys]];
  const [row] = rows;
  if (rows.length !== 1 || row?.length !== columns) throw wrong((sentences) => sentences.oneRowOfKeys(columns));
  return row.map((key, index) => {
    if (key !== 1 && key !== -1) throw wrong((sentences) => sentences.key(index + 1));
    return key === -1;
  });
}

/** Left out between two commas, a range may arrive as one blank cell. */
function isBlankCell(keys: unknown): boolean {
  const rows = keys as Cells;
  return Array.isArray(keys) && rows.length === 1 && rows[0]?.length === 1 && isOmitted(rows[0][0]);
}
