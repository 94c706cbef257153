import type { CoMoments } from "../coMoments";
import type { Reason } from "../reason";
import { criticalT, twoSidedP } from "../studentT";

/** A line through points by least squares; what cannot be computed is absent, and `reason` says why. */
export interface StraightLine {
  readonly n: number;
  readonly intercept?: number;
  readonly slope?: number;
  /** Share of y's spread that the line explains; absent when y is constant. */
  readonly r2?: number;
  /** n - 2. */
  readonly df?: number;
  /** Of the slope. */
  readonly standardError?: number;
  readonly t?: number;
  readonly p?: number;
  /** t interval of the slope. */
  readonly low?: number;
  readonly high?: number;
  readonly reason?: Reason;
}

/**
 * The straight line of y on x by ordinary least squares, from their co-moments, with the t test of its slope. On `weightedCoMomentsOf`
 * it is the weighted least squares line, whose weights say how precise a row is: only their ratios matter.
 *
 * Refused: no rows, one row ("no-rows", "one-row"); x constant ("constant"). Two rows have a line and no test ("too-few-rows"). Points
 * that lie on their line but for rounding have a standard error of 0 and no test ("constant").
 *
 * R: `summary(lm(y ~ x))`, `lm(y ~ x, weights = w)`. Source: Legendre (1805), Gauss (1809).
 *
 * @example straightLine({ n: 4, meanX: 2.5, meanY: 3, squaresX: 5, squaresY: 6, products: 5 }).slope // 1
 */
export function straightLine(coMoments: CoMoments, confidence = 0.95): StraightLine {
  const { n, meanX, meanY, squaresX, squaresY, products } = coMoments;
  if (n === 0) return { n, reason: "no-rows" };
  if (n === 1) return { n, reason: "one-row" };
  if (isFlat(squaresX, meanX, n)) return { n, reason: "constant" };
  const slope = products / squaresX;
  const intercept = meanY - slope * meanX;
  const flat = isFlat(squaresY, meanY, n);
  const r2 = flat ? undefined : Math.min(1, (slope * products) / squaresY);
  const line = { n, intercept, slope, ...(r2 !== undefined && { r2 }) };
  if (n === 2) return { ...line, reason: "too-few-rows" };
  const df = n - 2;
  const residual = squaresY - slope * products;
  // The difference of two sums of squares is known to their rounding only.
  if (flat || residual <= 1e-14 * squaresY) return { ...line, df, standardError: 0, reason: "constant" };
  const standardError = Math.sqrt(residual / df / squaresX);
  const t = slope / standardError;
  const reach = criticalT(confidence, df) * standardError;
  return { ...line, df, standardError, t, p: twoSidedP(t, df), low: slope - reach, high: slope + reach };
}

function isFlat(squares: number, mean: number, n: number): boolean {
  return squares <= n * (1e-14 * Math.max(Math.abs(mean), Number.MIN_VALUE)) ** 2;
}
