import type { AnswerCuts, PenaltyReward } from "../../stats/importance/asymmetricImpact";
import { penaltyReward } from "../../stats/importance/asymmetricImpact";
import { holm } from "../../stats/adjust/holm";
import type { AnswerScale } from "../../survey/answerScale";
import type { ModelColumns } from "./readModel";

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

/** Low and high answers apart: which drivers only hurt, which only help. */
export interface Impacts extends PenaltyReward {
  readonly cuts: AnswerCuts;
  /** One a driver: its kind holds although so many contrasts were tested (p by Holm's method at most 0.05). */
  readonly holds: readonly boolean[];
}

const alpha = 0.05;

/** Undefined where the scale is not known or has no middle. */
export function impactsOf({ drivers, scale, outcome, weights }: ModelColumns, confidence: number): Impacts | undefined {
  const cuts = scale && cutsOf(scale);
  if (!cuts) return undefined;
  const found = penaltyReward(
    outcome.answers,
    drivers.map(({ answers }) => answers),
    drivers.map(() => cuts),
    { ...(weights && { weights }), alpha, confidence },
  );
  const adjusted = holm(found.attributes.flatMap(({ penalty, reward }) => [penalty?.p, reward?.p]));
  const isSure = (contrast: number): boolean => (adjusted[contrast] ?? 1) <= alpha;
  const holds = found.attributes.map(({ kind }, index) => {
    const [hurts, helps] = [isSure(2 * index), isSure(2 * index + 1)];
    return kind === "basic" ? hurts : kind === "exciting" ? helps : hurts && helps;
  });
  return { ...found, cuts, holds };
}
