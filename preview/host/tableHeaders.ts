import type { Area, SheetModel } from "../engine/workbook";

function unusedName(stem: string, taken: ReadonlySet<string>, first: number): string {
  let number = first;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/**
 * Makes the first row of an area fit to be a table's header, as Excel does: every header a text, blanks named `Column1`, `Column2`
 * ..., repeated ones numbered (`Age`, `Age2`). Only the `written` columns are renamed; the others keep their names.
 */
export function nameHeaders(sheet: SheetModel, area: Area, written: Area = area): void {
  const columns = Array.from({ length: area.columns }, (_each, index) => area.column + index);
  const isWritten = (column: number): boolean => column >= written.column && column < written.column + written.columns;
  const taken = new Set(columns.filter((column) => !isWritten(column)).map((column) => sheet.textAt(area.row, column).toLowerCase()));
  for (const column of columns.filter(isWritten)) {
    const shown = sheet.textAt(area.row, column);
    const name = shown === "" ? unusedName("Column", taken, 1) : taken.has(shown.toLowerCase()) ? unusedName(shown, taken, 2) : shown;
    taken.add(name.toLowerCase());
    if (sheet.formulaAt(area.row, column) !== name) sheet.setValue(area.row, column, name);
  }
}
