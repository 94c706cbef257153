import type { PValues } from "./adjustInSteps";
import { adjustInSteps } from "./adjustInSteps";

/**
 * The Benjamini-Hochberg adjustment: of the tests called significant at a level, at most that share is expected to be false alarms.
 * For large tables and heat maps, where Holm's promise of not a single one costs too much. Absent p values stay absent and do not count.
 *
 * R: `p.adjust(p, "BH")`. Source: Benjamini and Hochberg (1995).
 *
 * @example benjaminiHochberg([0.01, 0.04, undefined, 0.02]) // [0.03, 0.04, undefined, 0.03]
 */
export function benjaminiHochberg(p: PValues): (number | undefined)[] {
  return adjustInSteps(p, "largest", (rank, tests) => tests / rank);
}
