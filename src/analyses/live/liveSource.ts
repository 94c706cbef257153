import type { KeyedAnswers, KeyedText, LiveSource } from "../../report/live";
import type { GridCell } from "../../survey/grid";
import { groupsOf } from "../../survey/grouping";
import { readAnswer } from "../../survey/readAnswer";
import type { AnswerReading, Survey, SurveyColumn } from "../../survey/survey";
import type { KeyedEntry } from "../../report/liveCheck";
import { liveCheck } from "../../report/liveCheck";

/**
 * What the sheet of keyed answers is made of: every column that was read as answers, then the columns of groups and waves. Case weights
 * stay out. Undefined where nothing was read as an answer.
 *
 * @param survey with all its respondents
 */
export function liveSource(survey: Survey): LiveSource | undefined {
  const known = sources.get(survey);
  if (known !== undefined) return known;
  const source = sourceOf(survey);
  if (source !== undefined) sources.set(survey, source);
  return source;
}

/** Every analysis of a run asks for the same. */
const sources = new WeakMap<Survey, LiveSource>();

function sourceOf(survey: Survey): LiveSource | undefined {
  const answers = survey.readings.filter(({ id }) => id !== "weight").map((reading) => keyedAnswers(survey, reading));
  if (answers.length === 0) return undefined;
  const { groups, wave } = survey.roles;
  const periods = new Set([...groups, ...(wave === undefined ? [] : [wave])]);
  const named = [...periods].filter((index) => !survey.dated.includes(index)).map((index) => keyedText(survey, index));
  const entries = [
    ...survey.readings.filter(({ id }) => id !== "weight").map((reading) => answerEntries(survey, reading)),
    ...named.map(({ column, text }) => (text.isWatched ? column.cells.map((cell) => namedText(cell, text)) : [])),
  ];
  const columns = [...answers, ...named.map(({ text }) => text)];
  return { sheet: survey.source.sheet, rows: survey.rows, columns, check: liveCheck(survey.rows, entries) };
}

/**
 * A column of answers by its reading, for the formulas of figures.
 *
 * @param id `perception.2`, `outcome`: see `AnswerReading`
 * @throws RangeError where the survey has no such column of answers
 */
export function liveAnswers(survey: Survey, id: string): KeyedAnswers {
  const reading = survey.readings.find((candidate) => candidate.id === id);
  if (!reading) throw new RangeError(`The survey has no answers ${id}.`);
  return keyedAnswers(survey, reading);
}

function keyedAnswers(survey: Survey, { id, column, scale, key, labels }: AnswerReading): KeyedAnswers {
  const { header, position, cells } = survey.columns[column] ?? emptyColumn;
  const texts = new Map<string, number>();
  const isWritten = cells.some((cell) => typeof cell !== "number" && cell !== "");
  if (isWritten) {
    for (const [text, answer] of labels) texts.set(text, answer);
    for (const cell of new Set(cells)) {
      if (typeof cell === "number" || cell === "") continue;
      const reading = readAnswer(cell, scale, labels);
      if (reading.kind === "answer") texts.set(excelTrim(String(cell)).toLowerCase(), reading.answer);
    }
  }
  return { kind: "answers", id, title: header, position, minimum: scale.min, maximum: scale.max, key, texts: [...texts] };
}

/** The column of names that a group or wave column of the survey becomes; undefined for dates, which no formula gathers as we do. */
export function liveNames(survey: Survey, column: number): KeyedText | undefined {
  return survey.dated.includes(column) ? undefined : keyedText(survey, column).text;
}

function keyedText(survey: Survey, index: number): { readonly column: SurveyColumn; readonly text: KeyedText } {
  const column = survey.columns[index] ?? emptyColumn;
  const names = new Map<string, string>();
  for (const { name, members } of groupsOf(column)) {
    for (const member of members) {
      const cell = column.cells[member];
      const trimmed = excelTrim(String(cell)).toLowerCase();
      if (typeof cell !== "number" && trimmed !== name.toLowerCase()) names.set(trimmed, name);
    }
  }
  const isWatched = !column.cells.some((cell) => typeof cell === "boolean" || (typeof cell === "string" && /[\ud800-\udfff]/.test(cell)));
  const { header: title, position } = column;
  return { column, text: { kind: "text", id: `column.${position}`, title, position, names: [...names], isWatched } };
}

/** What the sheet of keyed answers shows of a cell with a name. */
function namedText(cell: GridCell, { names }: KeyedText): KeyedEntry {
  if (typeof cell === "number") return cell;
  const trimmed = excelTrim(String(cell));
  return names.find(([text]) => text === trimmed.toLowerCase())?.[1] ?? trimmed;
}

function answerEntries({ answers }: Survey, { id }: AnswerReading): readonly KeyedEntry[] {
  const [block = "", item] = id.split(/\.(?=\d+$)/);
  const column =
    item === undefined
      ? answers[block as "outcome" | "recommend"]
      : block === "points"
        ? answers.points[Number(item)]
        : answers.blocks[block]?.[Number(item)];
  return Array.from(column ?? [], (answer): KeyedEntry => (Number.isNaN(answer) ? "" : answer));
}

/** As Excel's TRIM: spaces at the ends go, those between words become one; other white space stays. */
function excelTrim(text: string): string {
  return text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");
}

const emptyColumn: SurveyColumn = { header: "", position: 0, cells: [] };
