import type { Area } from "../workbook";

export const maximumRows = 1048576;
export const maximumColumns = 16384;

/** `0` is `A`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The address with dollar signs, as names and charts have it. */
export function absoluteAddress({ row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r + 1}`;
  const first = corner(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`;
}

const corner = "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})";
const cells = new RegExp(`^${corner}(?::${corner})?$`);
const wholeColumns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const wholeRows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row1 - row2) + 1, columns: Math.abs(column1 - column2) + 1 };
}

/** Reads `A1`, `$A$1:B9`, `A:C` or `1:3`; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const match = cells.exec(address);
  if (match) {
    const row = Number(match[2]) - 1;
    const column = columnIndex(match[1] ?? "");
    return match[3] ? between(row, column, Number(match[4]) - 1, columnIndex(match[3])) : { row, column, rows: 1, columns: 1 };
  }
  const columns = wholeColumns.exec(address);
  if (columns) return between(0, columnIndex(columns[1] ?? ""), maximumRows - 1, columnIndex(columns[2] ?? ""));
  const rows = wholeRows.exec(address);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maximumColumns - 1) : undefined;
}

/** A sheet's name as formulas have it: in apostrophes unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name) && !/^[Rr][0-9]*([Cc][0-9]*)?$|^[Cc][0-9]*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'Sheet 1'!$B$2:$B$9`, with or without a leading `=`; undefined when it is no reference to one rectangle. */
export function parseReference(reference: string): { sheet: string; area: Area } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference.trim());
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  if (!match || !area) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area };
}
