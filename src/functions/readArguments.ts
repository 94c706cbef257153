import type { MissingRule, ScoreRule } from "../survey/missingRule";
import { missingRules } from "../survey/missingRule";
import type { Cells } from "./cells";
import { isOmitted, listed, shapeOf } from "./cells";
import { incomplete, wrong } from "./failure";

/**
 * A choice by its name, whatever its case; the first is taken where none is given.
 *
 * @throws CustomFunctions.Error `#VALUE!` for any other, naming them all
 */
export function readChoice<Choice extends string>(given: unknown, choices: readonly [Choice, ...Choice[]]): Choice {
  // A blank may arrive as 0.
  if (isOmitted(given) || given === 0) return choices[0];
  const name = textOf(given).trim().toLowerCase();
  const choice = choices.find((each) => each === name);
  if (choice === undefined) throw wrong((sentences) => sentences.choice(textOf(given), choices.join(", ")));
  return choice;
}

function textOf(given: unknown): string {
  return typeof given === "string" || typeof given === "number" ? String(given) : JSON.stringify(given);
}

/**
 * How many items a score needs: a named rule, or a whole number of items.
 *
 * @throws CustomFunctions.Error `#VALUE!` for anything else
 */
export function readRule(given: unknown): ScoreRule {
  const items = Number(given);
  if (!isOmitted(given) && Number.isInteger(items) && items > 0) return { items };
  const [first = "half", ...others] = missingRules;
  return readChoice<MissingRule>(given, [first, ...others]);
}

/**
 * A number that must lie between two others, both included; undefined where none is given. 0 is what a blank may arrive as, and counts as
 * none.
 *
 * @throws CustomFunctions.Error `#VALUE!` for anything else
 */
export function readNumber(name: string, given: unknown, low: number, high: number): number | undefined {
  if (isOmitted(given) || given === 0) return undefined;
  if (typeof given !== "number" || !(given >= low && given <= high)) throw wrong((sentences) => sentences.number(name, low, high));
  return given;
}

/** True only where a formula says so: TRUE, or a number other than 0. */
export function isWanted(given: unknown): boolean {
  return given === true || (typeof given === "number" && given !== 0);
}

/**
 * Makes sure that two ranges have the same shape.
 *
 * @throws CustomFunctions.Error `#VALUE!`, naming both shapes
 */
export function requireSameShape(first: Cells, second: Cells): void {
  if (shapeOf(first) !== shapeOf(second)) throw wrong((sentences) => sentences.shapes(shapeOf(first), shapeOf(second)));
}

/**
 * Makes sure that a range is one row or one column.
 *
 * @throws CustomFunctions.Error `#VALUE!` otherwise
 */
export function requireLine(cells: Cells): void {
  if (cells.length !== 1 && (cells[0]?.length ?? 0) !== 1) throw wrong((sentences) => sentences.oneLine(shapeOf(cells)));
}

/**
 * Makes sure that some number was found.
 *
 * @throws CustomFunctions.Error `#N/A` otherwise
 */
export function requireNumbers(numbers: ArrayLike<number>): void {
  if (Array.from(numbers).every(Number.isNaN)) throw incomplete((sentences) => sentences.noNumbers);
}

/** How many cells a range has. */
export function countCells(cells: Cells): number {
  return listed(cells).length;
}
