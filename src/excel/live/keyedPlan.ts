import { liveMessages } from "../../i18n/live";
import type { Language } from "../../i18n/language";
import type { LiveColumn, LiveSource } from "../../report/live";
import { areaAddress, columnLetters } from "../../survey/address";
import { rowFormula } from "./formulaText";
import { answerFormula, checkFormula, nameFormula, wholeCheckFormula, type TextsAddress } from "./keyedFormulas";
import type { KeyedLayout } from "./keyedLayout";
import { keyedColumns, keyedRows } from "./keyedLayout";

/** What is asked of a sheet of keyed answers. */
export interface KeyedRequest {
  readonly source: LiveSource;
  readonly language: Language;
  /** Empty rows below the answers, on their sheet, that are looked at for answers to come. */
  readonly spare: number;
  /** Last row of the answers that was read, from 0: those between the respondents and it are no respondents. */
  readonly lastRead: number;
}

/** A column of the sheet: what stands over it and its formulas, one a row. */
export interface PlannedColumn {
  readonly at: number;
  readonly from: string;
  readonly lowest: number | "";
  readonly highest: number | "";
  readonly key: number | "";
  readonly title: string;
  readonly formulas: readonly string[];
}

/** Texts with what they are read as, below the columns. */
export interface PlannedTexts {
  readonly row: number;
  readonly column: number;
  readonly entries: readonly (readonly [string, string | number])[];
}

/** The numbers of the respondents' rows in the answers, from 1, then those of the spare rows. */
export function rowNumbers({ source: { rows }, spare, lastRead }: KeyedRequest): readonly number[] {
  const first = rows[0] ?? 0;
  const below = Math.max(lastRead, rows.at(-1) ?? 0) + 1;
  return [...rows.map((row) => row - first + 1), ...Array.from({ length: spare }, (_, index) => below - first + 1 + index)];
}

/** Where the columns of the source stand, before any column is derived. */
export function sourceLayout(request: KeyedRequest, sheetName: string): KeyedLayout {
  const columns = new Map(request.source.columns.map(({ id }, index) => [id, keyedColumns.first + index]));
  return { sheetName, rows: rowNumbers(request).length, columns };
}

/** The layout with columns added at the right where they are not there yet. */
export function withColumns(layout: KeyedLayout, added: readonly LiveColumn[]): KeyedLayout {
  const columns = new Map(layout.columns);
  let next = Math.max(keyedColumns.first - 1, ...columns.values()) + 1;
  for (const { id } of added) {
    if (columns.has(id)) continue;
    columns.set(id, next);
    next += 1;
  }
  return { ...layout, columns };
}

/** The texts under the columns of the source; equal lists stand there once. */
export function plannedTexts({ source }: KeyedRequest, layout: KeyedLayout): readonly PlannedTexts[] {
  const row = keyedRows.first + layout.rows + 3;
  const lists = new Map<string, readonly (readonly [string, string | number])[]>();
  for (const column of source.columns) {
    const entries = textsOf(column);
    if (entries.length > 0) lists.set(JSON.stringify(entries), entries);
  }
  return [...lists.values()].map((entries, index) => ({ row, column: index * 2, entries }));
}

/** Two lines at least: a comparison with a single cell is no list to look up in. */
function textsOf(column: LiveSource["columns"][number]): readonly (readonly [string, string | number])[] {
  const texts = column.kind === "answers" ? column.texts : column.names;
  return texts.length === 1 ? [...texts, ...texts] : texts;
}

/** The columns A and B: row numbers and checks. */
export function rowColumns(request: KeyedRequest): { readonly numbers: readonly number[]; readonly checks: readonly string[] } {
  const numbers = rowNumbers(request);
  return { numbers, checks: numbers.map((_, index) => checkFormula(request.source, keyedRows.first + index)) };
}

/** The formula over all checks. */
export function wholeCheck(layout: KeyedLayout): string {
  return wholeCheckFormula(layout.rows);
}

/** A column of the source with its formulas. */
export function sourceColumn(request: KeyedRequest, layout: KeyedLayout, column: LiveSource["columns"][number]): PlannedColumn {
  const { source } = request;
  const numbers = rowNumbers(request);
  const first = source.rows[0] ?? 0;
  const span = { first, last: first + Math.max(...numbers) - 1 };
  const at = layout.columns.get(column.id) ?? 0;
  const textsAt = textsAddress(plannedTexts(request, layout), textsOf(column));
  const isAnswers = column.kind === "answers";
  const formulas = numbers.map((_, index) => {
    const row = keyedRows.first + index;
    return isAnswers ? answerFormula(column, source.sheet, span, row, at, textsAt) : nameFormula(column, source.sheet, span, row, textsAt);
  });
  const ends: Pick<PlannedColumn, "lowest" | "highest" | "key"> = isAnswers
    ? { lowest: column.minimum, highest: column.maximum, key: column.key }
    : { lowest: "", highest: "", key: "" };
  return { at, from: columnLetters(column.position), ...ends, title: column.title, formulas };
}

function textsAddress(planned: readonly PlannedTexts[], entries: readonly (readonly [string, string | number])[]): TextsAddress {
  const found = entries.length === 0 ? undefined : planned.find((each) => JSON.stringify(each.entries) === JSON.stringify(entries));
  if (found === undefined) return undefined;
  const absolute = (column: number): string =>
    areaAddress(found.row, column, found.entries.length, 1).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return { texts: absolute(found.column), meanings: absolute(found.column + 1) };
}

/** A derived column with its formulas. */
export function derivedColumn(layout: KeyedLayout, column: LiveColumn & { readonly kind: "derived" }): PlannedColumn {
  const formulas = Array.from({ length: layout.rows }, (_, index) => `=${rowFormula(column.formula, layout, keyedRows.first + index)}`);
  return { at: layout.columns.get(column.id) ?? 0, from: "", lowest: "", highest: "", key: "", title: column.title, formulas };
}

/** The words at the left and the top of the sheet, by row and column. */
export function keyedWords(language: Language): readonly { readonly row: number; readonly column?: number; readonly text: string }[] {
  const { keyed } = liveMessages[language];
  return [
    { row: keyedRows.title, text: keyed.title },
    { row: keyedRows.explained, text: keyed.explained },
    { row: keyedRows.check, text: keyed.check },
    { row: keyedRows.from, text: keyed.from },
    { row: keyedRows.lowest, text: keyed.lowest },
    { row: keyedRows.highest, text: keyed.highest },
    { row: keyedRows.key, text: keyed.key },
    { row: keyedRows.header, text: keyed.row },
    { row: keyedRows.header, column: keyedColumns.check, text: keyed.rowCheck },
  ];
}
