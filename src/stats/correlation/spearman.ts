import type { CoMoments } from "../coMoments";
import { coMomentsOf, correlation } from "../coMoments";
import { ranks } from "../ranks";
import { completeColumns } from "./completeColumns";
import type { CorrelationTest } from "./correlationTest";
import { correlationTest } from "./correlationTest";
import type { CorrelationInterval } from "./fisherInterval";
import { fisherInterval } from "./fisherInterval";

/** Spearman's rank correlation. What cannot be computed is absent, and `reason` says why. */
export interface SpearmanCorrelation extends CorrelationTest {
  /** Rows where both are answered. */
  readonly n: number;
  readonly rho?: number;
  /** With Bonett and Wright's standard error, sqrt((1 + rho² / 2) / (n - 3)): keeps its level where rho is large. */
  readonly interval?: CorrelationInterval;
  /** With Fisher's standard error, 1 / sqrt(n - 3), as many programs have it: somewhat narrow. */
  readonly fisherInterval?: CorrelationInterval;
}

/**
 * Spearman's rank correlation of two columns: Pearson's correlation of the average ranks within the rows where both are answered.
 *
 * The p is that of the t approximation, which ties do not spoil; intervals from four rows on. Refused for fewer than two rows
 * ("no-rows", "one-row") and for a constant column ("constant"); rho of -1 or 1 has no finite t ("collinear").
 *
 * R: `cor.test(x, y, method = "spearman", exact = FALSE)`. Sources: Spearman (1904); Bonett and Wright (2000) for the interval.
 *
 * @example spearman(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)).rho // 0.8
 */
export function spearman(x: Float64Array, y: Float64Array, confidence = 0.95): SpearmanCorrelation {
  const [first = x, second = y] = completeColumns([x, y]);
  return spearmanOf(coMomentsOf(ranks(first), ranks(second)), confidence);
}

/**
 * The same from the co-moments of the average ranks.
 *
 * @example spearmanOf({ n: 4, meanX: 2.5, meanY: 2.5, squaresX: 5, squaresY: 5, products: 4 }).rho // 0.8
 */
export function spearmanOf(moments: CoMoments, confidence = 0.95): SpearmanCorrelation {
  const { n } = moments;
  if (n < 2) return { n, reason: n === 0 ? "no-rows" : "one-row" };
  const rho = correlation(moments);
  if (rho === undefined) return { n, reason: "constant" };
  const error = n > 3 ? 1 / Math.sqrt(n - 3) : Infinity;
  const interval = fisherInterval(rho, error * Math.sqrt(1 + rho ** 2 / 2), confidence);
  const fisher = fisherInterval(rho, error, confidence);
  return { n, rho, ...correlationTest(rho, n), ...(interval && { interval }), ...(fisher && { fisherInterval: fisher }) };
}
