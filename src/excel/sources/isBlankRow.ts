import type { GridCell } from "../../survey/grid";

/**
 * Whether nothing stands in a row's cells; spaces are nothing.
 *
 * @example isBlankRow(["", " "]) // true
 */
export function isBlankRow(row: readonly GridCell[]): boolean {
  return row.every((cell) => typeof cell === "string" && cell.trim() === "");
}
