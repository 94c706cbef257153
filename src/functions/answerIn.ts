import type { AnswerScale } from "../survey/answerScale";
import { readAnswer } from "../survey/readAnswer";

/** Where nobody gives the ends of the scale: every number counts. */
export const anyNumber: AnswerScale = { min: -Infinity, max: Infinity };

/**
 * A cell as an answer, read as the analyses read it, or `undefined` for whatever is none: a blank, a text without a number, an error, a number
 * off the scale.
 *
 * Labels alone ("agree") are no answers to a formula, because it does not know the questionnaire. Blank cells arrive as 0 on some platforms and
 * as null or "" on others; off a scale that does not contain 0 they are missing on all. On one that does, such as 0-10, a blank may count as 0
 * where Excel says it is one: leave no blanks in such a range.
 */
export function answerIn(cell: unknown, scale: AnswerScale): number | undefined {
  const content = contentOf(cell);
  if (content === undefined) return undefined;
  const reading = readAnswer(content, scale);
  return reading.kind === "answer" ? reading.answer : undefined;
}

/** The number or text of a cell; undefined for blanks, truth values, errors, pictures and records. */
export function contentOf(cell: unknown): number | string | undefined {
  // A number that another function has formatted arrives as a record with its format.
  const content = isFormattedNumber(cell) ? cell.basicValue : cell;
  return typeof content === "number" || typeof content === "string" ? content : undefined;
}

function isFormattedNumber(cell: unknown): cell is { readonly basicValue: unknown } {
  return typeof cell === "object" && cell !== null && "type" in cell && cell.type === "FormattedNumber" && "basicValue" in cell;
}
