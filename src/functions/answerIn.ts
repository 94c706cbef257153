import type { AnswerScale } from "../survey/answerScale";
import { readAnswer } from "../survey/readAnswer";

/**
 * A cell as an answer, read as the analyses read it, or `undefined` for whatever is none: a blank, a text without a number, an error, a number
 * off the scale.
 *
 * Labels alone ("agree") are no answers to a formula, because it does not know the questionnaire. Blank cells arrive as 0 on some platforms and
 * as null or "" on others; off a scale that does not contain 0 they are missing on all. On one that does, such as 0-10, a blank may count as 0
 * where Excel says it is one: leave no blanks in such a range.
 */
export function answerIn(cell: unknown, scale: AnswerScale): number | undefined {
  if (typeof cell !== "number" && typeof cell !== "string") return undefined;
  const reading = readAnswer(cell, scale);
  return reading.kind === "answer" ? reading.answer : undefined;
}
