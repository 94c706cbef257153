import type { MeanDifference } from "../../stats/welchT";

/** Whether a change is real: `none` where its interval holds zero, `unknown` where there is no interval. */
export type ChangeVerdict = "better" | "worse" | "none" | "unknown";

/**
 * The verdict on a change.
 *
 * @example changeVerdict({ low: -0.2, high: 0.4 }) // "none"
 */
export function changeVerdict(test: Pick<MeanDifference, "low" | "high"> | undefined): ChangeVerdict {
  if (!test) return "unknown";
  return test.low > 0 ? "better" : test.high < 0 ? "worse" : "none";
}
