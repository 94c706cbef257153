import type { CellFormat } from "../../engine/workbook";
import { element } from "../element";
import { applyFormat, fontOf, sideOf } from "./cellStyle";
import { fittedNumber } from "./fittedNumber";
import type { SheetContent } from "./sheetContent";

const PADDING = 6;
const canvas = document.createElement("canvas").getContext("2d");

function textWidth(text: string, format: CellFormat): number {
  if (canvas === null) return 0;
  canvas.font = fontOf(format);
  return canvas.measureText(text).width;
}

/**
 * Draws one cell, or nothing where there is nothing to see. Long text runs over empty neighbours on its right; a number that does
 * not fit becomes `###`, as in Excel.
 */
export function paintCell(content: SheetContent, row: number, column: number): HTMLElement | undefined {
  const { sheet, rows, columns } = content;
  const width = columns.sizeOf(column);
  const height = rows.sizeOf(row);
  if (width === 0 || height === 0) return undefined;
  const format = content.formatAt(row, column);
  const text = format.wrapText === true ? sheet.textAt(row, column) : sheet.textAt(row, column).replaceAll(/\r?\n/g, "");
  const look = content.lookAt(row, column);
  if (text === "" && format.fillColor === undefined && format.borders === undefined) return undefined;

  const type = sheet.valueTypeAt(row, column);
  const side = sideOf(format, type);
  const runsOver = type === "String" && side === "left" && format.wrapText !== true;
  const wanted = runsOver || type === "Double" ? textWidth(text, format) + PADDING : 0;
  const sentence = content.sentenceAt(row, column);
  const cell = element("div", { class: sentence === undefined ? "cell" : "cell explained", title: sentence });
  applyFormat(cell, format, type);
  cell.style.transform = `translate(${columns.startOf(column)}px, ${rows.startOf(row)}px)`;
  cell.style.width = `${width}px`;
  cell.style.height = `${height}px`;
  if (look?.bar !== undefined) {
    const bar = element("i", { class: "bar" });
    bar.style.left = `${look.bar.start * 100}%`;
    bar.style.width = `${look.bar.length * 100}%`;
    bar.style.backgroundColor = look.bar.color;
    cell.append(bar);
  }
  if (look?.showText === false) return cell;
  if (type === "Double" && wanted > width + 2) cell.append(element("span", {}, shortened(content, row, column, format)));
  else if (runsOver && wanted > width) cell.append(overrunning(content, row, column, text, wanted));
  else cell.append(element("span", { class: format.wrapText === true ? "wrapped" : "" }, text));
  return cell;
}

/** A number too wide for its cell: with fewer decimals if it has no format of its own, else as a row of `#`. */
function shortened({ sheet, columns }: SheetContent, row: number, column: number, format: CellFormat): string {
  const width = columns.sizeOf(column);
  const isGeneral = format.numberFormat === undefined || format.numberFormat === "General";
  const fits = (text: string): boolean => textWidth(text, format) + PADDING <= width + 2;
  const fitted = isGeneral ? fittedNumber(Number(sheet.valueAt(row, column)), fits) : undefined;
  return fitted ?? "#".repeat(Math.max(1, Math.floor(width / 9)));
}

/** The text of a cell, clipped where the next cell with content begins. */
function overrunning(content: SheetContent, row: number, column: number, text: string, wanted: number): HTMLElement {
  const { sheet, columns } = content;
  let end = column + 1;
  const start = columns.startOf(column);
  while (end < columns.count && columns.startOf(end) - start < wanted && sheet.textAt(row, end) === "") end += 1;
  const span = element("span", { class: "overrunning" }, text);
  span.style.width = `${columns.startOf(end) - start - PADDING}px`;
  return span;
}

/** The column left of a place whose text may run over into it: the nearest with content, if there is one. */
export function columnRunningInto(content: SheetContent, row: number, column: number): number | undefined {
  for (let left = column - 1; left >= Math.max(0, column - 40); left -= 1) {
    if (content.sheet.textAt(row, left) !== "") return left;
  }
  return undefined;
}
