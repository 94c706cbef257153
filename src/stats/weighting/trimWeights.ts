/** How far a weight may go, in multiples of the mean weight. */
export interface WeightBounds {
  /** 0 to 1; 0 for no lower bound. */
  readonly low: number;
  /** 1 or more; Infinity for no upper bound. */
  readonly high: number;
}

/**
 * Weights held within bounds: what lies outside goes to the bound, the others are multiplied by one number so that the sum stays as it
 * was. Trades a little bias for a smaller variance. The order of the weights stays, and weights within the bounds stay as they are.
 *
 * Clipping and stretching in turn, as it is done by hand, ends at the same weights when one bound is at work; with two it depends on
 * the order of the steps. Here the number is found at once: the sum of the clipped weights grows with it.
 *
 * `survey::trimWeights` in R adds the same amount to the other weights instead, which changes their ratios. Source: Potter (1990).
 *
 * @param weights NaN or 0 marks a row that does not count; it stays as it is
 * @param counts how many rows each weight stands for, 1 when left out
 * @throws RangeError unless low is 0 to 1 and high 1 or more
 * @example trimWeights(Float64Array.of(1, 1, 2, 4), { low: 0, high: 1.5 }) // [1.25, 1.25, 2.5, 3]
 */
export function trimWeights(weights: Float64Array, { low, high }: WeightBounds, counts?: ArrayLike<number>): Float64Array {
  if (!(low >= 0 && low <= 1 && high >= 1))
    throw new RangeError("Bounds of weights are multiples of their mean: low 0 to 1, high 1 or more.");
  let n = 0;
  let sum = 0;
  weights.forEach((weight, index) => {
    if (!(weight > 0)) return;
    const count = counts ? (counts[index] as number) : 1;
    n += count;
    sum += count * weight;
  });
  const [least, most] = [(low * sum) / n, (high * sum) / n];
  if (weights.every((weight) => !(weight > 0) || (weight >= least && weight <= most))) return weights.slice();
  const factor = stretch(weights, counts, least, most, sum);
  return weights.map((weight) => (weight > 0 ? Math.min(most, Math.max(least, weight * factor)) : weight));
}

/**
 * The number to multiply with, so that the weights sum to `sum` after clipping. The clipped sum is made of straight pieces: Newton's
 * step is exact once it stays on its piece, and halving stands in where a step leaves the bracket.
 */
function stretch(weights: Float64Array, counts: ArrayLike<number> | undefined, least: number, most: number, sum: number): number {
  let [under, over] = [0, Infinity];
  let factor = 1;
  let seen = { free: -1, atMost: -1 };
  for (let step = 0; step < 200; step++) {
    const at = clipped(weights, counts, least, most, factor);
    const next = factor + (sum - at.sum) / at.freeSum;
    if (at.free === seen.free && at.atMost === seen.atMost && next > under && next < over) return next;
    seen = at;
    if (at.sum < sum) under = factor;
    else over = factor;
    factor = next > under && next < over ? next : over === Infinity ? 2 * factor : (under + over) / 2;
  }
  return factor;
}

/** The sum of the weights after multiplying and clipping; how many are not clipped and how many at the upper bound; the sum of the former before. */
function clipped(
  weights: Float64Array,
  counts: ArrayLike<number> | undefined,
  least: number,
  most: number,
  factor: number,
): { readonly sum: number; readonly free: number; readonly atMost: number; readonly freeSum: number } {
  let sum = 0;
  let free = 0;
  let atMost = 0;
  let freeSum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (!(weight > 0)) continue;
    const count = counts ? (counts[i] as number) : 1;
    const stretched = weight * factor;
    if (stretched <= least) sum += count * least;
    else if (stretched >= most) {
      sum += count * most;
      atMost++;
    } else {
      sum += count * stretched;
      freeSum += count * weight;
      free++;
    }
  }
  return { sum, free, atMost, freeSum };
}
