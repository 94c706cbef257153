/** One supplier's mean ratings: what customers get, and what it costs them (money, time, effort, worry; high is costly). */
export interface SupplierRatings {
  readonly name: string;
  /** One a benefit, undefined where nobody rated it. */
  readonly benefits: readonly (number | undefined)[];
  readonly costs: readonly (number | undefined)[];
}

/** One weight a benefit and a cost; they count in proportion to their sum. Equal where absent. */
export interface ValueWeights {
  readonly benefits?: readonly number[];
  readonly costs?: readonly number[];
}

/** Where a supplier stands on the value map. What cannot be computed is absent, with the reason. */
export interface ValuePosition {
  readonly name: string;
  /** Weighted mean of the ratings. */
  readonly benefit?: number;
  readonly cost?: number;
  /** Over the mean of all suppliers that have both: 1 is average. Costs on x, benefits on y. */
  readonly relativeBenefit?: number;
  readonly relativeCost?: number;
  /** Relative benefit over relative cost: 1 is fair value, the diagonal of the map. */
  readonly perceivedValue?: number;
  readonly side?: "more-for-the-cost" | "fair" | "less-for-the-cost";
  /** A rating that carries weight is missing; or costs or benefits are zero or less, so that a ratio says nothing. */
  readonly reason?: "unrated" | "not-positive";
}

/** Two sums of the same numbers may differ by a rounding error; that is still on the diagonal. */
const rounding = 1e-12;

/**
 * The value map: each supplier's perceived value, weighted benefits over weighted costs, relative to the average of all suppliers rated.
 *
 * Convention: the average is over suppliers, each counting once, and only those with both a benefit and a cost. Source of the map:
 * Gale (1994). Undefined for a supplier that lacks a rating with weight, or when costs or benefits average zero or less.
 *
 * @throws RangeError when weights and ratings differ in number, or a weight is negative or all are zero
 * @example valueMap([{ name: "us", benefits: [6], costs: [4] }, { name: "them", benefits: [4], costs: [4] }])[0]?.perceivedValue // 1.2
 */
export function valueMap(suppliers: readonly SupplierRatings[], weights: ValueWeights = {}): readonly ValuePosition[] {
  const rated = suppliers.map(({ name, benefits, costs }) => ({
    name,
    benefit: weightedMean(benefits, weights.benefits),
    cost: weightedMean(costs, weights.costs),
  }));
  const complete = rated.flatMap(({ benefit, cost }) => (benefit === undefined || cost === undefined ? [] : [{ benefit, cost }]));
  const averageBenefit = complete.reduce((sum, { benefit }) => sum + benefit, 0) / complete.length;
  const averageCost = complete.reduce((sum, { cost }) => sum + cost, 0) / complete.length;
  return rated.map(({ name, benefit, cost }): ValuePosition => {
    const known = { name, ...(benefit !== undefined && { benefit }), ...(cost !== undefined && { cost }) };
    if (benefit === undefined || cost === undefined) return { ...known, reason: "unrated" };
    if (!(averageBenefit > 0 && averageCost > 0 && cost > 0)) return { ...known, reason: "not-positive" };
    const [relativeBenefit, relativeCost] = [benefit / averageBenefit, cost / averageCost];
    const perceivedValue = relativeBenefit / relativeCost;
    return { ...known, relativeBenefit, relativeCost, perceivedValue, side: sideOf(perceivedValue) };
  });
}

function sideOf(perceivedValue: number): NonNullable<ValuePosition["side"]> {
  if (Math.abs(perceivedValue - 1) <= rounding) return "fair";
  return perceivedValue > 1 ? "more-for-the-cost" : "less-for-the-cost";
}

function weightedMean(ratings: readonly (number | undefined)[], weights: readonly number[] = ratings.map(() => 1)): number | undefined {
  if (weights.length !== ratings.length) throw new RangeError(`${ratings.length} ratings need as many weights, not ${weights.length}.`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (weights.some((weight) => !(weight >= 0)) || (ratings.length > 0 && !(total > 0)))
    throw new RangeError("Weights must not be negative, and some must be above zero.");
  let sum = 0;
  for (const [place, rating] of ratings.entries()) {
    const weight = weights[place] as number;
    if (weight === 0) continue;
    if (rating === undefined) return undefined;
    sum += weight * rating;
  }
  return ratings.length === 0 ? undefined : sum / total;
}
