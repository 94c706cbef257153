import type { DriverLine } from "./compute";

/** Which way the outcome goes when the driver goes up. */
export type Direction = "positive" | "negative" | "unclear";

/**
 * By the interval of b: unclear where it holds zero, or where there are no coefficients.
 *
 * @example directionOf({ correlation: 0.5 }) // "unclear"
 */
export function directionOf({ effect }: Pick<DriverLine, "effect" | "correlation">): Direction {
  if (!effect || (effect.low <= 0 && effect.high >= 0)) return "unclear";
  return effect.b > 0 ? "positive" : "negative";
}
