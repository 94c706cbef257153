import type { PValues } from "./adjustInSteps";

/**
 * Bonferroni's adjustment: each p times the number of tests, at most 1. Plain and safe, and never better than Holm's. Absent p values
 * stay absent and do not count as tests.
 *
 * R: `p.adjust(p, "bonferroni")`. Source: Dunn (1961).
 *
 * @example bonferroni([0.01, 0.5, undefined, 0.02]) // [0.03, 1, undefined, 0.06]
 */
export function bonferroni(p: PValues): (number | undefined)[] {
  const tests = p.filter((own) => own !== undefined).length;
  return p.map((own) => (own === undefined ? undefined : Math.min(1, own * tests)));
}
