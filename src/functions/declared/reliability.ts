import { answerColumns } from "../answerColumns";
import { rangeOf } from "../cells";
import { inCell } from "../inCell";
import { isWanted } from "../readArguments";
import { readReversed } from "../readKeys";
import { readScale } from "../readScale";
import { alphaCells, itemRestTable, omegaCells } from "../reliabilityCells";

/**
 * Cronbach's alpha of several items, over the respondents who answered all of them. Where 0 is on the scale, a blank may count as 0.
 * @customfunction ALPHA
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, none are.
 * @param [detail] TRUE for a table with alpha, its 95 % interval, items and respondents; otherwise alpha alone.
 * @returns Alpha, or a table with a heading and one row.
 */
export function ALPHA(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][], detail?: boolean): unknown[][] {
  return inCell(["ALPHA", answers, minimum, maximum, keys, detail], () =>
    alphaCells(keyedColumns(answers, minimum, maximum, keys), isWanted(detail)),
  );
}

/**
 * McDonald's omega of three items or more, from a model of one factor, over the respondents who answered all of them. Where 0 is on the scale, a blank may count as 0.
 * @customfunction OMEGA
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, none are.
 * @returns Omega.
 */
export function OMEGA(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  return inCell(["OMEGA", answers, minimum, maximum, keys], () => omegaCells(keyedColumns(answers, minimum, maximum, keys)));
}

/**
 * How well each item goes with the others, over the respondents who answered all of them: mean, standard deviation, item-rest correlation with its 95 % interval, and alpha without the item. Where 0 is on the scale, a blank may count as 0.
 * @customfunction ITEMREST
 * @param answers One row for each respondent, one column for each item.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each column; columns with -1 are turned. Without it, none are.
 * @returns A table with a heading and one row for each item.
 */
export function ITEMREST(answers: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  return inCell(["ITEMREST", answers, minimum, maximum, keys], () => itemRestTable(keyedColumns(answers, minimum, maximum, keys)));
}

function keyedColumns(answers: unknown, minimum: unknown, maximum: unknown, keys: unknown): Float64Array[] {
  const [scale, cells] = [readScale(minimum, maximum), rangeOf(answers)];
  return answerColumns(cells, scale, readReversed(keys, cells[0]?.length ?? 0, false));
}
