import type { Reason } from "../reason";
import { leastSquares } from "../regression/leastSquares";
import type { Coefficient } from "../regression/regression";

/** Answers at or below `low` count as low, at or above `high` as high; those between are the reference. */
export interface AnswerCuts {
  readonly low: number;
  readonly high: number;
}

/** `basic` only hurts when low; `exciting` only helps when high; `linear` does both; `none` shows neither. */
export type ImpactKind = "basic" | "exciting" | "linear" | "none";

/** What low and high answers on one attribute go with, the other attributes held. */
export interface AsymmetricImpact {
  /** Rows with a low answer, and with a high one. */
  readonly low: number;
  readonly high: number;
  /** Outcome where the attribute is low less where it is in between; absent where nobody answered low. */
  readonly penalty?: Coefficient;
  /** Outcome where the attribute is high less where it is in between; absent where nobody answered high. */
  readonly reward?: Coefficient;
  /** Absent unless both contrasts are there. */
  readonly kind?: ImpactKind;
  /** reward - penalty: how far the attribute moves the outcome altogether. */
  readonly range?: number;
  /** From -1 (all of the range is penalty) to 1 (all of it is reward); absent where neither hurts nor helps. */
  readonly asymmetry?: number;
}

export interface PenaltyReward {
  /** Complete rows. */
  readonly n: number;
  readonly r2?: number;
  readonly adjustedR2?: number;
  /** One an attribute, in the order given. */
  readonly attributes: readonly AsymmetricImpact[];
  readonly reason?: Reason;
}

export interface PenaltyRewardOptions {
  readonly weights?: Float64Array;
  /** Largest p that counts as hurting or helping; 0.05 unless said otherwise. */
  readonly alpha?: number;
  readonly confidence?: number;
}

/**
 * Penalty-reward contrasts: which attributes hurt when they are low, and which help when they are high.
 *
 * Two dummy variables for each attribute, low and high, all in one regression of the outcome over the rows that answered everything;
 * answers in between are the reference. An attribute hurts when its penalty is below 0 with p <= alpha, and helps when its reward is
 * above 0 with p <= alpha: hurts only = basic, helps only = exciting, both = linear, neither = none. The index of asymmetry is
 * (reward + penalty)/(reward - penalty), with a penalty above 0 or a reward below 0 taken as 0.
 *
 * Where everybody's answer is low or high the reference is empty and the model cannot tell the two apart (`collinear`): choose cuts
 * that leave a middle. R: `lm(outcome ~ low1 + high1 + ...)`. Source: Brandt (1987); Mikulić and Prebežac (2008) for the index.
 *
 * @param cuts one an attribute
 * @throws RangeError when attributes and cuts differ in number, or a low cut is not below its high cut
 * @example penaltyReward(Float64Array.of(1, 2, 5, 6, 9, 8), [Float64Array.of(1, 1, 3, 3, 5, 5)], [{ low: 2, high: 4 }]).attributes[0].kind // "linear"
 */
export function penaltyReward(
  outcome: Float64Array,
  attributes: readonly Float64Array[],
  cuts: readonly AnswerCuts[],
  { weights, alpha = 0.05, confidence = 0.95 }: PenaltyRewardOptions = {},
): PenaltyReward {
  if (cuts.length !== attributes.length) throw new RangeError("Every attribute needs cuts.");
  if (cuts.some(({ low, high }) => !(low < high))) throw new RangeError("A low cut must lie below the high cut.");
  const isComplete = outcome.map((answer, row) =>
    !Number.isNaN(answer) && attributes.every((answers) => !Number.isNaN(answers[row])) && (!weights || (weights[row] as number) > 0)
      ? 1
      : NaN,
  );
  const dummy = (answers: Float64Array, is: (answer: number) => boolean): Float64Array =>
    isComplete.map((complete, row) => (complete === 1 ? Number(is(answers[row] as number)) : NaN));
  const dummies = attributes.flatMap((answers, index) => {
    const { low, high } = cuts[index] as AnswerCuts;
    return [dummy(answers, (answer) => answer <= low), dummy(answers, (answer) => answer >= high)];
  });
  const counts = dummies.map((column) => column.reduce((count, is) => count + (is === 1 ? 1 : 0), 0));
  const n = isComplete.reduce((count, complete) => count + (complete === 1 ? 1 : 0), 0);
  const entered = dummies.flatMap((_, index) => ((counts[index] as number) > 0 && (counts[index] as number) < n ? [index] : []));
  const columns = entered.map((index) => dummies[index] as Float64Array);
  const { effects, r2, adjustedR2, reason } = leastSquares(outcome, columns, { ...(weights && { weights }), confidence });
  const contrast = (index: number): Coefficient | undefined => effects?.[entered.indexOf(index)];
  return {
    n,
    ...(r2 !== undefined && { r2 }),
    ...(adjustedR2 !== undefined && { adjustedR2 }),
    ...(reason && { reason: n > 1 && columns.length === 0 ? "empty-cell" : reason }),
    attributes: attributes.map((_, index) => {
      const [low, high] = [counts[2 * index] as number, counts[2 * index + 1] as number];
      return { low, high, ...judged(contrast(2 * index), contrast(2 * index + 1), alpha) };
    }),
  };
}

function judged(penalty: Coefficient | undefined, reward: Coefficient | undefined, alpha: number): Partial<AsymmetricImpact> {
  if (!penalty || !reward) return { ...(penalty && { penalty }), ...(reward && { reward }) };
  const hurts = penalty.b < 0 && isSure(penalty, alpha);
  const helps = reward.b > 0 && isSure(reward, alpha);
  const [loss, gain] = [Math.max(0, -penalty.b), Math.max(0, reward.b)];
  const kind = hurts ? (helps ? "linear" : "basic") : helps ? "exciting" : "none";
  return { penalty, reward, kind, range: reward.b - penalty.b, ...(loss + gain > 0 && { asymmetry: (gain - loss) / (gain + loss) }) };
}

/** Without a p the fit is perfect, and any difference is sure. */
function isSure({ p, b }: Coefficient, alpha: number): boolean {
  return p === undefined ? b !== 0 : p <= alpha;
}
