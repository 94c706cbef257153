import type { FunctionArgument } from "../engine/formulas/customFunctions";
import type { CellContent } from "../engine/workbook";
import type { DeclaredFunction, DeclaredParameter } from "./declaredFunctions";
import { cellErrorIn } from "./functionErrors";
import type { Json } from "./protocol";

/** Arguments as the page gets them, or the error that Excel shows without asking the function. */
export type PassedArguments = { readonly passed: readonly Json[] } | { readonly error: string };

/** An error that Excel shows without asking the function. */
class Unusable extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Arguments of a formula as Excel hands them to a custom function: a matrix for a matrix parameter, in which blank cells are null and errors
 * are objects; a number, text or truth value for any other, converted if it can be; null for what the formula leaves out.
 *
 * An error or a range of several cells where a single cell is wanted is refused, as is an argument too many. What Excel refuses while one
 * types (too few arguments) reaches the function as null, so that it can say what it needs.
 */
export function passedArguments(declared: DeclaredFunction, given: readonly FunctionArgument[]): PassedArguments {
  if (given.length > declared.parameters.length) return { error: "#VALUE!" };
  try {
    return { passed: declared.parameters.map((parameter, place) => passedArgument(parameter, given[place] ?? null)) };
  } catch (error) {
    if (error instanceof Unusable) return { error: error.code };
    throw error;
  }
}

function passedArgument(parameter: DeclaredParameter, given: FunctionArgument): Json {
  if (given === null) return null;
  const rows = Array.isArray(given) ? (given as readonly (readonly (CellContent | null)[])[]) : undefined;
  if (parameter.dimensionality === "matrix") return (rows ?? [[given as CellContent]]).map((row) => row.map(cellOfMatrix));
  const single = rows === undefined ? (given as CellContent) : onlyCell(rows);
  // A blank cell, unlike an argument left out, is a zero or an empty text.
  return single === null ? blankAs(parameter.type) : converted(single, parameter.type);
}

function cellOfMatrix(cell: CellContent | null): Json {
  const error = typeof cell === "string" ? cellErrorIn(cell) : undefined;
  return error === undefined ? cell : { type: "CustomFunctionError", code: error };
}

function onlyCell(rows: readonly (readonly (CellContent | null)[])[]): CellContent | null {
  if (rows.length !== 1 || rows[0]?.length !== 1) throw new Unusable("#VALUE!");
  return rows[0][0] ?? null;
}

function blankAs(type: string | undefined): Json {
  if (type === "number") return 0;
  if (type === "boolean") return false;
  return type === "string" ? "" : null;
}

function converted(cell: CellContent, type: string | undefined): Json {
  const error = typeof cell === "string" ? cellErrorIn(cell) : undefined;
  if (error !== undefined) throw new Unusable(error);
  if (type === "number" && typeof cell !== "number") return numberOf(cell);
  if (type === "boolean" && typeof cell !== "boolean") return truthOf(cell);
  if (type === "string" && typeof cell !== "string") return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
  return cell;
}

function numberOf(cell: string | boolean): number {
  const number = typeof cell === "boolean" || cell.trim() !== "" ? Number(cell) : Number.NaN;
  if (!Number.isFinite(number)) throw new Unusable("#VALUE!");
  return number;
}

function truthOf(cell: string | number): boolean {
  if (typeof cell === "number") return cell !== 0;
  if (!/^(true|false)$/i.test(cell)) throw new Unusable("#VALUE!");
  return cell.toLowerCase() === "true";
}
