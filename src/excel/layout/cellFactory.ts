import type { FormatName, ReportCell } from "../../report/tree";
import { cellText } from "../../report/tree";
import { numberFormat, textFormat } from "./numberFormats";
import type { PlannedCell, StyleName } from "./sheetPlan";

/** Shown where a number cannot be computed. */
export const dash = "–";

/** Excel's limit for the text of a cell. */
const longestText = 32_767;

/** A cell with text that Excel never reads as a formula, number or date. */
export function textCell(row: number, column: number, text: string, style: StyleName): PlannedCell {
  return { row, column, content: { text: text.slice(0, longestText) }, style, format: textFormat };
}

/**
 * A cell with a number.
 *
 * @throws RangeError for NaN and infinities: a report has a reason instead
 */
export function numberCell(row: number, column: number, number: number, style: StyleName, format: string): PlannedCell {
  if (!Number.isFinite(number)) throw new RangeError(`row ${row}, column ${column}: ${number} is no number for a sheet`);
  return { row, column, content: { number }, style, format };
}

/** A cell with a formula of ours; `formula` starts with `=`. */
export function formulaCell(row: number, column: number, formula: string, style: StyleName, format: string): PlannedCell {
  return { row, column, content: { formula }, style, format };
}

/** A cell of a report's table: a number with its format, text, or a dash. */
export function reportCell(row: number, column: number, cell: ReportCell | undefined, format: FormatName, style: StyleName): PlannedCell {
  if (cell === undefined) return textCell(row, column, "", style);
  if (typeof cell !== "number") return textCell(row, column, cellText(cell) ?? dash, style);
  return numberCell(row, column, cell, style, numberFormat(format, cell));
}
