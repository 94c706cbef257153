import type { Area } from "../engine/workbook";

/** How many rows and columns a sheet has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Every cell of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Whether the area lies on the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  return (
    whole &&
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}

/** The cells two areas share, or undefined. */
export function intersection(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that contains both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the first area lies within the second. */
export function isWithin(inner: Area, outer: Area): boolean {
  const shared = intersection(inner, outer);
  return shared?.rows === inner.rows && shared.columns === inner.columns;
}

/** Whether two areas are the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}
