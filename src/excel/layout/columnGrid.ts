import type { ReportTable } from "../../report/tree";
import { cellText } from "../../report/tree";
import { dash } from "./cellFactory";
import { shownWidth } from "./numberFormats";
import { tearsHyphen, textWidth, twoLineWidth } from "./textWidth";

/** Widest column, in characters. */
export const widestColumn = 46;
const narrowestColumn = 7;
/** Points a character takes at 11 points, and the padding of a cell. */
const pointsPerCharacter = 5.6;
const padding = 9;
/** Bold headers take a little more. */
const boldFactor = 1.08;

/** Width of column A, which is margin. */
export const marginWidth = 15;
/** Columns beyond the tables keep Excel's usual width. */
const plainWidth = 48;

/** Points for a column that shows `characters`. */
function pointsFor(characters: number): number {
  return Math.round(characters * pointsPerCharacter + padding);
}

/** How many characters fit into a width. */
export function charactersIn(points: number): number {
  return Math.floor((points - padding) / pointsPerCharacter + 0.5);
}

/** Short headers stand in one line, longer ones in two. */
function headerWidth(title: string): number {
  const whole = textWidth(title);
  return whole <= 12 ? whole : twoLineWidth(title);
}

/** Text right of a number is indented, so that the two do not touch. */
export function standsAfterNumber(columns: ReportTable["columns"], index: number): boolean {
  const before = columns[index - 1];
  return columns[index]?.format === "text" && before !== undefined && before.format !== "text";
}

/** An indent takes about this many characters. */
const indentWidth = 2;

/** The width of each column of one table, in characters. */
function tableWidths(table: ReportTable): readonly number[] {
  return table.columns.map((column, index) => {
    const indent = standsAfterNumber(table.columns, index) ? indentWidth : 0;
    const contents = table.rows.map((row) => {
      const cell = row.cells[column.id];
      if (cell === undefined) return 1;
      if (typeof cell === "number") return shownWidth(column.format, cell);
      return textWidth(cellText(cell) ?? dash) * (row.summary === true ? boldFactor : 1);
    });
    const header = Math.ceil(headerWidth(column.title) * boldFactor);
    return Math.min(widestColumn, Math.max(narrowestColumn, header, ...contents) + indent);
  });
}

/** The columns of the sheet from A on. */
export interface ColumnGrid {
  /** Points. */
  readonly widths: readonly number[];
  /** The left edge of a column, points. */
  readonly leftOf: (column: number) => number;
  /** The first column that starts at or right of this distance. */
  readonly columnFrom: (points: number) => number;
}

/**
 * One grid for all tables of a sheet, so that they line up, with enough columns to reach `reach`.
 *
 * @param terms texts of the first column that stand outside tables
 * @param reach points from the left edge of the sheet
 */
export function columnGrid(tables: readonly ReportTable[], terms: readonly string[], reach: number): ColumnGrid {
  const characters: number[] = [];
  for (const table of tables) {
    tableWidths(table).forEach((width, index) => (characters[index] = Math.max(characters[index] ?? 0, width)));
  }
  for (const table of tables) {
    table.columns.forEach(({ title }, index) => {
      const width = characters[index] ?? 0;
      if (tearsHyphen(title, width)) characters[index] = Math.min(widestColumn, Math.ceil(textWidth(title) * boldFactor));
    });
  }
  const term = Math.max(0, ...terms.map((text) => Math.ceil(textWidth(text) * boldFactor)));
  characters[0] = Math.min(widestColumn, Math.max(characters[0] ?? narrowestColumn, term));
  const widths = [marginWidth, ...characters.map(pointsFor)];
  const total = (): number => widths.reduce((sum, width) => sum + width, 0);
  while (total() < reach) widths.push(plainWidth);
  const leftOf = (column: number): number =>
    widths.slice(0, column).reduce((sum, width) => sum + width, 0) + Math.max(0, column - widths.length) * plainWidth;
  const columnFrom = (points: number): number => {
    let column = 0;
    while (leftOf(column) < points) column += 1;
    return column;
  };
  return { widths, leftOf, columnFrom };
}
