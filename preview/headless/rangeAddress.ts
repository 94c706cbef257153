import { areaAddress } from "../../src/survey/address";

const ROWS = 1_048_576;
const COLUMNS = 16_384;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

function cornerOf(typed: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(typed);
  if (match === null) return undefined;
  const [, letters, digits] = match;
  const column =
    letters === undefined ? undefined : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= COLUMNS || (row ?? 0) >= ROWS) return undefined;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/** A range as typed, taken apart. */
export interface TypedRange {
  /** Without quotation marks; undefined where none was typed. */
  readonly sheet?: string;
  readonly address: string;
}

/**
 * Takes a range apart into the sheet's name, where it has one before an exclamation mark, and the address.
 *
 * @returns undefined when it is no address of one range of cells
 * @example typedRange("'Q1 2026'!a1:c9") // { sheet: "Q1 2026", address: "A1:C9" }
 */
export function typedRange(typed: string): TypedRange | undefined {
  const plain = typed.normalize("NFKC").trim();
  const mark = plain.lastIndexOf("!");
  const address = rangeAddress(plain.slice(mark + 1));
  if (address === undefined || mark === 0) return undefined;
  if (mark < 0) return { address };
  const name = plain.slice(0, mark);
  return { address, sheet: /^'.+'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name };
}

/**
 * The address of a range as Excel writes it: corners put in order, dollar signs dropped, whole rows and columns spelt out.
 *
 * @returns undefined when it is no address of one range of cells
 * @example rangeAddress("b3:$a$1") // "A1:B3"
 */
export function rangeAddress(typed: string): string | undefined {
  const [first, last, ...more] = typed.trim().split(":").map(cornerOf);
  if (first === undefined || more.length > 0) return undefined;
  if (!typed.includes(":")) {
    return first.row === undefined || first.column === undefined ? undefined : areaAddress(first.row, first.column, 1, 1);
  }
  if (last === undefined) return undefined;
  if ((first.row === undefined) !== (last.row === undefined) || (first.column === undefined) !== (last.column === undefined))
    return undefined;
  if (first.row === undefined && first.column === undefined) return undefined;
  const rows = [first.row ?? 0, last.row ?? ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? COLUMNS - 1];
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  return areaAddress(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}
