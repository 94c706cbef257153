/** Pieces of formulas, as Excel takes them from a program in every language: English names, commas, decimal points. */

export const functionNamespace = "SURVEY";

/**
 * A call of one of our functions; arguments left out at the end are left away.
 *
 * @example surveyCall("ALPHA", ["A2:C9", "1", "7", "", ""]) // "SURVEY.ALPHA(A2:C9,1,7)"
 */
export function surveyCall(name: string, given: readonly string[]): string {
  const count = given.reduce((last, text, place) => (text.trim() === "" ? last : place + 1), 0);
  return `${functionNamespace}.${name}(${given.slice(0, count).join(",")})`;
}

/**
 * A row of numbers as an array constant.
 *
 * @example arrayConstant([1, -1]) // "{1,-1}"
 */
export function arrayConstant(numbers: readonly number[]): string {
  return `{${numbers.join(",")}}`;
}

/**
 * A text as it stands in a formula.
 *
 * @example quotedText('2" pipe') // "\"2\"\" pipe\""
 */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Cells of which blank ones stay blank: inside a formula Excel may take a blank for 0.
 *
 * @example keepingBlanks("A2:A9") // "IF(A2:A9=\"\",\"\",A2:A9)"
 */
export function keepingBlanks(cells: string): string {
  return `IF(${cells}="","",${cells})`;
}

/**
 * Columns that do not stand side by side as one range, in every version of Excel.
 *
 * @example sideBySide(["A2:A9", "C2:C9"]) // "CHOOSE({1,2},A2:A9,C2:C9)"
 */
export function sideBySide(columns: readonly string[]): string {
  const [only = ""] = columns;
  return columns.length < 2 ? only : `CHOOSE(${arrayConstant(columns.map((_, place) => place + 1))},${columns.join(",")})`;
}

/**
 * One column of a table that a function gives, without the heading.
 *
 * @param lines rows below the heading
 * @param column from 1
 * @example columnBelowHeading("SURVEY.GAP(A,B,1,7)", 22, 4) // "INDEX(SURVEY.GAP(A,B,1,7),SEQUENCE(22,1,2),4)"
 */
export function columnBelowHeading(table: string, lines: number, column: number): string {
  return `INDEX(${table},SEQUENCE(${lines},1,2),${column})`;
}
