import { wrong } from "./failure";

/** A range as Excel hands it to a function: rows of cells of any kind. */
export type Cells = readonly (readonly unknown[])[];

/**
 * Which columns count the other way round, from a formula's row of keys.
 *
 * @param keys one row of 1 and -1; absent, every column is `whenAbsent`
 * @throws CustomFunctions.Error `#VALUE!` if the row does not have one key for each column, or a key is neither 1 nor -1
 */
export function readReversed(keys: Cells | null | undefined, columns: number, whenAbsent: boolean): readonly boolean[] {
  // An optional argument that the formula leaves out arrives as null or undefined, by platform.
  if (keys === null || keys === undefined) return Array.from({ length: columns }, () => whenAbsent);
  const [row] = keys;
  if (keys.length !== 1 || row?.length !== columns) throw wrong((sentences) => sentences.oneRowOfKeys(columns));
  return row.map((key, index) => {
    if (key !== 1 && key !== -1) throw wrong((sentences) => sentences.key(index + 1));
    return key === -1;
  });
}
