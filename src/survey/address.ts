/**
 * The letters of a column counted from 0.
 *
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/**
 * The A1 address of a cell; row and column count from 0.
 *
 * @example cellAddress(4, 1) // "B5"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The A1 address of a rectangle; one cell gives one address.
 *
 * @example areaAddress(0, 0, 3, 2) // "A1:B3"
 */
export function areaAddress(row: number, column: number, rows: number, columns: number): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * A sheet's name as it stands in a reference: quoted when it has to be.
 *
 * @example quotedSheet("Q1 2026") // "'Q1 2026'"
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
