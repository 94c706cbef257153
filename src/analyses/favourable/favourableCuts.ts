import type { BoxCuts } from "../../stats/proportions/boxes";
import type { AnswerScale } from "../../survey/answerScale";

/** Keeps an answer at the midpoint itself neutral, and every answer beside it not. */
const hair = 1e-9;

/**
 * Where favourable answers begin and unfavourable ones end on a scale.
 *
 * Without `boxes` everything above the midpoint is favourable and everything below it unfavourable: 3 and 2 on 0 to 3, 4 and 5 on 1 to
 * 5. With it, that many of the highest and of the lowest answers. Undefined where the boxes would meet.
 *
 * @param boxes whole number, 1 or more
 * @example favourableCuts({ min: 1, max: 7 }, 2) // { topFrom: 6, bottomTo: 2 }
 */
export function favourableCuts({ min, max }: AnswerScale, boxes?: number): BoxCuts | undefined {
  const middle = (min + max) / 2;
  if (boxes === undefined) return { topFrom: middle + hair, bottomTo: middle - hair };
  const cuts = { topFrom: max - boxes + 1, bottomTo: min + boxes - 1 };
  return cuts.bottomTo < cuts.topFrom ? cuts : undefined;
}

/**
 * Whether a whole-number answer can lie between the favourable and the unfavourable ones: not on a scale of four.
 *
 * @example leavesNeutral({ min: 1, max: 4 }) // false
 */
export function leavesNeutral(scale: AnswerScale, boxes?: number): boolean {
  const cuts = favourableCuts(scale, boxes);
  return cuts !== undefined && Math.floor(cuts.bottomTo) + 1 < cuts.topFrom;
}
