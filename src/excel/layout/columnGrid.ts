import type { ReportTable } from "../../report/tree";
import { cellText } from "../../report/tree";
import { dash } from "./cellFactory";
import { measureAt, pointWidth } from "./glyphWidth";
import { shownWidth } from "./numberFormats";
import { tearsHyphen, twoLineWidth, wrapText } from "./textWidth";

/** Points. */
const widestColumn = 210;
const narrowestColumn = 46;
/** Size of what stands in tables, points. */
const size = 11;
const measureHeader = measureAt(size, true);
/** Of a cell, left and right together. */
const padding = 10;
/** An indent of one step. */
const indentWidth = 10;
/** A digit's width at that size. */
const digit = 5.6;
/** What a header may be widened by for its last character. */
const orphanWidth = 24;
/** A header up to this width stands in one line. */
const oneLine = 68;

/** Width of column A, which is margin. */
export const marginWidth = 15;
/** Columns beyond the tables are about as wide as Excel's own. */
const plainWidth = 48;

/** What a column of the sheet leaves for text, points. */
export function textRoom(columnWidth: number): number {
  return columnWidth - padding;
}

function headerWidth(title: string): number {
  const whole = measureHeader(title);
  return whole <= oneLine ? whole : twoLineWidth(title, measureHeader);
}

/** True where a line would hold a single character, which a little more width would take back. */
function leavesOrphan(title: string, room: number): boolean {
  const lines = wrapText(title, room, measureHeader);
  return lines.length > 1 && [...(lines.at(-1) ?? "")].length === 1 && measureHeader(title) - room <= orphanWidth;
}

/** Text right of a number is indented, so that the two do not touch. */
export function standsAfterNumber(columns: ReportTable["columns"], index: number): boolean {
  const before = columns[index - 1];
  return columns[index]?.format === "text" && before !== undefined && before.format !== "text";
}

/** The width each column of one table wants, points. */
function tableWidths(table: ReportTable): readonly number[] {
  return table.columns.map((column, index) => {
    const indent = standsAfterNumber(table.columns, index) ? indentWidth : 0;
    const contents = table.rows.map((row) => {
      const cell = row.cells[column.id];
      if (cell === undefined) return 0;
      const bold = row.summary === true;
      if (typeof cell === "number") return shownWidth(column.format, cell) * digit * (bold ? 1.05 : 1);
      return pointWidth(cellText(cell) ?? dash, size, bold);
    });
    const wanted = Math.max(headerWidth(column.title), ...contents) + padding + indent;
    return Math.min(widestColumn, Math.max(narrowestColumn, Math.ceil(wanted)));
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

/** Columns that fill the sheet up to `reach` exactly, each about as wide as Excel's own. */
function fillers(missing: number): readonly number[] {
  const count = Math.ceil(missing / plainWidth);
  return Array.from({ length: Math.max(0, count) }, () => missing / count);
}

/**
 * One grid for all tables of a sheet, so that they line up, with enough columns to reach `reach`.
 *
 * @param terms texts of the first column that stand outside tables
 * @param reach points from the left edge of the sheet
 */
export function columnGrid(tables: readonly ReportTable[], terms: readonly string[], reach: number): ColumnGrid {
  const own: number[] = [];
  for (const table of tables) {
    tableWidths(table).forEach((width, index) => (own[index] = Math.max(own[index] ?? 0, width)));
  }
  for (const table of tables) {
    table.columns.forEach(({ title }, index) => {
      const room = textRoom(own[index] ?? 0);
      const indent = standsAfterNumber(table.columns, index) ? indentWidth : 0;
      if (leavesOrphan(title, room - indent)) own[index] = Math.min(widestColumn, Math.ceil(measureHeader(title) + padding + indent));
      if (tearsHyphen(title, room, measureHeader)) own[index] = Math.min(widestColumn, Math.ceil(measureHeader(title) + padding));
    });
  }
  const term = Math.max(0, ...terms.map((text) => Math.ceil(measureAt(10, true)(text) + padding)));
  own[0] = Math.min(widestColumn, Math.max(own[0] ?? narrowestColumn, term));
  const tablesEnd = [marginWidth, ...own].reduce((sum, width) => sum + width, 0);
  const widths = [marginWidth, ...own, ...fillers(reach - tablesEnd)];
  const leftOf = (column: number): number =>
    widths.slice(0, column).reduce((sum, width) => sum + width, 0) + Math.max(0, column - widths.length) * plainWidth;
  const columnFrom = (points: number): number => {
    let column = 0;
    while (leftOf(column) < points - 0.01) column += 1;
    return column;
  };
  return { widths, leftOf, columnFrom };
}
