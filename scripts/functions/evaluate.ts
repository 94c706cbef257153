import { columnOf } from "../../preview/host/address";
import type { FunctionExample } from "./examples";

/** A formula of one custom function taken apart: its name, and its arguments as Excel would hand them over. */
export interface Call {
  readonly name: string;
  readonly parameters: readonly unknown[];
}

const formulaPattern = /^=SURVEY\.([A-Z0-9.]+)\((.*)\)$/;
const areaPattern = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/;

/**
 * The call that an example's formula makes on its sheet.
 *
 * @throws Error for anything but areas, numbers, texts, TRUE and FALSE
 */
export function callOf({ formula, sheet }: FunctionExample): Call {
  const [, name, inside] = formulaPattern.exec(formula) ?? [];
  if (name === undefined || inside === undefined) throw new Error(`${formula} is no call of a function of SURVEY.`);
  const texts = inside.split(/,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return { name, parameters: texts.map((text) => argumentOf(text, sheet)) };
}

function argumentOf(text: string, sheet: FunctionExample["sheet"]): unknown {
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith('"')) return text.slice(1, -1);
  const [, from, top, to, bottom] = areaPattern.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return sheet.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(columnOf(from), columnOf(to) + 1));
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) throw new Error(`${text} is no argument that an example may have.`);
  return number;
}
