import type { Area } from "../../engine/workbook";
import { columnLetters } from "../../../src/survey/address";
import { element } from "../element";
import { columnRunningInto, paintCell } from "./cellPainter";
import type { Cell } from "./selection";
import type { SheetContent } from "./sheetContent";

/** The first and the last row and column on screen. */
export interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Lines between cells, and the cells themselves. */
export function paintCells(layer: HTMLElement, content: SheetContent, { top, bottom, left, right }: Window): void {
  const { sheet, rows, columns } = content;
  const parts: HTMLElement[] = [];
  if (sheet.showGridlines) {
    for (let row = top; row <= bottom; row += 1)
      parts.push(line("across", rows.startOf(row + 1) - 1, columns.startOf(left), columns.startOf(right + 1)));
    for (let column = left; column <= right; column += 1)
      parts.push(line("down", columns.startOf(column + 1) - 1, rows.startOf(top), rows.startOf(bottom + 1)));
  }
  for (let row = top; row <= bottom; row += 1) {
    const runningIn = columnRunningInto(content, row, left);
    const first = runningIn === undefined ? [] : [runningIn];
    for (const column of [...first, ...span(left, right)]) {
      const cell = paintCell(content, row, column);
      if (cell !== undefined) parts.push(cell);
    }
  }
  layer.replaceChildren(...parts);
}

function line(way: "across" | "down", place: number, from: number, to: number): HTMLElement {
  const drawn = element("i", { class: `line ${way}` });
  const [x, y] = way === "across" ? [from, place] : [place, from];
  drawn.style.transform = `translate(${x}px, ${y}px)`;
  drawn.style[way === "across" ? "width" : "height"] = `${to - from}px`;
  return drawn;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The letters above the columns. */
export function paintColumnHeads(layer: HTMLElement, { columns }: SheetContent, { left, right }: Window, areas: readonly Area[]): void {
  const heads = span(left, right).map((column) => {
    const state = headState(
      areas,
      (area) => column >= area.column && column < area.column + area.columns,
      (area) => area.rows > columns.count && area.rows > 1e6,
    );
    const head = element("div", { class: `head ${state}`, "data-column": column }, columnLetters(column));
    head.style.transform = `translateX(${columns.startOf(column)}px)`;
    head.style.width = `${columns.sizeOf(column)}px`;
    return head;
  });
  layer.replaceChildren(...heads);
}

/** The numbers beside the rows. */
export function paintRowHeads(layer: HTMLElement, { rows }: SheetContent, { top, bottom }: Window, areas: readonly Area[]): void {
  const heads = span(top, bottom).map((row) => {
    const state = headState(
      areas,
      (area) => row >= area.row && row < area.row + area.rows,
      (area) => area.columns > 16_000,
    );
    const head = element("div", { class: `head ${state}`, "data-row": row }, String(row + 1));
    head.style.transform = `translateY(${rows.startOf(row)}px)`;
    head.style.height = `${rows.sizeOf(row)}px`;
    return head;
  });
  layer.replaceChildren(...heads);
}

function headState(areas: readonly Area[], touches: (area: Area) => boolean, isWhole: (area: Area) => boolean): string {
  const touching = areas.filter(touches);
  if (touching.length === 0) return "";
  return touching.some(isWhole) ? "whole" : "touched";
}

/** The frames around what is selected; the active cell stays clear. */
export function paintSelection(layer: HTMLElement, { rows, columns }: SheetContent, areas: readonly Area[], active: Cell): void {
  const frames = areas.map((area, index) => {
    const frame = element("div", { class: index === areas.length - 1 ? "selected current" : "selected" });
    place(
      frame,
      columns.startOf(area.column),
      rows.startOf(area.row),
      columns.startOf(area.column + area.columns),
      rows.startOf(area.row + area.rows),
    );
    return frame;
  });
  const mark = element("div", { class: "active" });
  place(mark, columns.startOf(active.column), rows.startOf(active.row), columns.startOf(active.column + 1), rows.startOf(active.row + 1));
  layer.replaceChildren(...frames, mark);
}

function place(frame: HTMLElement, left: number, top: number, right: number, bottom: number): void {
  frame.style.transform = `translate(${left}px, ${top}px)`;
  frame.style.width = `${right - left}px`;
  frame.style.height = `${bottom - top}px`;
}
