import type { Area } from "./answersPlace";

const areaPattern = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A reference to one area, as a person types it or Excel tells it; undefined for anything else.
 *
 * @example parseArea("'Q1 2026'!$B$2:C9") // { sheet: "Q1 2026", row: 1, column: 1, rows: 8, columns: 2 }
 */
export function parseArea(text: string): (Area & { readonly sheet?: string }) | undefined {
  const [, quoted, plain, from, top, to, bottom] = areaPattern.exec(text.trim()) ?? [];
  if (from === undefined || top === undefined) return undefined;
  const [row, column] = [Number(top) - 1, columnNumber(from)];
  const [lastRow, lastColumn] = [bottom === undefined ? row : Number(bottom) - 1, to === undefined ? column : columnNumber(to)];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
    ...(sheet !== undefined && { sheet }),
  };
}
