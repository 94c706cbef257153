import type { LiveSource } from "./live";

/** What a respondent has in the columns of a source: a number, a text, or nothing. */
export type KeyedEntry = number | string;

/** The factor of a column in a respondent's check; columns of the sheet of keyed answers count from 1. */
export function columnFactor(sheetColumn: number): number {
  return ((sheetColumn * 37) % 101) + 1;
}

/** The factor of a respondent in the check of all; rows of the answers count from 1. */
export function rowFactor(row: number): number {
  return ((row * 7919) % 997) + 1;
}

/** What an answer counts over its number, so that a 0 is not nothing. */
export const answeredCount = 1009;

/** The weights of a text's length, first, second and last character. */
export const textFactors = { length: 7919, first: 31, second: 13, last: 17 } as const;

/** On the sheet of keyed answers the columns of a source begin here: A is 1. */
export const firstKeyedColumn = 3;

/**
 * A number that changes when answers do: the sum over respondents of a factor of the row times what their entries count. A formula of the
 * sheet of keyed answers computes the same, so the two can be compared. Whole numbers, where the answers are, so that it is exact.
 *
 * It is no proof: changes that cancel out to the last digit are possible, by accident rarely.
 *
 * @param entries one list a column of the source, one entry a respondent
 */
export function liveCheck(rows: LiveSource["rows"], entries: readonly (readonly KeyedEntry[])[]): number {
  const firstRow = rows[0] ?? 0;
  return rows.reduce((sum, row, respondent) => {
    const own = entries.reduce((total, column, index) => total + counted(column[respondent] ?? "", firstKeyedColumn + index), 0);
    return sum + own * rowFactor(row - firstRow + 1);
  }, 0);
}

function counted(entry: KeyedEntry, sheetColumn: number): number {
  const factor = columnFactor(sheetColumn);
  if (typeof entry === "number") return answeredCount + entry * factor;
  return textCount(entry) * factor;
}

function textCount(text: string): number {
  const { length, first, second, last } = textFactors;
  if (text === "") return 0;
  const characters = [...text];
  const code = (character: string | undefined): number => (character ?? " ").codePointAt(0) ?? 0;
  return text.length * length + code(characters[0]) * first + code(characters[1]) * second + code(characters.at(-1)) * last;
}
