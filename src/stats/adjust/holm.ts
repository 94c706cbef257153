import type { PValues } from "./adjustInSteps";
import { adjustInSteps } from "./adjustInSteps";

/**
 * Holm's adjustment of p values for many tests: as safe as Bonferroni's against a single false alarm, never less powerful. Absent p
 * values stay absent and do not count as tests.
 *
 * R: `p.adjust(p, "holm")`. Source: Holm (1979).
 *
 * @example holm([0.01, 0.04, undefined, 0.03]) // [0.03, 0.06, undefined, 0.06]
 */
export function holm(p: PValues): (number | undefined)[] {
  return adjustInSteps(p, "smallest", (rank, tests) => tests + 1 - rank);
}
