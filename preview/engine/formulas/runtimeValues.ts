import type { CellContent, ValueType } from "../workbook";
import type { FunctionArgument, FunctionResult } from "./customFunctions";

/** A single result, as the library has it. */
export type RuntimeScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface RuntimeArray {
  readonly kind: 5;
  readonly rows: readonly (readonly RuntimeScalar[])[];
  readonly height: number;
  readonly width: number;
}

export type RuntimeValue = RuntimeScalar | RuntimeArray;

/** What a cell shows. */
export interface Result {
  readonly content: CellContent;
  readonly type: ValueType;
}

const errorTexts = new Set(
  "#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA #BUSY! #CONNECT! #BLOCKED! #FIELD! #UNKNOWN!".split(" "),
);

/** Tells whether a text is the name of an error. */
export function isErrorText(text: unknown): boolean {
  return typeof text === "string" && errorTexts.has(text);
}

export function runtimeError(code: string): RuntimeScalar {
  return { kind: 4, code };
}

export function runtimeNumber(value: number): RuntimeScalar {
  return Number.isFinite(value) ? { kind: 1, value } : runtimeError("#NUM!");
}

/** A number as Excel takes one from a single argument: an empty cell is 0, text is read; an error otherwise. */
export function asNumber(scalar: RuntimeScalar): number | RuntimeScalar {
  switch (scalar.kind) {
    case 0:
      return 0;
    case 1:
      return scalar.value;
    case 2:
      return scalar.value.trim() === "" || Number.isNaN(Number(scalar.value)) ? runtimeError("#VALUE!") : Number(scalar.value);
    case 3:
      return scalar.value ? 1 : 0;
    default:
      return scalar;
  }
}

/** A result as a cell shows it: where a formula gives an empty cell, 0. */
export function shown(scalar: RuntimeScalar | undefined): Result {
  switch (scalar?.kind) {
    case 1:
      return Number.isFinite(scalar.value) ? { content: scalar.value, type: "Double" } : { content: "#NUM!", type: "Error" };
    case 2:
      return { content: scalar.value, type: "String" };
    case 3:
      return { content: scalar.value, type: "Boolean" };
    case 4:
      return { content: scalar.code, type: "Error" };
    default:
      return { content: 0, type: "Double" };
  }
}

function plain(scalar: RuntimeScalar): CellContent | null {
  if (scalar.kind === 0) return null;
  return scalar.kind === 4 ? scalar.code : scalar.value;
}

export function asArgument(value: RuntimeValue): FunctionArgument {
  return value.kind === 5 ? value.rows.map((row) => row.map(plain)) : plain(value);
}

function fromContent(content: CellContent): RuntimeScalar {
  if (typeof content === "number") return runtimeNumber(content);
  if (typeof content === "boolean") return { kind: 3, value: content };
  return isErrorText(content) ? runtimeError(content) : { kind: 2, value: content };
}

/** What a custom function gave, as the library has it; an unanswered call is `#BUSY!`. */
export function fromFunction(result: FunctionResult | undefined): RuntimeValue {
  if (!result) return runtimeError("#BUSY!");
  if ("error" in result) return runtimeError(result.error);
  const rows = result.rows.map((row) => row.map(fromContent));
  const [first] = rows;
  if (!first?.[0]) return runtimeError("#CALC!");
  return rows.length === 1 && first.length === 1 ? first[0] : { kind: 5, rows, height: rows.length, width: first.length };
}
