import type { SheetModel } from "../../preview/engine/workbook";

/** The cells of a table's column below its title, from the table on the sheet that has such a column and so many rows. */
export function tableColumn(sheet: SheetModel, title: string, rows: number): readonly unknown[] {
  for (const { area } of sheet.tables) {
    const places = Array.from({ length: area.columns }, (_, index) => area.column + index);
    const column = places.find((place) => sheet.valueAt(area.row, place) === title);
    if (column !== undefined && area.rows === rows + 1)
      return Array.from({ length: rows }, (_, index) => sheet.valueAt(area.row + 1 + index, column));
  }
  throw new Error(`${sheet.name} has no table of ${rows} rows with a column ${title}`);
}

/** All lines of a sheet's used cells. */
export function linesOf(sheet: SheetModel): readonly (readonly unknown[])[] {
  const area = sheet.usedArea(true);
  if (area === undefined) return [];
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => sheet.valueAt(area.row + row, area.column + column)),
  );
}

/** The sheet of a name, which has to be there. */
export function sheetNamed(sheets: readonly SheetModel[], name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}
