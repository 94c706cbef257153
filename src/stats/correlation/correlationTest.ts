import type { Reason } from "../reason";
import { twoSidedP } from "../studentT";

/** The t test of a correlation against 0. What cannot be computed is absent, and `reason` says why. */
export interface CorrelationTest {
  readonly t?: number;
  readonly df?: number;
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * Tests a correlation of `n` rows against 0: t = r sqrt(df / (1 - r²)) with df = n - 2 - controls, two-sided p.
 *
 * Without a degree of freedom there is no test ("too-few-rows"); a correlation of -1 or 1 has no finite t ("collinear").
 *
 * R: `cor.test(x, y)`. Source: Student (1908).
 *
 * @param controls how many columns were held constant, for a partial correlation
 * @example correlationTest(0.5, 30).p // 0.0048...
 */
export function correlationTest(r: number, n: number, controls = 0): CorrelationTest {
  const df = n - 2 - controls;
  if (df < 1) return { reason: "too-few-rows" };
  if (!(Math.abs(r) < 1)) return { df, reason: "collinear" };
  const t = r * Math.sqrt(df / ((1 - r) * (1 + r)));
  return { t, df, p: twoSidedP(t, df) };
}
