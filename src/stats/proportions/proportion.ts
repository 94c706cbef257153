import type { Reason } from "../reason";
import type { Counted } from "./counted";
import { checkCounted } from "./counted";
import { wilsonInterval } from "./wilson";

/** A share with its interval. With no answers at all there is no share, and `reason` says so. */
export interface Proportion extends Counted {
  /** count / n, from 0 to 1. */
  readonly share?: number;
  /** Wald's: sqrt(share (1 - share) / n); 0 when all or none. */
  readonly standardError?: number;
  /** Wilson's interval. */
  readonly low?: number;
  readonly high?: number;
  readonly reason?: Reason;
}

/**
 * A share of the valid answers with Wilson's interval (without continuity correction) and Wald's standard error.
 *
 * R: `prop.test(count, n, correct = FALSE)`.
 *
 * @throws RangeError when count is not from 0 to n
 * @example proportionOf({ count: 3, n: 4 }).share // 0.75
 */
export function proportionOf(counted: Counted, confidence = 0.95): Proportion {
  checkCounted(counted);
  const { count, n } = counted;
  if (n === 0) return { count, n, reason: "no-rows" };
  const share = count / n;
  return { count, n, share, standardError: Math.sqrt((share * (1 - share)) / n), ...wilsonInterval(counted, confidence) };
}
