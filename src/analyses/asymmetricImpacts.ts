import { holm } from "../stats/adjust/holm";
import type { AnswerCuts, PenaltyReward } from "../stats/importance/asymmetricImpact";
import { penaltyReward } from "../stats/importance/asymmetricImpact";
import type { AnswerScale } from "../survey/answerScale";

/**
 * Where low and high answers begin: the outer thirds of the answer scale; on a scale whose whole numbers leave nothing between the thirds, its
 * ends. Undefined for a scale of fewer than three answers.
 *
 * @example cutsOf({ min: 1, max: 7 }) // { low: 3, high: 5 }
 */
export function cutsOf({ min, max }: AnswerScale): AnswerCuts | undefined {
  const third = (max - min) / 3;
  const rounding = 1e-9 * (max - min);
  const [low, high] = [Math.floor(min + third + rounding), Math.ceil(max - third - rounding)];
  if (low + 1 < high) return { low, high };
  return max - min >= 2 ? { low: min, high: max } : undefined;
}

/** Low and high answers apart: which attributes only hurt, which only help. */
export interface Impacts extends PenaltyReward {
  readonly cuts: AnswerCuts;
  /** One an attribute: its kind holds although so many contrasts were tested (p by Holm's method at most 0.05). */
  readonly holds: readonly boolean[];
}

/** A penalty or reward counts up to this p. */
export const impactAlpha = 0.05;

/**
 * What low and high answers on attributes of one scale go with, all in one regression of the outcome: penalty-reward contrasts with low and
 * high the outer thirds of the scale.
 *
 * @returns undefined where the scale has no middle
 */
export function asymmetricImpacts(
  outcome: Float64Array,
  attributes: readonly Float64Array[],
  scale: AnswerScale,
  { weights, confidence }: { readonly weights?: Float64Array; readonly confidence: number },
): Impacts | undefined {
  const cuts = cutsOf(scale);
  if (!cuts) return undefined;
  const found = penaltyReward(
    outcome,
    attributes,
    attributes.map(() => cuts),
    { ...(weights && { weights }), alpha: impactAlpha, confidence },
  );
  const adjusted = holm(found.attributes.flatMap(({ penalty, reward }) => [penalty?.p, reward?.p]));
  const isSure = (contrast: number): boolean => (adjusted[contrast] ?? 1) <= impactAlpha;
  const holds = found.attributes.map(({ kind }, index) => {
    const [hurts, helps] = [isSure(2 * index), isSure(2 * index + 1)];
    return kind === "basic" ? hurts : kind === "exciting" ? helps : hurts && helps;
  });
  return { ...found, cuts, holds };
}
