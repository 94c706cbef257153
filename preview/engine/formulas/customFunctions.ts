import type { CellContent } from "../workbook";

/**
 * A cell or a matrix as a function gets it and gives it. Empty cells and omitted arguments are null; an error is its text, such as `#N/A`.
 */
export type FunctionArgument = CellContent | null | readonly (readonly (CellContent | null)[])[];

/** What a function gives: a matrix (a single result is a 1 x 1 matrix), in which an error is its text; or one error for all of it. */
export type FunctionResult = { readonly rows: readonly (readonly CellContent[])[] } | { readonly error: string };

/** The cell whose formula calls; rows and columns count from 0. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Functions that somebody else calculates, given to a workbook with `workbook.setCustomFunctions(functions)`.
 *
 * The engine asks while it calculates, for every call it meets; of a formula that has its answers it asks again only when something that
 * the formula looks at has changed. A call that is not answered yet leaves `#BUSY!` in its cell and in the cells that depend on it; whoever
 * answers remembers the answer by name and arguments and calls `workbook.recalculate()`, which asks again and finds it.
 */
export interface CustomFunctions {
  /** True for a name this knows, whatever its case: `SURVEY.ALPHA`. */
  knows(name: string): boolean;
  /**
   * What the function gives, or undefined while that is not known yet.
   *
   * A range of several cells arrives as a matrix, and so do array constants and what other functions give as arrays; a single cell, a
   * number, a text or a truth value arrives as itself. Arguments that are or contain errors are handed over like others.
   */
  ask(name: string, args: readonly FunctionArgument[], cell: CallingCell): FunctionResult | undefined;
}
