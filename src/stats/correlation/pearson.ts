import type { CoMoments } from "../coMoments";
import { correlation } from "../coMoments";
import type { CorrelationTest } from "./correlationTest";
import { correlationTest } from "./correlationTest";
import { fisherInterval } from "./fisherInterval";

/** Pearson's correlation with its test and interval. What cannot be computed is absent, and `reason` says why. */
export interface PearsonCorrelation extends CorrelationTest {
  /** Rows where both are answered. */
  readonly n: number;
  readonly r?: number;
  /** Fisher's interval, from four rows on. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * Pearson's correlation of two columns, from their co-moments.
 *
 * Refused for fewer than two rows ("no-rows", "one-row") and for a constant column ("constant"). With two rows, and for columns that
 * lie on one line, r is given without a test ("too-few-rows", "collinear").
 *
 * R: `cor.test(x, y)`. Sources: Pearson (1895), Fisher (1921) for the interval.
 *
 * @example pearson({ n: 4, meanX: 2.5, meanY: 2.5, squaresX: 5, squaresY: 5, products: 4 }).t // 1.885...
 */
export function pearson(moments: CoMoments, confidence = 0.95): PearsonCorrelation {
  const { n } = moments;
  if (n < 2) return { n, reason: n === 0 ? "no-rows" : "one-row" };
  const r = correlation(moments);
  if (r === undefined) return { n, reason: "constant" };
  const interval = n > 3 ? fisherInterval(r, 1 / Math.sqrt(n - 3), confidence) : undefined;
  return { n, r, ...correlationTest(r, n), ...interval };
}
