import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { normalUpperQuantile } from "./normal";
import { studentisedRangeUpperTail } from "./studentisedRange";

/**
 * The studentised range that is exceeded with the chance `tail`: the critical value of Tukey's and the Games-Howell comparisons.
 *
 * Secant steps on the t quantile of the tail shared out over all pairs (Bonferroni), which both as logarithms is nearly a straight line in q.
 * R: `qtukey(tail, means, df, lower.tail = FALSE)`, within its error of about 1e-4.
 *
 * @param tail for instance 0.05 for 95 % intervals
 * @param means how many means are compared, 2 or more
 * @param df degrees of freedom; Infinity when the standard deviation is known
 * @example studentisedRangeQuantile(0.05, 3, 20) // 3.5779...
 */
export function studentisedRangeQuantile(tail: number, means: number, df: number): number {
  const ordered = means * (means - 1);
  const straightened = (p: number): number =>
    Math.log(Math.SQRT2 * (df === Infinity ? normalUpperQuantile(p / ordered) : -tQuantile(p / ordered, df)));
  const target = straightened(tail);
  const excess = (logQ: number): number => straightened(studentisedRangeUpperTail(Math.exp(logQ), means, df)) - target;
  let [before, atBefore] = [target, excess(target)];
  let logQ = target - atBefore;
  // The error of the step after a last one this small is below the rounding.
  for (let i = 0; i < 50 && Math.abs(logQ - before) > 1e-8; i++) {
    const atLogQ = excess(logQ);
    const slope = (atLogQ - atBefore) / (logQ - before);
    [before, atBefore, logQ] = [logQ, atLogQ, logQ - atLogQ / slope];
  }
  return Math.exp(logQ);
}
