import { isOmitted, rangeOf } from "../cells";
import { frequencyTable } from "../frequencyTable";
import { inCell } from "../inCell";
import { isWanted, readNumber } from "../readArguments";
import { readScale } from "../readScale";
import { reasonsTable } from "../reasonsTable";
import { favourableTable, intervalTable, promoterCells } from "../shareCells";

/**
 * The net promoter score of answers from 0 to 10: percent of 9 and 10 minus percent of 0 to 6. A blank may count as 0: leave blanks out.
 * @customfunction RECOMMEND
 * @param answers Answers from 0 to 10.
 * @param [detail] TRUE for a table with promoters, passives, detractors, the score and its 95 % interval; otherwise the score alone.
 * @returns The score, or a table with a heading and one row.
 */
export function RECOMMEND(answers: unknown[][], detail?: boolean): unknown[][] {
  return inCell(["RECOMMEND", answers, detail], () => promoterCells(rangeOf(answers), isWanted(detail)));
}

/**
 * The share of favourable answers to each item with its 95 % interval by Wilson, and the shares of neutral and unfavourable ones. Where 0 is on the scale, a blank may count as 0.
 * @customfunction FAVOURABLE
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 5.
 * @param [boxes] How many of the highest answers count as favourable, such as 2. Without it, all above the middle of the scale.
 * @returns A table with a heading and one row for each item.
 */
export function FAVOURABLE(answers: unknown[][], minimum: number, maximum: number, boxes?: number): unknown[][] {
  return inCell(["FAVOURABLE", answers, minimum, maximum, boxes], () => {
    const scale = readScale(minimum, maximum);
    return favourableTable(rangeOf(answers), scale, readNumber("boxes", boxes, 1, scale.max - scale.min));
  });
}

/**
 * A share with its interval by Wilson, for one count or a whole range of them.
 * @customfunction INTERVAL
 * @param count How many of those who answered.
 * @param n How many answered, in the same shape.
 * @param [confidence] Of the interval, such as 0.95 (the default).
 * @returns A table with a heading and one row for each count.
 */
export function INTERVAL(count: unknown[][], n: unknown[][], confidence?: number): unknown[][] {
  return inCell(["INTERVAL", count, n, confidence], () =>
    intervalTable(rangeOf(count), rangeOf(n), readNumber("confidence", confidence, 0.5, 0.999) ?? 0.95),
  );
}

/**
 * Counts how often each answer was given, with its share and 95 % interval by Wilson. Without labels, a blank may count as the answer 0.
 * @customfunction FREQUENCY.TABLE
 * @param answers Answers: numbers or texts.
 * @param [labels] The answers to list, in one column, or in two with the text to show. Others count as missing. Without it, all are listed.
 * @returns A table with a heading and one row for each answer.
 */
export function FREQUENCY_TABLE(answers: unknown[][], labels?: unknown[][]): unknown[][] {
  return inCell(["FREQUENCY.TABLE", answers, labels], () =>
    frequencyTable(rangeOf(answers), isOmitted(labels) ? undefined : rangeOf(labels)),
  );
}

/**
 * Counts reasons in cells that hold several each, the commonest first: people, their share of all who gave one, the share of all reasons, and the running share.
 * @customfunction REASONS
 * @param cells One cell for each respondent, such as "Price; Quality".
 * @param [separator] What stands between reasons, such as ";". Without it, it is found.
 * @returns A table with a heading and one row for each reason.
 */
export function REASONS(cells: unknown[][], separator?: string): unknown[][] {
  return inCell(["REASONS", cells, separator], () => reasonsTable(rangeOf(cells), isOmitted(separator) ? undefined : separator));
}
