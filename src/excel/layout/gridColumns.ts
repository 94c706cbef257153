import type { Grid } from "../../survey/grid";
import { measureAt } from "./glyphWidth";
import { wrapText } from "./textWidth";

/** Points; Excel's filter button stands in the header's corner. */
const padding = 10;
const filterButton = 18;
const narrowest = 48;
const widest = 200;
const headerLines = 3;

const measureHeader = measureAt(11, true);
const measureAnswer = measureAt(11);

/** Points. */
export interface GridColumns {
  readonly widths: readonly number[];
  /** Lines the tallest header takes at these widths. */
  readonly lines: number;
}

/** The least width at which a header takes at most three lines and no word is torn. */
function headerWidth(header: string): number {
  const whole = measureHeader(header);
  for (let width = whole / headerLines; width < whole; width += 2) {
    const lines = wrapText(header, width, measureHeader);
    if (lines.length <= headerLines && lines.every((line) => measureHeader(line) <= width)) return width;
  }
  return whole;
}

/** How wide the columns of a table of answers with headers in its first row should be. */
export function gridColumns({ cells }: Grid): GridColumns {
  const [headers = [], ...rows] = cells;
  const widths = headers.map((header, column) => {
    const answers = Math.max(0, ...rows.map((row) => measureAnswer(String(row[column] ?? ""))));
    const wanted = Math.max(headerWidth(String(header)) + filterButton, answers) + padding;
    return Math.min(widest, Math.max(narrowest, Math.ceil(wanted)));
  });
  const lines = headers.map((header, column) => {
    const room = (widths[column] ?? narrowest) - padding - filterButton;
    return wrapText(String(header), room, measureHeader).length;
  });
  return { widths, lines: Math.max(1, ...lines) };
}
