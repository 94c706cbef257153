import type { KeyedAnswers, KeyedText, LiveSource } from "../../report/live";
import { answeredCount, textFactors } from "../../report/liveCheck";
import { areaAddress, cellAddress, columnLetters, quotedSheet } from "../../survey/address";
import { keyedColumns, keyedRows } from "./keyedLayout";

/** Where the texts of a column stand and what they are read as: two ranges on the same sheet; undefined where there are none. */
export type TextsAddress = { readonly texts: string; readonly meanings: string } | undefined;

/** The cells of a column of the answers from the first respondent to the last spare row. */
function sourceCell(sheet: string, position: number, first: number, last: number, row: number): string {
  const letters = columnLetters(position);
  return `INDEX(${quotedSheet(sheet)}!$${letters}$${first + 1}:$${letters}$${last + 1},$A${row + 1})`;
}

/** Unlike VLOOKUP, LOOKUP over comparisons knows no wildcards, so that "?" is a text like any other. */
function meaningOf(cell: string, { texts, meanings }: NonNullable<TextsAddress>): string {
  return `LOOKUP(2,1/(${texts}=TRIM(${cell})),${meanings})`;
}

/** One answer: on the scale it is kept or turned, else empty. `row` and `at` are the cell's place on the sheet of keyed answers. */
export function answerFormula(
  { position, texts }: KeyedAnswers,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  row: number,
  at: number,
  textsAt: TextsAddress,
): string {
  const cell = sourceCell(sheet, position, first, last, row);
  const fixed = (line: number): string => `${columnLetters(at)}$${line + 1}`;
  const [low, high, key] = [fixed(keyedRows.lowest), fixed(keyedRows.highest), fixed(keyedRows.key)];
  const turned = (answer: string): string => `IF(${key}=-1,${low}+${high}-${answer},${answer})`;
  const number = `IF(AND(${cell}>=${low},${cell}<=${high}),${turned(cell)},"")`;
  if (texts.length === 0 || textsAt === undefined) return `=IF(ISNUMBER(${cell}),${number},"")`;
  return `=IF(ISNUMBER(${cell}),${number},IFERROR(${turned(meaningOf(cell, textsAt))},""))`;
}

/** One name: as it stands, without spaces around it, or the name that its spelling stands for. */
export function nameFormula(
  { position, names }: KeyedText,
  sheet: string,
  { first, last }: { readonly first: number; readonly last: number },
  row: number,
  textsAt: TextsAddress,
): string {
  const cell = sourceCell(sheet, position, first, last, row);
  const plain = `IF(ISNUMBER(${cell}),${cell},TRIM(${cell}))`;
  const named = names.length === 0 || textsAt === undefined ? plain : `IFERROR(${meaningOf(cell, textsAt)},${plain})`;
  return `=IFERROR(IF(${cell}="","",${named}),"")`;
}

/** What a respondent's answers and names count in the check: see `liveCheck`. */
export function checkFormula({ columns }: LiveSource, row: number): string {
  const answers = columns.filter(({ kind }) => kind === "answers").length;
  const range = areaAddress(row, keyedColumns.first, 1, answers);
  const numbers = `SUMPRODUCT(${range},MOD(COLUMN(${range})*37,101)+1)+${answeredCount}*COUNT(${range})`;
  const names = columns.flatMap((column, index) => {
    if (column.kind !== "text" || !column.isWatched) return [];
    const cell = cellAddress(row, keyedColumns.first + index);
    const factor = `(MOD(COLUMN(${cell})*37,101)+1)`;
    const { length, first, second, last } = textFactors;
    const text = `LEN(${cell})*${length}+UNICODE(${cell})*${first}+UNICODE(MID(${cell}&" ",2,1))*${second}+UNICODE(RIGHT(${cell}))*${last}`;
    return [`+IF(${cell}="",0,IF(ISNUMBER(${cell}),${answeredCount}+${cell}*${factor},(${text})*${factor}))`];
  });
  return `=${numbers}${names.join("")}`;
}

/** The check of all answers. */
export function wholeCheckFormula(rows: number): string {
  const [first, last] = [keyedRows.first + 1, keyedRows.first + rows];
  return `=SUMPRODUCT($B$${first}:$B$${last},MOD($A$${first}:$A$${last}*7919,997)+1)`;
}
