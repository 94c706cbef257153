import type { OneSampleT } from "../../stats/oneSampleT";

/** Whether a target is met, by the whole interval of the score: `unknown` where the target lies inside it, or there is none. */
export type TargetVerdict = "met" | "notMet" | "unknown";

/**
 * The verdict on a score: met where the whole interval lies at the target or above, not met where it lies below.
 *
 * @example targetVerdict({ low: 3.9, high: 4.3 }, 4) // "unknown"
 */
export function targetVerdict({ low, high }: Pick<OneSampleT, "low" | "high">, target: number): TargetVerdict {
  if (low === undefined || high === undefined) return "unknown";
  return low >= target ? "met" : high < target ? "notMet" : "unknown";
}
