import type { AnswerScale } from "../survey/answerScale";
import { meanScore } from "../survey/meanScore";
import type { ScoreRule } from "../survey/missingRule";
import { answerColumns } from "./answerColumns";
import type { CellRows, Cells } from "./cells";
import { figureCell } from "./cells";

/** One score a respondent, the mean of the keyed answers; "" where the rule asks for more answers than there are. */
export function respondentScores(answers: Cells, scale: AnswerScale, reversed: readonly boolean[], rule: ScoreRule): CellRows {
  return Array.from(meanScore(answerColumns(answers, scale, reversed), rule), (score) => [figureCell(score)]);
}
