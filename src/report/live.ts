/**
 * Figures as native formulas, so that a sheet follows the answers without the add-in: a formula in parts, which name columns of the keyed
 * answers and other figures of the report. What they are called in a workbook is decided where the sheets are laid out.
 */

/** An answer column of the survey, kept or turned by its key. */
export interface KeyedAnswers {
  readonly kind: "answers";
  /** Unique among the columns of a survey: `perception.3`. */
  readonly id: string;
  /** Heads the column of keyed answers: "P3 Prompt service". */
  readonly title: string;
  /** Of its column on the sheet of the answers, from 0. */
  readonly position: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly key: 1 | -1;
  /** What a text in the column, in lower case, stands for before it is turned; empty where only numbers are answers. */
  readonly texts: readonly (readonly [text: string, answer: number])[];
}

/** A column of names: groups or waves. */
export interface KeyedText {
  readonly kind: "text";
  /** `column.3` for what stands in column D. */
  readonly id: string;
  readonly title: string;
  readonly position: number;
  /** Spellings in lower case with the name that stands for them; any other text stands for itself. */
  readonly names: readonly (readonly [text: string, name: string])[];
  /** Whether changes of the names change the check: not where they hold what Excel and others count in different ways. */
  readonly isWatched: boolean;
}

/** One number a respondent, computed from other columns of the same row: a gap, a score. */
export interface DerivedColumn {
  readonly kind: "derived";
  /** Names what is computed from what, so that equal ids mean equal formulas: `gap(expectation.3,perception.3)`. */
  readonly id: string;
  readonly title: string;
  /** Uses `inRow`; a respondent without the number has `""`. */
  readonly formula: LiveFormula;
}

export type LiveColumn = KeyedAnswers | KeyedText | DerivedColumn;

/** All respondents of a column, for `AVERAGE` and its like. */
export interface WholeColumn {
  readonly part: "column";
  readonly column: LiveColumn;
}

/** The same respondent's entry in a column. */
export interface RowEntry {
  readonly part: "row";
  readonly column: LiveColumn;
}

/** Another cell of the report's tables. */
export interface FigureCell {
  readonly part: "figure";
  readonly column: string;
  /** By id; absent means the row the formula stands in. */
  readonly row?: string;
  /** By id; absent means the table the formula stands in. */
  readonly table?: string;
}

export type LivePart = string | WholeColumn | RowEntry | FigureCell;

/** An Excel formula without `=`, in English notation, with functions that Excel 2016 has. */
export interface LiveFormula {
  readonly parts: readonly LivePart[];
}

/** All respondents of a column, in a formula for a figure. */
export function column(named: LiveColumn): WholeColumn {
  return { part: "column", column: named };
}

/** The same respondent's entry in another column, in the formula of a derived column. */
export function inRow(named: LiveColumn): RowEntry {
  return { part: "row", column: named };
}

/**
 * Another figure of the report.
 *
 * @param columnId of the table
 * @param row its id; the same row if absent
 * @param table its id; the same table if absent
 */
export function figure(columnId: string, row?: string, table?: string): FigureCell {
  return { part: "figure", column: columnId, ...(row !== undefined && { row }), ...(table !== undefined && { table }) };
}

/** What may stand in a formula: numbers in full, text only as part of the formula's own words (see `quoted`). */
export type LiveInsert = LivePart | LiveFormula | number;

/**
 * Puts a formula together; inserts keep their meaning, formulas in formulas are taken in as they are.
 *
 * @example live`AVERAGE(${figure("n")},${2.5})`.parts // ["AVERAGE(", { part: "figure", column: "n" }, ",2.5)"]
 */
export function live(words: TemplateStringsArray, ...inserts: readonly LiveInsert[]): LiveFormula {
  return joined(words.flatMap((text, index): readonly LiveInsert[] => [text, ...inserts.slice(index, index + 1)]));
}

/** Several inserts with commas between them, as the arguments of a function. */
export function listed(inserts: readonly LiveInsert[]): LiveFormula {
  return joined(inserts.flatMap((insert, index): readonly LiveInsert[] => (index === 0 ? [insert] : [",", insert])));
}

/**
 * A text as a constant of a formula.
 *
 * @example quoted('say "yes"') // "\"say \"\"yes\"\"\""
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function joined(inserts: readonly LiveInsert[]): LiveFormula {
  const parts: LivePart[] = [];
  const add = (part: LivePart): void => {
    const last = parts.at(-1);
    if (part === "") return;
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (const insert of inserts) {
    if (typeof insert === "number") add(numberText(insert));
    else if (typeof insert === "object" && "parts" in insert) insert.parts.forEach(add);
    else add(insert);
  }
  return { parts };
}

/** A negative number is bracketed: `5--1` is no formula everywhere. */
function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new RangeError(`${number} cannot stand in a formula.`);
  const text = String(number).toUpperCase();
  return number < 0 ? `(${text})` : text;
}

/** What the sheet of keyed answers is made of, and by which it tells whether the answers have changed. */
export interface LiveSource {
  /** Sheet with the answers. */
  readonly sheet: string;
  /** Rows of the respondents on it, from 0, ascending. */
  readonly rows: readonly number[];
  /** Every column of answers that the survey has a role for, then the columns of names. */
  readonly columns: readonly (KeyedAnswers | KeyedText)[];
  /** Of the keyed answers: see `liveCheck`. */
  readonly check: number;
}

/** The columns that formulas name, those they are computed from first, each once. */
export function columnsOf(formulas: Iterable<LiveFormula>): readonly LiveColumn[] {
  const found = new Map<string, LiveColumn>();
  const visit = (formula: LiveFormula): void => {
    for (const part of formula.parts) {
      if (typeof part === "string" || part.part === "figure" || found.has(part.column.id)) continue;
      if (part.column.kind === "derived") visit(part.column.formula);
      found.set(part.column.id, part.column);
    }
  };
  for (const formula of formulas) visit(formula);
  return [...found.values()];
}
