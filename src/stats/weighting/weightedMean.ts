import { criticalNormal } from "../distributions/normal";
import type { Reason } from "../reason";
import { criticalT } from "../studentT";
import type { EffectiveSize } from "./effectiveSize";
import { effectiveSizeOf } from "./effectiveSize";
import type { WeightedMoments } from "./weightedMoments";

/** A weighted mean with its spread and interval; what cannot be computed is absent, and `reason` says why. */
export interface WeightedMean extends Partial<Omit<EffectiveSize, "n">> {
  readonly n: number;
  /** Sum of the weights. */
  readonly weight: number;
  readonly mean?: number;
  /** Sum of w (x - mean)² / sum of w. */
  readonly populationVariance?: number;
  /** Unbiased when weights say how reliable a row is: population variance x W² / (W² - sum of w²). */
  readonly reliabilityVariance?: number;
  /** Unbiased when weights say how many people a row stands for: sum of w (x - mean)² / (W - 1). */
  readonly frequencyVariance?: number;
  /** Linearised (Taylor): sqrt(n / (n - 1) x sum of w² (x - mean)²) / W. */
  readonly standardError?: number;
  /** Normal interval with `standardError`. */
  readonly low?: number;
  readonly high?: number;
  /** t interval with `standardError` and n - 1 degrees of freedom. */
  readonly tLow?: number;
  readonly tHigh?: number;
  /** sqrt(reliability variance / effective n): simpler, close to the linearised one unless weights go with answers. */
  readonly kishStandardError?: number;
  readonly reason?: Reason;
}

/**
 * The weighted mean of survey answers, with the standard error that counts weights as chances of selection.
 *
 * The linearised standard error treats the mean as a ratio of two totals; multiplying all weights by a number changes nothing but
 * `weight` and the frequency variance. Refused without rows ("no-rows"); with one row there is no spread ("one-row"). The frequency
 * variance is absent where weights sum to 1 or less.
 *
 * R: `survey::svymean(~x, svydesign(ids = ~1, weights = ~w))`, `confint` and `confint(df = n - 1)`. Sources: Horvitz and Thompson
 * (1952) for the design, Woodruff (1971) for the linearisation, Kish (1965) for the effective n.
 *
 * @example weightedMean({ n: 2, weight: 2, squaredWeight: 2, mean: 1, squares: 2, doubleProducts: 0, doubleSquares: 2 }).standardError // 1
 */
export function weightedMean(moments: WeightedMoments, confidence = 0.95): WeightedMean {
  const { n, weight, squaredWeight, mean, squares, doubleSquares } = moments;
  const size = effectiveSizeOf(moments);
  if (size === undefined) return { n, weight, reason: "no-rows" };
  const { effective, designEffect } = size;
  const populationVariance = squares / weight;
  if (n === 1) return { n, weight, mean, effective, designEffect, populationVariance, reason: "one-row" };
  const reliabilityVariance = squares / (weight - squaredWeight / weight);
  const standardError = Math.sqrt((n / (n - 1)) * doubleSquares) / weight;
  const reach = criticalNormal(confidence) * standardError;
  const tReach = criticalT(confidence, n - 1) * standardError;
  return {
    n,
    weight,
    mean,
    effective,
    designEffect,
    populationVariance,
    reliabilityVariance,
    ...(weight > 1 && { frequencyVariance: squares / (weight - 1) }),
    standardError,
    low: mean - reach,
    high: mean + reach,
    tLow: mean - tReach,
    tHigh: mean + tReach,
    kishStandardError: Math.sqrt(reliabilityVariance / effective),
  };
}
