import type { Reason } from "../reason";
import type { Counted } from "./counted";
import { checkCounted } from "./counted";
import { criticalNormal, normalTwoSidedP } from "../distributions/normal";
import { wilsonInterval } from "./wilson";

/** Two independent shares compared; what cannot be computed is absent, and `reason` says why. */
export interface TwoProportions {
  /** First share minus second share. */
  readonly difference?: number;
  /** Newcombe's interval of the difference. */
  readonly low?: number;
  readonly high?: number;
  /** Wald's standard error, the shares not pooled, and the interval with it. */
  readonly standardError?: number;
  readonly waldLow?: number;
  readonly waldHigh?: number;
  /** Pearson's chi-square with one degree of freedom, without continuity correction. */
  readonly chiSquare?: number;
  readonly p?: number;
  /** Cohen's h: 2 asin sqrt(first) - 2 asin sqrt(second); 0.2 small, 0.5 medium, 0.8 large. */
  readonly cohensH?: number;
  readonly reason?: Reason;
}

/**
 * Compares two independent shares: difference with Newcombe's interval (made of the two Wilson intervals, so it stays within -1 to 1
 * and holds its level with few respondents), Wald's interval, chi-square test and effect size.
 *
 * Refused: a side without answers ("no-rows"). Without a test: everybody or nobody on both sides ("constant").
 *
 * R: `prop.test(c(x1, x2), c(n1, n2), correct = FALSE)` for chi-square, p and Wald's interval. Sources: Newcombe (1998), method 10;
 * Cohen (1988).
 *
 * @throws RangeError when a count is not from 0 to its n
 * @example twoProportions({ count: 45, n: 120 }, { count: 60, n: 130 }).p // 0.16603...
 */
export function twoProportions(first: Counted, second: Counted, confidence = 0.95): TwoProportions {
  checkCounted(first);
  checkCounted(second);
  const firstWilson = wilsonInterval(first, confidence);
  const secondWilson = wilsonInterval(second, confidence);
  if (firstWilson === undefined || secondWilson === undefined) return { reason: "no-rows" };
  const [one, two] = [first.count / first.n, second.count / second.n];
  const difference = one - two;
  const standardError = Math.sqrt((one * (1 - one)) / first.n + (two * (1 - two)) / second.n);
  const reach = criticalNormal(confidence) * standardError;
  const estimates = {
    difference,
    low: difference - Math.hypot(one - firstWilson.low, secondWilson.high - two),
    high: difference + Math.hypot(firstWilson.high - one, two - secondWilson.low),
    standardError,
    waldLow: difference - reach,
    waldHigh: difference + reach,
    cohensH: 2 * Math.asin(Math.sqrt(one)) - 2 * Math.asin(Math.sqrt(two)),
  };
  const pooled = (first.count + second.count) / (first.n + second.n);
  if (pooled === 0 || pooled === 1) return { ...estimates, reason: "constant" };
  const z = difference / Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  return { ...estimates, chiSquare: z * z, p: normalTwoSidedP(z) };
}
