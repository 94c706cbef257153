import type { LiveFormula } from "../../report/live";
import { live } from "../../report/live";

/** Matches numbers only: `COUNTIFS` would count empty texts as something. */
export const anyNumber = live`">-1E300"`;

/**
 * A comparison with a number, for `COUNTIFS` and its like. The number is joined at the time of the calculation: written into the text it
 * would be misread where the decimal sign is a comma.
 */
export function numberCriterion(comparison: ">=" | "<=" | "=" | ">" | "<", number: number): LiveFormula {
  return live`"${comparison}"&${number}`;
}
