import type { Area, SheetModel } from "../engine/workbook";
import { intersection } from "./area";

const POINTS_PER_CHARACTER = 0.5;
const PADDING = 8;
const DEFAULT_SIZE = 11;
const WIDEST = 255 * 7;

/** How many narrow characters a text is wide: Chinese, Japanese and Korean characters count twice. */
function characters(text: string): number {
  let count = 0;
  for (const character of text) count += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1;
  return count;
}

/** Makes columns as wide as their longest text, by counting characters: an estimate, because there is no font to measure. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(true);
  const shared = used && intersection(used, area);
  if (!shared) return;
  for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
    let widest = 0;
    for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
      const { fontSize = DEFAULT_SIZE, wrapText } = sheet.formatAt(row, column);
      if (!wrapText) widest = Math.max(widest, characters(sheet.textAt(row, column)) * fontSize * POINTS_PER_CHARACTER);
    }
    if (widest > 0) sheet.setColumnWidth(column, Math.min(WIDEST, widest + PADDING));
  }
}
