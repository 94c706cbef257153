import type { LiveColumn, LiveFormula } from "../../report/live";
import { cellAddress, columnLetters, quotedSheet } from "../../survey/address";
import type { KeyedLayout } from "./keyedLayout";
import { keyedRows } from "./keyedLayout";

/** Gives the address of a figure of the report on the same sheet. */
export type FigureAddress = (column: string, row: string | undefined, table: string | undefined) => string;

/** All respondents of a column, as a reference from another sheet. */
export function wholeColumn(layout: KeyedLayout, column: LiveColumn): string {
  const letters = columnLetters(columnAt(layout, column));
  return `${quotedSheet(layout.sheetName)}!$${letters}$${keyedRows.first + 1}:$${letters}$${keyedRows.first + layout.rows}`;
}

/** The formula of a figure as Excel takes it, without `=`. */
export function figureFormula({ parts }: LiveFormula, layout: KeyedLayout, addressOf: FigureAddress): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.part === "figure") return addressOf(part.column, part.row, part.table);
      if (part.part === "column") return wholeColumn(layout, part.column);
      throw new RangeError(`${part.column.id} of one row cannot stand in the formula of a figure.`);
    })
    .join("");
}

/** The formula of a derived column in a row (from 0) of the sheet of keyed answers. */
export function rowFormula({ parts }: LiveFormula, layout: KeyedLayout, row: number): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.part === "row") return cellAddress(row, columnAt(layout, part.column));
      if (part.part === "column") return localColumn(layout, part.column);
      throw new RangeError(`The figure ${part.column} cannot stand in the formula of a column.`);
    })
    .join("");
}

function localColumn(layout: KeyedLayout, column: LiveColumn): string {
  const letters = columnLetters(columnAt(layout, column));
  return `$${letters}$${keyedRows.first + 1}:$${letters}$${keyedRows.first + layout.rows}`;
}

function columnAt({ columns }: KeyedLayout, { id }: LiveColumn): number {
  const found = columns.get(id);
  if (found === undefined) throw new RangeError(`The keyed answers have no column ${id}.`);
  return found;
}
