import { gapTable } from "./gapTable";
import { readReversed } from "./readKeys";
import { readScale } from "./readScale";
import { reversedAnswers } from "./reversedAnswers";

/**
 * Turns answers to reverse-worded items around: minimum + maximum - answer. Blanks and answers off the scale become empty.
 * @customfunction REVERSE
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, all are.
 * @returns The answers in the same shape.
 */
export function REVERSE(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  const scale = readScale(minimum, maximum);
  return reversedAnswers(answers, scale, readReversed(keys, answers[0]?.length ?? 0, true));
}

/**
 * Compares perceptions with expectations, item by item: pairs answered, means, gap (perception - expectation), its 95 % interval and p of a paired t test.
 * @customfunction GAP
 * @param expectation What was expected: one row for each respondent, one column for each item.
 * @param perception What was perceived: the same respondents and items.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each item; items with -1 are turned around first. Without it, none are.
 * @returns A table with a heading and one row for each item.
 */
export function GAP(expectation: unknown[][], perception: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  const scale = readScale(minimum, maximum);
  return gapTable(expectation, perception, scale, readReversed(keys, expectation[0]?.length ?? 0, false));
}
