import { rangeOf } from "../cells";
import { flagsTable } from "../flagsTable";
import { inCell } from "../inCell";
import { isWanted, readRule } from "../readArguments";
import { readReversed } from "../readKeys";
import { readScale } from "../readScale";
import { respondentScores } from "../respondentScores";
import { reversedAnswers } from "../reversedAnswers";

/**
 * Turns answers to reverse-worded items around: minimum + maximum - answer. Blanks and answers off the scale become empty; where 0 is on the scale, a blank may count as 0.
 * @customfunction REVERSE
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, all are.
 * @returns The answers in the same shape.
 */
export function REVERSE(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  return inCell(["REVERSE", answers, minimum, maximum, keys], () => {
    const [scale, cells] = [readScale(minimum, maximum), rangeOf(answers)];
    return reversedAnswers(cells, scale, readReversed(keys, cells[0]?.length ?? 0, true));
  });
}

/**
 * Gives each respondent a score: the mean of their answers, turned where the key is -1. Empty for who answered too few items; where 0 is on the scale, a blank may count as 0.
 * @customfunction SCORE
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, none are.
 * @param [rule] How many items must be answered: "half" (the default), "complete", "any", or a number of items.
 * @returns One column with a score for each respondent.
 */
export function SCORE(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][], rule?: string): unknown[][] {
  return inCell(["SCORE", answers, minimum, maximum, keys, rule], () => {
    const [scale, cells] = [readScale(minimum, maximum), rangeOf(answers)];
    return respondentScores(cells, scale, readReversed(keys, cells[0]?.length ?? 0, false), readRule(rule));
  });
}

/**
 * Looks for careless answers, respondent by respondent: items not answered, longest run of equal answers, standard deviation, and flags worth a second look. Take the answers before any is turned; where 0 is on the scale, a blank may count as 0.
 * @customfunction FLAGS
 * @param answers One row for each respondent, one column for each item, in the order they were asked.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [ids] TRUE for flags as ids, the same in every language; otherwise in words.
 * @returns A table with a heading and one row for each respondent.
 */
export function FLAGS(answers: unknown[][], minimum: number, maximum: number, ids?: boolean): unknown[][] {
  return inCell(["FLAGS", answers, minimum, maximum, ids], () => flagsTable(rangeOf(answers), readScale(minimum, maximum), isWanted(ids)));
}
