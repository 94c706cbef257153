import type { Area } from "../../engine/workbook";

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a drag stretches: cells, whole rows, whole columns, or the sheet. */
export type Span = "cells" | "rows" | "columns" | "sheet";

/** What is selected: from the anchor, which is the active cell, to the focus; beside areas that Ctrl kept. */
export interface Selection {
  readonly anchor: Cell;
  readonly focus: Cell;
  readonly span: Span;
  readonly earlier: readonly Area[];
}

/** One cell. */
export function cellSelection(row: number, column: number): Selection {
  const cell = { row, column };
  return { anchor: cell, focus: cell, span: "cells", earlier: [] };
}

/** What a press on a cell or a header begins with, whatever was selected. */
export function begunAt(at: Cell, span: Span): Selection {
  return { anchor: at, focus: at, span, earlier: [] };
}

/** A rectangle, active in its top left cell; as high or as wide as the sheet, it is whole columns or rows. */
export function areaSelection(area: Area): Selection {
  const whole = { rows: area.columns >= SHEET_COLUMNS, columns: area.rows >= SHEET_ROWS };
  const span = whole.rows ? (whole.columns ? "sheet" : "rows") : whole.columns ? "columns" : "cells";
  return {
    anchor: { row: area.row, column: area.column },
    focus: { row: area.row + (whole.columns ? 0 : area.rows - 1), column: area.column + (whole.rows ? 0 : area.columns - 1) },
    span,
    earlier: [],
  };
}

/** The area from anchor to focus. */
export function areaOf({ anchor, focus, span }: Selection): Area {
  const row = Math.min(anchor.row, focus.row);
  const column = Math.min(anchor.column, focus.column);
  const rows = Math.abs(anchor.row - focus.row) + 1;
  const columns = Math.abs(anchor.column - focus.column) + 1;
  if (span === "sheet") return { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  if (span === "rows") return { row, column: 0, rows, columns: SHEET_COLUMNS };
  if (span === "columns") return { row: 0, column, rows: SHEET_ROWS, columns };
  return { row, column, rows, columns };
}

/** Every selected area, the one being worked on last. */
export function areasOf(selection: Selection): readonly Area[] {
  return [...selection.earlier, areaOf(selection)];
}

/**
 * The selection after a press on a cell or a header.
 *
 * @param keys Shift stretches from the anchor; Ctrl keeps what was selected and begins another area
 */
export function pressed(
  before: Selection,
  cell: Cell,
  span: Span,
  keys: { readonly shift: boolean; readonly control: boolean },
): Selection {
  if (keys.shift) return { ...before, focus: cell, span };
  return { anchor: cell, focus: cell, span, earlier: keys.control ? areasOf(before) : [] };
}

/** The selection while the pointer is dragged to a cell. */
export function stretched(before: Selection, focus: Cell): Selection {
  return { ...before, focus };
}

/**
 * The selection after a step by the keyboard: the active cell moves, or with Shift the far end does.
 */
export function stepped(before: Selection, to: Cell, shift: boolean): Selection {
  const row = Math.max(0, Math.min(SHEET_ROWS - 1, to.row));
  const column = Math.max(0, Math.min(SHEET_COLUMNS - 1, to.column));
  return shift ? { ...before, focus: { row, column } } : cellSelection(row, column);
}

/** Whether an area holds a cell. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
