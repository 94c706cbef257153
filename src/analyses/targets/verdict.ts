import type { OneSampleT } from "../../stats/oneSampleT";

/** Whether a target is met, by the whole interval of the score: `unknown` where the target lies inside it, or there is none. */
export type TargetVerdict = "met" | "notMet" | "unknown";

/** Which way is good: of a rating more, of a complaint rate or a waiting time less. */
export const targetDirections = ["more-is-better", "less-is-better"] as const;
export type TargetDirection = (typeof targetDirections)[number];

/**
 * The verdict on a score: met where the whole interval lies at the target or better, not met where it lies on the other side.
 *
 * @example targetVerdict({ low: 3.9, high: 4.3 }, 4, "more-is-better") // "unknown"
 */
export function targetVerdict({ low, high }: Pick<OneSampleT, "low" | "high">, target: number, direction: TargetDirection): TargetVerdict {
  if (low === undefined || high === undefined) return "unknown";
  if (direction === "less-is-better") return high <= target ? "met" : low > target ? "notMet" : "unknown";
  return low >= target ? "met" : high < target ? "notMet" : "unknown";
}
