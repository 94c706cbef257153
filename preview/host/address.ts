import type { Area } from "../engine/workbook";
import { SHEET_COLUMNS, SHEET_ROWS } from "./area";

/** An area as text names it, perhaps on a sheet. */
export interface Reference {
  readonly sheetName?: string;
  readonly area: Area;
}

/** The letters of a column, counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** The column, counted from 0, that letters name. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*|[rR]\d*|[cC]\d*)$/;

/** A sheet's name as a reference writes it, quoted where Excel quotes it. */
export function sheetPrefix(sheetName: string): string {
  const plain = PLAIN_SHEET_NAME.test(sheetName) && !CELL_LIKE.test(sheetName);
  return plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

/** An area in A1 style, without the sheet; whole columns are `A:C`, whole rows `1:3`. `absolute` adds the dollar signs. */
export function areaAddress(area: Area, absolute = false): string {
  const sign = absolute ? "$" : "";
  const first = `${sign}${columnLetters(area.column)}`;
  const last = `${sign}${columnLetters(area.column + area.columns - 1)}`;
  const top = `${sign}${area.row + 1}`;
  const bottom = `${sign}${area.row + area.rows}`;
  if (area.rows === SHEET_ROWS) return `${first}:${last}`;
  if (area.columns === SHEET_COLUMNS) return `${top}:${bottom}`;
  return area.rows === 1 && area.columns === 1 ? `${first}${top}` : `${first}${top}:${last}${bottom}`;
}

/** The address of an area with its sheet, as `Range.address` gives it: `Sheet1!A1:B2`. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaAddress(area)}`;
}

/** A reference for formulas and charts: `'Sheet 1'!$A$1:$B$2`. */
export function absoluteReference(sheetName: string, area: Area): string {
  return `${sheetPrefix(sheetName)}!${areaAddress(area, true)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const column = match[1] === undefined ? undefined : columnOf(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (column !== undefined && column >= SHEET_COLUMNS) return undefined;
  if (row !== undefined && (row < 0 || row >= SHEET_ROWS)) return undefined;
  return { row, column };
}

function span(from: number | undefined, to: number | undefined, whole: number): [number, number] {
  if (from === undefined || to === undefined) return [0, whole];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

function parseArea(text: string): Area | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const from = parseCorner(parts[0] ?? "");
  const to = parts.length === 2 ? parseCorner(parts[1] ?? "") : from;
  if (!from || !to) return undefined;
  const isCell = from.row !== undefined && from.column !== undefined;
  if (parts.length === 1 && !isCell) return undefined;
  if ((from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined)) return undefined;
  const [row, rows] = span(from.row, to.row, SHEET_ROWS);
  const [column, columns] = span(from.column, to.column, SHEET_COLUMNS);
  return { row, column, rows, columns };
}

/** Reads a reference to one area in A1 style, with or without a sheet; undefined if it is none (several areas are none). */
export function parseReference(text: string): Reference | undefined {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim().replace(/^=/, ""));
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  if (!match || !area) return undefined;
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2];
  return sheetName === undefined ? { area } : { sheetName, area };
}
