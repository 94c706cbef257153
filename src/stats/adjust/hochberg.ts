import type { PValues } from "./adjustInSteps";
import { adjustInSteps } from "./adjustInSteps";

/**
 * Hochberg's adjustment of p values: Holm's factors applied from the largest p down, a little more powerful, safe for tests that are
 * independent or positively dependent. Absent p values stay absent and do not count as tests.
 *
 * R: `p.adjust(p, "hochberg")`. Source: Hochberg (1988).
 *
 * @example hochberg([0.01, 0.04, undefined, 0.03]) // [0.03, 0.04, undefined, 0.04]
 */
export function hochberg(p: PValues): (number | undefined)[] {
  return adjustInSteps(p, "largest", (rank, tests) => tests + 1 - rank);
}
