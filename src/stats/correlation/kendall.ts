import { normalTwoSidedP } from "../distributions/normal";
import type { Reason } from "../reason";
import { completeColumns } from "./completeColumns";
import type { Concordance } from "./concordance";
import { concordanceOf } from "./concordance";

/** Kendall's tau-b. What cannot be computed is absent, and `reason` says why. */
export interface KendallCorrelation {
  /** Rows where both are answered. */
  readonly n: number;
  readonly tau?: number;
  readonly z?: number;
  readonly p?: number;
  readonly reason?: Reason;
}

/**
 * Kendall's tau-b of two columns, over the rows where both are answered: how many more pairs of respondents the columns put in the
 * same order than in opposite orders, as a share of the pairs that are not tied.
 *
 * z is the balance over its standard error under independence, corrected for ties, without continuity correction; two-sided normal
 * p. Refused for fewer than two rows ("no-rows", "one-row") and for a constant column ("constant"); no z below three rows
 * ("too-few-rows").
 *
 * R: `cor.test(x, y, method = "kendall", exact = FALSE)`. Sources: Kendall (1945, 1970).
 *
 * @example kendall(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)).tau // 0.666...
 */
export function kendall(x: Float64Array, y: Float64Array): KendallCorrelation {
  const [first = x, second = y] = completeColumns([x, y]);
  return kendallOf(concordanceOf(first, second));
}

/**
 * The same from the balance of pairs and the ties.
 *
 * @example kendallOf({ n: 3, balance: 1, tiesX: Float64Array.of(1, 1, 1), tiesY: Float64Array.of(1, 1, 1) }).tau // 0.333...
 */
export function kendallOf(concordance: Concordance): KendallCorrelation {
  const { n, balance, tiesX, tiesY } = concordance;
  if (n < 2) return { n, reason: n === 0 ? "no-rows" : "one-row" };
  if (tiesX.length === 1 || tiesY.length === 1) return { n, reason: "constant" };
  const pairs = (n * (n - 1)) / 2;
  const untied = (ties: Float64Array): number => pairs - sumOver(ties, (t) => (t * (t - 1)) / 2);
  const tau = Math.max(-1, Math.min(1, balance / (Math.sqrt(untied(tiesX)) * Math.sqrt(untied(tiesY)))));
  if (n < 3) return { n, tau, reason: "too-few-rows" };
  const z = balance / Math.sqrt(balanceVariance(concordance));
  return { n, tau, z, p: normalTwoSidedP(z) };
}

/** The variance of concordant less discordant pairs when the columns are independent and keep their ties. */
function balanceVariance({ n, tiesX, tiesY }: Concordance): number {
  const spread = (t: number): number => t * (t - 1) * (2 * t + 5);
  const two = (t: number): number => t * (t - 1);
  const three = (t: number): number => t * (t - 1) * (t - 2);
  return (
    (spread(n) - sumOver(tiesX, spread) - sumOver(tiesY, spread)) / 18 +
    (sumOver(tiesX, two) * sumOver(tiesY, two)) / (2 * two(n)) +
    (sumOver(tiesX, three) * sumOver(tiesY, three)) / (9 * three(n))
  );
}

function sumOver(ties: Float64Array, term: (t: number) => number): number {
  return ties.reduce((sum, t) => sum + term(t), 0);
}
