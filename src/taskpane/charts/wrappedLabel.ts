import { pointWidth } from "../../excel/layout/glyphWidth";
import { wrapText } from "../../excel/layout/textWidth";

/** Screen pixels in a point. */
export const pixelsPerPoint = 4 / 3;

/** Of the charts' labels, pixels. */
export const labelFont = 12;
export const labelLine = 15;

/** About how wide a label is, pixels; the pane's fonts are a little wider than the sheet's. */
export function labelWidth(text: string): number {
  return pointWidth(text, labelFont) * 1.08;
}

function cut(text: string, width: number): string {
  if (labelWidth(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && labelWidth(`${characters.join("")}…`) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/**
 * A label in lines of at most `width` pixels; what does not fit on the last line ends in an ellipsis.
 *
 * @param most lines
 */
export function wrappedLabel(text: string, width: number, most: number): readonly string[] {
  const lines = wrapText(text, width, labelWidth);
  const kept = lines.length <= most ? lines : [...lines.slice(0, most - 1), lines.slice(most - 1).join(" ")];
  return kept.map((line) => cut(line, width));
}
