import { displayWidth } from "../../report/displayWidth";
import { formatted } from "../../report/formats";
import type { ReportCell, ReportColumn, ReportRow } from "../../report/tree";
import { isNotComputable } from "../../report/tree";

/** Of the narrowest pane, in pixels, and what a character and a column's padding take of it in the table's type, a little on the safe side. */
const room = 288;
const character = 5.8;
const padding = 8;
const textPadding = 12;

function written(cell: ReportCell | undefined, { format }: ReportColumn): string {
  if (typeof cell === "number" && format !== "text") return formatted(cell, format);
  if (typeof cell === "object") return isNotComputable(cell) ? "–" : cell.text;
  return String(cell ?? "");
}

/** In pixels, broken between words: as wide as the longest. */
function widthOf(column: ReportColumn, rows: readonly ReportRow[]): number {
  const texts = [column.title, ...rows.map(({ cells }) => written(cells[column.id], column))];
  return (
    (column.format === "text" ? textPadding : padding) + character * Math.max(...texts.flatMap((text) => text.split(" ")).map(displayWidth))
  );
}

/**
 * The columns that the narrowest pane leaves to the sheet, so that a table needs no sideways scrolling there: if not all
 * fit, the items' dimension, which the questionnaire tells anyway, and then as many from the end as needed.
 *
 * @param columns the first heads the rows and stands in a line of its own, so it takes no room
 */
export function spareColumns(columns: readonly ReportColumn[], rows: readonly ReportRow[]): ReadonlySet<ReportColumn> {
  const others = columns.slice(1);
  const fits = (chosen: readonly ReportColumn[]): boolean => chosen.reduce((taken, column) => taken + widthOf(column, rows), 0) <= room;
  if (fits(others)) return new Set();
  const kept = others.filter(({ id }) => id !== "dimension");
  while (!fits(kept)) kept.pop();
  return new Set(others.filter((column) => !kept.includes(column)));
}
