import { columnOf } from "./address";
import { SHEET_COLUMNS, SHEET_ROWS } from "./area";

/** Whether Excel accepts a text as the name of a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at an end, not `History`. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

function isCellAddress(name: string): boolean {
  const a1 = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (a1?.[1] !== undefined && columnOf(a1[1]) < SHEET_COLUMNS && Number(a1[2]) >= 1 && Number(a1[2]) <= SHEET_ROWS) return true;
  return /^(?:[rR]\d*[cC]\d*|[rRcC])$/.test(name);
}

/**
 * Whether Excel accepts a text as a defined name or a table's name: starts with a letter, underscore or backslash, goes on with
 * letters, digits, dots and underscores, at most 255 characters, and is no cell address (`NPS1`, `R1C1`).
 */
export function isDefinedName(name: string): boolean {
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && !isCellAddress(name);
}

/** Whether two names of sheets, tables or defined names are the same to Excel, which ignores case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first of `Sheet1`, `Sheet2` ... that `isTaken` leaves free. */
export function freeName(stem: string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
