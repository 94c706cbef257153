import type { AnswerScale } from "./answerScale";
import type { Key } from "./questionnaire";

/**
 * Turns an answer around, so that a high number means the same on every item.
 *
 * Uses the declared ends of the answer scale, not the answers received: on a 1-5 scale 5 becomes 1 even if nobody chose 1.
 *
 * @throws RangeError if the answer lies off the scale; reading the survey has ruled that out
 * @example reverseKeyed(2, { min: 1, max: 5 }) // 4
 */
export function reverseKeyed(answer: number, { min, max }: AnswerScale): number {
  if (answer < min || answer > max) throw new RangeError(`The answer ${answer} lies off the scale ${min} to ${max}.`);
  return min + max - answer;
}

/**
 * A column of answers with its key applied: a new column where the key is -1, the same one where it is 1. NaN stays NaN.
 *
 * @example keyedColumn(Float64Array.of(1, NaN, 7), -1, { min: 1, max: 7 }) // [7, NaN, 1]
 */
export function keyedColumn(answers: Float64Array, key: Key, scale: AnswerScale): Float64Array {
  return key === 1 ? answers : answers.map((answer) => (Number.isNaN(answer) ? NaN : reverseKeyed(answer, scale)));
}
