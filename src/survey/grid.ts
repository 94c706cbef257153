/**
 * A rectangle of cells as it came from a sheet: numbers, text, booleans, `""` for an empty cell, errors as strings (`#N/A`).
 */
export type GridCell = string | number | boolean;

export interface Grid {
  /** The sheet's name; empty when there is none. */
  readonly sheet: string;
  /** Position of the first cell on its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly GridCell[])[];
}
