import { incomplete } from "./failure";

/** A range as Excel hands it to a function: rows of cells of any kind. */
export type Cells = readonly (readonly unknown[])[];

/** What a function gives back: rows of equal length, "" for an empty cell. */
export type CellRows = readonly (readonly (number | string)[])[];

/**
 * An argument as a range. A single cell counts as a range of one.
 *
 * @throws CustomFunctions.Error `#N/A` if the argument is absent
 */
export function rangeOf(argument: unknown): Cells {
  if (isOmitted(argument)) throw incomplete((sentences) => sentences.noRange);
  return Array.isArray(argument) ? (argument as Cells) : [[argument]];
}

/**
 * True for an optional argument that the formula leaves out: null or undefined by platform, and between two commas a blank.
 */
export function isOmitted(argument: unknown): argument is null | undefined | "" {
  return argument === null || argument === undefined || argument === "";
}

/** The cells of a range one after the other, row by row. */
export function listed(cells: Cells): readonly unknown[] {
  return cells.flat();
}

/** Rows and columns, as a sentence says them. */
export function shapeOf(cells: Cells): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}

/** A figure as a cell: "" where it cannot be computed, because Excel shows null as 0 and has no NaN. */
export function figureCell(figure: number | undefined): number | "" {
  return figure !== undefined && Number.isFinite(figure) ? figure : "";
}

/** A range with one number for each cell of another, in its shape; NaN and undefined become "". */
export function inShapeOf(cells: Cells, figures: readonly (number | string | undefined)[]): CellRows {
  const columns = cells[0]?.length ?? 0;
  return cells.map((row, at) =>
    row.map((_, column) => {
      const figure = figures[at * columns + column];
      return typeof figure === "string" ? figure : figureCell(figure);
    }),
  );
}
