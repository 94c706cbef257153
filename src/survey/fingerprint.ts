import type { GridCell } from "./grid";

/**
 * Sixteen hexadecimal digits that change when any cell changes: enough to notice an edit, no protection against malice.
 *
 * Source: the FNV-1a hash (Fowler, Noll and Vo), 64 bits kept as two halves.
 *
 * @example fingerprint([[1]]) === fingerprint([["1"]]) // false
 */
export function fingerprint(rows: readonly (readonly GridCell[])[]): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  const eat = (code: number): void => {
    low = (low ^ code) >>> 0;
    const product = low * 0x1b3;
    const carried = Math.floor(product / 0x100000000);
    high = (Math.imul(high, 0x1b3) + carried + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  for (const row of rows) {
    for (const cell of row) {
      const text = `${typeof cell === "string" ? "s" : typeof cell === "number" ? "n" : "b"}${cell}`;
      for (let i = 0; i < text.length; i++) eat(text.charCodeAt(i));
      eat(31);
    }
    eat(30);
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
