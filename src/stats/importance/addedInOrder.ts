import type { DriverCorrelations } from "./driverCorrelations";

/** A predictor of whose variance those before it leave less than this adds nothing. */
const leastShare = 1e-12;

/**
 * What each predictor adds to R2 when they enter one after the other.
 *
 * The squared semipartial correlations of a hierarchical regression, by Cholesky's method. They sum to R2. R: sequential sums of squares
 * of `anova(lm(...))` over the total.
 *
 * @param order the predictors, each once, in the order in which they enter
 * @returns one a predictor, in their own order
 * @example addedInOrder({ size: 2, among: Float64Array.of(1, 0.5, 0.5, 1), withOutcome: Float64Array.of(0.5, 0.5) }, [1, 0]) // [0.08333333333333333, 0.25]
 */
export function addedInOrder({ size, among, withOutcome }: DriverCorrelations, order: ArrayLike<number>): Float64Array {
  const lower = new Float64Array(size * size);
  const along = new Float64Array(size);
  const added = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const predictor = order[i] as number;
    const row = i * size;
    let rest = 1;
    let withRest = withOutcome[predictor] as number;
    for (let k = 0; k < i; k++) {
      let entry = among[predictor * size + (order[k] as number)] as number;
      const other = k * size;
      for (let l = 0; l < k; l++) entry -= (lower[row + l] as number) * (lower[other + l] as number);
      const own = lower[other + k] as number;
      entry = own > 0 ? entry / own : 0;
      lower[row + k] = entry;
      rest -= entry * entry;
      withRest -= entry * (along[k] as number);
    }
    if (!(rest > leastShare)) continue;
    lower[row + i] = Math.sqrt(rest);
    along[i] = withRest / Math.sqrt(rest);
    added[predictor] = (withRest * withRest) / rest;
  }
  return added;
}
