import { isWide } from "./textWidth";

/**
 * Widths of Calibri's letters, in ems, by kind; Excel's other default fonts are as wide or narrower. Rounded up a little: a line
 * that comes out shorter does no harm, a longer one is cut.
 */
const narrow = /[ijlI|.,:;'’‘!`]/;
const slim = /[frtJ()[\]\-"“”/\s·]/;
const broad = /[mwMW%@—]/;
const capital = /[A-ZÀ-Þ&+<>=−–…]/;

function ems(character: string): number {
  if (isWide(character)) return 1.02;
  if (narrow.test(character)) return 0.25;
  if (slim.test(character)) return 0.33;
  if (broad.test(character)) return 0.83;
  if (capital.test(character)) return 0.59;
  return 0.515;
}

/**
 * The width of a text in points.
 *
 * @param size of the font, points
 */
export function pointWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text) sum += ems(character);
  return sum * size * (bold ? 1.05 : 1);
}

/** A measure for `wrapText`: widths in points at a size. */
export function measureAt(size: number, bold = false): (text: string) => number {
  return (text) => pointWidth(text, size, bold);
}
