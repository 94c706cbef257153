import type { AnswerScale } from "../survey/answerScale";
import { reverseKeyed } from "../survey/reverseKeyed";
import { answerIn } from "./answerIn";
import type { CellRows, Cells } from "./cells";

/**
 * The answers with some columns turned around, in the shape they came in; whatever is no answer on the scale becomes "".
 *
 * Empty cells of a spill are "", because Excel would show null as 0.
 */
export function reversedAnswers(answers: Cells, scale: AnswerScale, reversed: readonly boolean[]): CellRows {
  return answers.map((row) =>
    row.map((cell, column) => {
      const answer = answerIn(cell, scale);
      if (answer === undefined) return "";
      return reversed[column] === true ? reverseKeyed(answer, scale) : answer;
    }),
  );
}
