/** What unequal weights cost: the sample they leave in effect. */
export interface EffectiveSize {
  /** Rows with a positive weight. */
  readonly n: number;
  /** Kish's effective n: (sum of w)² / sum of w². */
  readonly effective: number;
  /** Design effect of weighting: n / effective, at least 1. */
  readonly designEffect: number;
}

/**
 * Kish's effective n and the design effect of weighting. Weights of one size leave n as it is; the more they differ, the less a sample
 * tells. Only their ratios matter. Undefined when no weight is positive.
 *
 * Source: Kish (1965), section 11.7.
 *
 * @param weights NaN or 0 marks a row that does not count
 * @example effectiveSize(Float64Array.of(1, 1, 2))?.effective // 2.66666...
 */
export function effectiveSize(weights: Float64Array): EffectiveSize | undefined {
  let n = 0;
  let weight = 0;
  let squaredWeight = 0;
  for (const w of weights) {
    if (!(w > 0)) continue;
    n++;
    weight += w;
    squaredWeight += w * w;
  }
  return effectiveSizeOf({ n, weight, squaredWeight });
}

/**
 * The same from sums that were taken already, for instance of weighted moments.
 *
 * @example effectiveSizeOf({ n: 3, weight: 4, squaredWeight: 6 })?.designEffect // 1.125
 */
export function effectiveSizeOf(sums: {
  readonly n: number;
  readonly weight: number;
  readonly squaredWeight: number;
}): EffectiveSize | undefined {
  const { n, weight, squaredWeight } = sums;
  if (n === 0) return undefined;
  const effective = (weight * weight) / squaredWeight;
  return { n, effective, designEffect: n / effective };
}
