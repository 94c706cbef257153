import type { Reason } from "../reason";

/**
 * Mean and SD of the range of two normal numbers with SD 1, that is, of |x - y|: 2 / sqrt(pi) and sqrt(2 - 4 / pi). Tables print them
 * as d2 = 1.128 and d3 = 0.853, and made of them 3 / d2 = 2.66 and D4 = 1 + 3 d3 / d2 = 3.267.
 */
const d2 = 2 / Math.sqrt(Math.PI);
const d3 = Math.sqrt(2 - 4 / Math.PI);

/** Limits of an individuals chart; what cannot be computed is absent, and `reason` says why. */
export interface ControlLimits {
  readonly n: number;
  /** Mean of the periods. */
  readonly centre?: number;
  /** Mean absolute step from one period to the next. */
  readonly movingRange?: number;
  /** movingRange / d2: the SD from period to period that chance alone makes. */
  readonly sigma?: number;
  /** centre - 3 sigma and centre + 3 sigma, not cut off at the ends of a scale. */
  readonly low?: number;
  readonly high?: number;
  /** D4 x movingRange: a step above it is no chance either. */
  readonly stepLimit?: number;
  /** Indices of the periods outside the limits. */
  readonly outside?: readonly number[];
  readonly reason?: Reason;
}

/**
 * Control limits of a series, one number a period: what lies within is the usual up and down, what lies outside asks for a cause.
 *
 * Individuals chart with moving ranges of two: sigma comes from the steps between neighbours, so that a trend or a jump does not widen
 * the limits that should reveal it. A missing period (NaN) breaks the steps. Refused: no periods ("no-rows"), no two neighbours
 * ("too-few-rows"). A constant series has limits of no width ("constant").
 *
 * R: `qcc::qcc(x, type = "xbar.one")`, with exact constants. Sources: Shewhart (1931); Montgomery (2013), section 6.4.
 *
 * @example controlLimits([5, 6, 5, 6]).movingRange // 1
 */
export function controlLimits(series: ArrayLike<number>): ControlLimits {
  const numbers = Array.from(series);
  const present = numbers.filter((number) => !Number.isNaN(number));
  const n = present.length;
  if (n === 0) return { n, reason: "no-rows" };
  const centre = present.reduce((sum, number) => sum + number, 0) / n;
  const steps = numbers.flatMap((number, period) => {
    const step = Math.abs(number - (numbers[period - 1] ?? NaN));
    return Number.isNaN(step) ? [] : [step];
  });
  if (steps.length === 0) return { n, centre, reason: "too-few-rows" };
  const movingRange = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const sigma = movingRange / d2;
  const [low, high] = [centre - 3 * sigma, centre + 3 * sigma];
  const limits = { n, centre, movingRange, sigma, low, high, stepLimit: (1 + (3 * d3) / d2) * movingRange };
  if (movingRange === 0) return { ...limits, outside: [], reason: "constant" };
  return { ...limits, outside: numbers.flatMap((number, period) => (number < low || number > high ? [period] : [])) };
}
