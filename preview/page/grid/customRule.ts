import type { CellContent } from "../../engine/workbook";
import { columnLetters } from "../../../src/survey/address";

type Read = (row: number, column: number) => CellContent;
type Condition = (here: CellContent) => boolean;

const COMPARISON = /^\$?([A-Z]+)\$?(\d+)(<=|>=|<>|=|<|>)(?:(-?\d+(?:\.\d+)?)|"([^"]*)")$/i;
const IS_KIND = /^IS(NUMBER|TEXT)\(\$?([A-Z]+)\$?(\d+)\)$/i;

/**
 * Whether a conditional format's formula holds in a cell. Understood are comparisons of the formatted cell itself with a number or a
 * text, `ISNUMBER` or `ISTEXT` of it, and `AND` of these; other formulas hold nowhere.
 *
 * @param first the top left cell of the format's area, for which the formula is written
 */
export function customRule(
  formula: string,
  first: { readonly row: number; readonly column: number },
  read: Read,
): (row: number, column: number) => boolean {
  const own = `${columnLetters(first.column)}${first.row + 1}`;
  const text = formula.replace(/^=/, "").trim();
  const inner = /^AND\((.*)\)$/i.exec(text)?.[1];
  const conditions = (inner === undefined ? [text] : inner.split(",")).map((part) => conditionOf(part.trim(), own));
  return (row, column) => conditions.every((condition) => condition?.(read(row, column)) === true);
}

function conditionOf(text: string, own: string): Condition | undefined {
  const [, kind, itsLetters, itsDigits] = IS_KIND.exec(text) ?? [];
  if (kind !== undefined) {
    const wanted = kind.toUpperCase() === "NUMBER" ? "number" : "string";
    return `${itsLetters}${itsDigits}`.toUpperCase() === own ? (here) => typeof here === wanted && here !== "" : undefined;
  }
  const [, letters, digits, operator = "", number, words] = COMPARISON.exec(text) ?? [];
  if (`${letters}${digits}`.toUpperCase() !== own) return undefined;
  const other = number === undefined ? (words ?? "") : Number(number);
  return (here) => compared(here, operator, other);
}

function compared(here: CellContent, operator: string, other: string | number): boolean {
  if (operator === "=") return here === other;
  if (operator === "<>") return here !== other;
  if (typeof here !== "number" || typeof other !== "number") return false;
  if (operator === "<") return here < other;
  if (operator === "<=") return here <= other;
  return operator === ">" ? here > other : here >= other;
}
