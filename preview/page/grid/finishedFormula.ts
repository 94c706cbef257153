import { formulaPieces } from "../../engine/formulas/tokens";
import type { DeclaredFunctions } from "../../host/declaredFunctions";
import { declaredFunction } from "../../host/declaredFunctions";
import { openBrackets } from "./formulaCursor";

/** What Excel makes of a formula as it is typed: brackets left open are closed, and functions are spelt as they are declared. */
export function finishedFormula(typed: string, declared: DeclaredFunctions | undefined): string {
  if (!/^=./.test(typed)) return typed;
  const pieces = formulaPieces(typed.slice(1)).map(({ source }) => source);
  if (pieces.includes('"')) return typed;
  const open = openBrackets(pieces).length;
  const spelt = pieces.map((piece, place) => {
    const found = declared && pieces[place + 1] === "(" ? declaredFunction(declared, piece) : undefined;
    return found === undefined ? piece : `${declared?.namespace}.${found.name}`;
  });
  return `=${spelt.join("")}${")".repeat(open)}`;
}
