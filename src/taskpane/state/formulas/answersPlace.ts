/** Where the answers stand, as formulas name it. */
import { columnLetters, quotedSheet } from "../../../survey/address";
import type { Survey } from "../../../survey/survey";
import type { AnswerTable } from "../../host/paneHost";

export interface AnswersPlace {
  readonly sheet: string;
  /** On the sheet, from 0. */
  readonly firstRow: number;
  /** From the first respondent to the last. */
  readonly answered: number;
  /** What formulas take: to the end of the Excel table, which may have empty rows. */
  readonly rows: number;
  /** The Excel table to name them by: it grows with the answers. */
  readonly table?: AnswerTable;
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0) - 1;
}

/**
 * The rows that formulas take.
 *
 * A table stands for them only if it begins with the first respondent and none of its rows, such as totals that somebody typed, was left out.
 *
 * @returns undefined where a row that is no respondent, such as a total, stands among the answers: a formula would count it
 */
export function answersPlace({ source, rows, findings }: Survey, table?: AnswerTable): AnswersPlace | undefined {
  const firstRow = rows[0] ?? 0;
  const lastRow = rows[rows.length - 1] ?? firstRow;
  const leftOut = findings.flatMap(({ kind, address }) => (kind === "row-left-out" ? [rowOf(address)] : []));
  if (leftOut.some((row) => row > firstRow && row < lastRow)) return undefined;
  const answered = lastRow - firstRow + 1;
  const plain = { sheet: source.sheet, firstRow, answered, rows: answered };
  if (table?.sheet !== source.sheet || table.firstRow !== firstRow) return plain;
  const endOfTable = table.firstRow + table.rows - 1;
  const isWhole = endOfTable >= lastRow && !leftOut.some((row) => row > lastRow && row <= endOfTable);
  return isWhole ? { ...plain, rows: table.rows, table } : plain;
}

/** The same rows without the empty ones at the end of a table, which is then not named. */
export function answeredOnly(place: AnswersPlace): AnswersPlace {
  if (place.rows === place.answered) return place;
  const { table: _table, ...plain } = place;
  return { ...plain, rows: place.answered };
}

/** Names with signs that Excel escapes are escaped; of others, which may not be taken as they stand, nothing is undefined. */
function escapedHeader(header: string | undefined): string | undefined {
  const isDoubtful = header === undefined || header === "" || header !== header.trim() || /[@\p{Cc}\p{Zl}\p{Zp}]/u.test(header);
  return isDoubtful ? undefined : header.replaceAll(/['[\]#]/g, "'$&");
}

/**
 * The cells of neighbouring columns, absolutely: by the names of a table's columns where there is one and its headers can be named without doubt.
 *
 * @param first and last: columns of the sheet, from 0
 */
export function columnsReference({ sheet, firstRow, rows, table }: AnswersPlace, first: number, last: number): string {
  const [from, to] = [first, last].map((column) => escapedHeader(table?.headers[column - table.firstColumn]));
  if (table !== undefined && from !== undefined && to !== undefined) return `${table.name}[[${from}]:[${to}]]`;
  return absoluteArea(sheet, { row: firstRow, column: first, rows, columns: last - first + 1 });
}

/** A rectangle of cells, from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A rectangle of cells with its sheet, absolutely.
 *
 * @example absoluteArea("Survey 2026", { row: 1, column: 4, rows: 240, columns: 22 }) // "'Survey 2026'!$E$2:$Z$241"
 */
export function absoluteArea(sheet: string, { row, column, rows, columns }: Area): string {
  const cell = (at: number, of: number): string => `$${columnLetters(of)}$${at + 1}`;
  const [start, end] = [cell(row, column), cell(row + rows - 1, column + columns - 1)];
  return `${quotedSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}
