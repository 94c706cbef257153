import { Refusal } from "./refusal";

/** What Excel makes of something written into a cell; `numberFormat` is the format it gives a cell that was General. */
export type Entry =
  | { readonly kind: "constant"; readonly content: string | number | boolean; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

const CELL_TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
const DAY = 86_400_000;
/** Serial number 0 is 1899-12-30 for every date after February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 9999 ? Math.round((time - EPOCH) / DAY) : undefined;
}

function clockOf(hours: string, minutes: string, seconds: string | undefined): number {
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^[+-]?(?:\d+\.?\d*|\.\d+) ?%$/;
const NEGATIVE_IN_BRACKETS = /^\((\d+\.?\d*)\)$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const DAY_OF_THIS_YEAR = /^(\d{1,2})[-/](\d{1,2})$/;

function numberEntry(text: string): Entry | undefined {
  if (NUMBER.test(text)) return { kind: "constant", content: Number(text), ...(/e/i.test(text) ? { numberFormat: "0.00E+00" } : {}) };
  if (GROUPED.test(text))
    return { kind: "constant", content: Number(text.replaceAll(",", "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  if (PERCENT.test(text))
    return { kind: "constant", content: Number.parseFloat(text) / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
  const bracketed = NEGATIVE_IN_BRACKETS.exec(text);
  return bracketed ? { kind: "constant", content: -Number(bracketed[1]) } : undefined;
}

function dateEntry(text: string, today: Date): Entry | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const serial = serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (serial === undefined) return undefined;
    if (iso[4] === undefined || iso[5] === undefined) return { kind: "constant", content: serial, numberFormat: "m/d/yyyy" };
    return { kind: "constant", content: serial + clockOf(iso[4], iso[5], iso[6]), numberFormat: "m/d/yyyy h:mm" };
  }
  const clock = CLOCK.exec(text);
  if (clock?.[1] !== undefined && clock[2] !== undefined && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
    return { kind: "constant", content: clockOf(clock[1], clock[2], clock[3]), numberFormat: "h:mm" };
  }
  const short = DAY_OF_THIS_YEAR.exec(text);
  const serial = short && serialOf(today.getFullYear(), Number(short[1]), Number(short[2]));
  return serial ? { kind: "constant", content: serial, numberFormat: "d-mmm" } : undefined;
}

/** @throws Refusal `InvalidArgument` for a formula that cannot be read: open quotes or brackets, or an operator at the end */
function requireFormula(formula: string): void {
  if (formula.length > FORMULA_LIMIT) throw new Refusal("FormulaLengthExceedsLimit");
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'!/g, "");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) break;
  }
  if (depth !== 0 || /["]/.test(bare) || /[-+*/^&=<>,@]\s*$/.test(bare))
    throw new Refusal("InvalidArgument", "The formula is not complete.");
}

function formulaEntry(text: string): Entry | undefined {
  const isSign = text.length === 1;
  if (isSign || !/^[=+@-]/.test(text)) return undefined;
  const formula = text.startsWith("=") ? text : `=${text}`;
  requireFormula(formula);
  return { kind: "formula", formula };
}

/**
 * What Excel makes of a text written through `values` or `formulas` into a cell with the given number format.
 *
 * In a text cell (`@`), or after an apostrophe, it stays text. Else numbers, percentages, dates, times and TRUE/FALSE are read;
 * whatever else starts with `=`, `+`, `-` or `@` becomes a formula. Dates are read in the forms year-month-day and month-day only
 * (as Excel in English does), currency is not read.
 */
export function readEntry(text: string, numberFormat: string, today: Date): Entry {
  if (text.length > CELL_TEXT_LIMIT) throw new Refusal("InvalidArgument", "The text is longer than a cell can hold.");
  if (numberFormat === "@") return { kind: "constant", content: text };
  if (text.startsWith("'")) return { kind: "constant", content: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "constant", content: trimmed.toLowerCase() === "true" };
  return numberEntry(trimmed) ?? dateEntry(trimmed, today) ?? formulaEntry(text) ?? { kind: "constant", content: text };
}
