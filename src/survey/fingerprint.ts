import type { GridCell } from "./grid";

type Rows = readonly (readonly GridCell[])[];

/** A fingerprint in the making. */
export interface GrowingFingerprint {
  /** Takes in the rows that come next. */
  readonly add: (rows: Rows) => void;
  /** The fingerprint of all rows so far. */
  readonly digits: () => string;
}

/**
 * A fingerprint that is fed in parts: the parts together give what `fingerprint` gives for the whole, and on the way there is the fingerprint
 * of what came so far, by which rows that were added at the end are told from rows that changed.
 *
 * Source: the FNV-1a hash (Fowler, Noll and Vo), 64 bits kept as two halves.
 *
 * @example growingFingerprint().digits() // "cbf29ce484222325"
 */
export function growingFingerprint(): GrowingFingerprint {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  const eat = (code: number): void => {
    low = (low ^ code) >>> 0;
    const product = low * 0x1b3;
    const carried = Math.floor(product / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carried + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  return {
    add(rows) {
      for (const row of rows) {
        for (const cell of row) {
          const text = `${typeof cell === "string" ? "s" : typeof cell === "number" ? "n" : "b"}${cell}`;
          for (let i = 0; i < text.length; i++) eat(text.charCodeAt(i));
          eat(31);
        }
        eat(30);
      }
    },
    digits: () => high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0"),
  };
}

/**
 * Sixteen hexadecimal digits that change when any cell changes: enough to notice an edit, no protection against malice.
 *
 * Source: the FNV-1a hash (Fowler, Noll and Vo), 64 bits.
 *
 * @example fingerprint([[1]]) === fingerprint([["1"]]) // false
 */
export function fingerprint(rows: Rows): string {
  const growing = growingFingerprint();
  growing.add(rows);
  return growing.digits();
}
