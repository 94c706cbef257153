import type { AnswerScale } from "./answerScale";

/**
 * An answer or score on a scale of 0 to 100: the share of the way from the lowest to the highest answer, in percent.
 *
 * (score - min) / (max - min) x 100, by the declared ends. This is linear, so the mean of the scores is the score of the mean. It is
 * not ten times a 1-10 rating: there 1 becomes 0, not 10. NaN stays NaN.
 *
 * @throws RangeError when the scale has no width
 * @example scaleTo100(4, { min: 1, max: 7 }) // 50
 */
export function scaleTo100(score: number, { min, max }: AnswerScale): number {
  if (!(max > min)) throw new RangeError(`A scale from ${min} to ${max} has no width.`);
  return ((score - min) / (max - min)) * 100;
}

/**
 * A column of answers or scores on 0 to 100; NaN stays NaN.
 *
 * @throws RangeError when the scale has no width
 * @example columnTo100(Float64Array.of(1, NaN, 5), { min: 1, max: 5 }) // [0, NaN, 100]
 */
export function columnTo100(scores: Float64Array, scale: AnswerScale): Float64Array {
  return scores.map((score) => scaleTo100(score, scale));
}
