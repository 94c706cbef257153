/** Options scored on criteria that count differently. */
export interface DecisionTable {
  /** One a criterion, not negative, some above zero; they count in proportion to their sum. */
  readonly weights: readonly number[];
  /** One row an option, one score a criterion; high is good on every criterion. */
  readonly scores: readonly (readonly number[])[];
}

/** What happens when one criterion's weight moves and the others keep their proportions. */
export interface WeightShift {
  readonly criterion: number;
  /** Options with the highest total when the weight is lowered or raised by the step. */
  readonly winnersLowered: readonly number[];
  readonly winnersRaised: readonly number[];
  /** Both times the same winners as before. */
  readonly isStable: boolean;
  /**
   * The smallest change of the weight, as a share of it, at which another option draws level: -0.3 is 30 % less. 0 where winners tie
   * and differ on the criterion; absent if no change of this weight alters the outcome.
   */
  readonly changesAt?: number;
}

export interface Decision {
  /** Weighted mean of the scores, one an option. */
  readonly totals: readonly number[];
  /** Options with the highest total; more than one when they tie. */
  readonly winners: readonly number[];
  readonly shifts: readonly WeightShift[];
  readonly isStable: boolean;
}

/** Totals closer than this, relative to the largest score, are equal: sums in another order differ by as much. */
const rounding = 1e-12;

/**
 * The weighted decision table: totals of the options, and how stable the winner is when the weight of one criterion at a time moves by
 * `step` of itself (0.1: plus and minus 10 percent), the weights being brought back to the same sum.
 *
 * Totals are weighted means, so they stay on the range of the scores. Undefined when there are no options or a score is missing (NaN).
 *
 * @throws RangeError when scores and weights differ in number, or weights are negative or all zero
 * @example decisionTable({ weights: [3, 1], scores: [[4, 2], [2, 6]] })?.totals // [3.5, 3]
 */
export function decisionTable({ weights, scores }: DecisionTable, step = 0.1): Decision | undefined {
  if (weights.some((weight) => !(weight >= 0)) || !weights.some((weight) => weight > 0))
    throw new RangeError("Weights must not be negative, and some must be above zero.");
  if (scores.some((row) => row.length !== weights.length)) throw new RangeError("Every option needs one score a criterion.");
  if (scores.length === 0 || scores.some((row) => row.some(Number.isNaN))) return undefined;
  const totals = totalsOf(scores, weights);
  const winners = winnersOf(totals);
  const shifts = weights.map((_, criterion): WeightShift => {
    const moved = (factor: number): readonly number[] =>
      winnersOf(
        totalsOf(
          scores,
          weights.map((weight, place) => (place === criterion ? weight * factor : weight)),
        ),
      );
    const [winnersLowered, winnersRaised] = [moved(1 - step), moved(1 + step)];
    const changesAt = smallestChange(scores, weights, winners, criterion);
    const isStable = [winnersLowered, winnersRaised].every((others) => others.join() === winners.join());
    return { criterion, winnersLowered, winnersRaised, isStable, ...(changesAt !== undefined && { changesAt }) };
  });
  return { totals, winners, shifts, isStable: shifts.every(({ isStable }) => isStable) };
}

function totalsOf(scores: DecisionTable["scores"], weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return scores.map((row) => (sum > 0 ? row.reduce((total, score, place) => total + score * (weights[place] as number), 0) / sum : 0));
}

function winnersOf(totals: readonly number[]): number[] {
  const highest = Math.max(...totals);
  const near = rounding * Math.max(1, ...totals.map(Math.abs));
  return totals.flatMap((total, option) => (highest - total <= near ? [option] : []));
}

/**
 * A rival draws level where lead + change x weight x (difference on the criterion) = 0; a weight cannot fall by more than all of it.
 */
function smallestChange(
  scores: DecisionTable["scores"],
  weights: readonly number[],
  winners: readonly number[],
  criterion: number,
): number | undefined {
  const winner = scores[winners[0] ?? 0] ?? [];
  const changes = scores.flatMap((rival, option) => {
    if (option === winners[0]) return [];
    const differences = winner.map((score, place) => (score - (rival[place] as number)) * (weights[place] as number));
    const lead = winners.includes(option) ? 0 : differences.reduce((sum, difference) => sum + difference, 0);
    const change = (0 - lead) / (differences[criterion] as number);
    return Number.isFinite(change) && change >= -1 ? [change] : [];
  });
  return changes.sort((a, b) => Math.abs(a) - Math.abs(b))[0];
}
