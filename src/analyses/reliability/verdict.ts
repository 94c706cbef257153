import type { Reliability } from "../../stats/reliability/reliability";

/** From this reliability on a sum of questions is usually taken as one score (Nunnally 1978). */
export const enough = 0.7;

/** An alpha of 0 may come out this far below it. */
export const rounding = 1e-12;

/**
 * Whether the questions can be added up to one score, by alpha and its interval: `yes` where the whole interval lies at .70 or above,
 * `probably` where alpha does but not the whole interval, `doubtful` where only the interval reaches .70, `no` where it does not,
 * `opposed` for a negative alpha, `unknown` where alpha cannot be computed.
 */
export type Verdict = "yes" | "probably" | "doubtful" | "no" | "opposed" | "unknown";

/**
 * The verdict on a scale. Without an interval, alpha decides alone between `probably` and `doubtful`.
 *
 * @example verdictOf({ alpha: 0.8, alphaInterval: { low: 0.65, high: 0.9 } }) // "probably"
 */
export function verdictOf({ alpha, alphaInterval }: Pick<Reliability, "alpha" | "alphaInterval">): Verdict {
  if (alpha === undefined) return "unknown";
  if (alpha < -rounding) return "opposed";
  if (alpha >= enough) return alphaInterval && alphaInterval.low >= enough ? "yes" : "probably";
  return alphaInterval && alphaInterval.high < enough ? "no" : "doubtful";
}
