import type { PValues } from "../../stats/adjust/adjustInSteps";
import { benjaminiHochberg } from "../../stats/adjust/benjaminiHochberg";
import { holm } from "../../stats/adjust/holm";

/** How p is adjusted for the number of comparisons: Holm for few of them, Benjamini-Hochberg for large tables. */
export const adjustments = ["holm", "bh"] as const;

export type Adjustment = (typeof adjustments)[number];

/**
 * p values adjusted for their number.
 *
 * @example adjusted([0.01, 0.04], "holm") // [0.02, 0.04]
 */
export function adjusted(p: PValues, adjustment: Adjustment): PValues {
  return adjustment === "bh" ? benjaminiHochberg(p) : holm(p);
}
