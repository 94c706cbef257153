import { adjustedCells, adjustments } from "../adjustedCells";
import { rangeOf } from "../cells";
import { compareTable } from "../compareTable";
import { inCell } from "../inCell";
import { readChoice } from "../readArguments";
import { bordaTable, concordanceCells } from "../rankingCells";
import { isWanted } from "../readArguments";

/**
 * Compares the means of two groups, item by item: first - second with its 95 % interval and p, by Welch's t test. Every number counts, so a blank may count as 0: leave blanks out.
 * @customfunction COMPARE
 * @param first The first group: one row for each respondent, one column for each item.
 * @param second The second group: the same items, any number of respondents.
 * @returns A table with a heading and one row for each item.
 */
export function COMPARE(first: unknown[][], second: unknown[][]): unknown[][] {
  return inCell(["COMPARE", first, second], () => compareTable(rangeOf(first), rangeOf(second)));
}

/**
 * Adjusts p values for their number. Cells without a number stay empty and do not count as a test; a blank may count as 0.
 * @customfunction ADJUST
 * @param p The p values of all tests.
 * @param [method] How: "holm" (the default), "hochberg", "bonferroni", or "bh" for the false discovery rate by Benjamini and Hochberg.
 * @returns The adjusted p values in the same shape.
 */
export function ADJUST(p: unknown[][], method?: string): unknown[][] {
  return inCell(["ADJUST", p, method], () => adjustedCells(rangeOf(p), readChoice(method, adjustments)));
}

/**
 * Finds a group's order of options from its members' rankings: Borda points, mean rank, and place. Members who left an option unranked do not count.
 * @customfunction BORDA
 * @param ranks One row for each member, one column for each option, with ranks from 1, the best.
 * @returns A table with a heading and one row for each option.
 */
export function BORDA(ranks: unknown[][]): unknown[][] {
  return inCell(["BORDA", ranks], () => bordaTable(rangeOf(ranks)));
}

/**
 * Kendall's W: how far the members of a group agree in their rankings, from 0 to 1. Members who left an option unranked do not count.
 * @customfunction CONCORDANCE
 * @param ranks One row for each member, one column for each option, with ranks from 1, the best.
 * @param [detail] TRUE for a table with W, members, options, the mean rank correlation and the chi-square test; otherwise W alone.
 * @returns W, or a table with a heading and one row.
 */
export function CONCORDANCE(ranks: unknown[][], detail?: boolean): unknown[][] {
  return inCell(["CONCORDANCE", ranks, detail], () => concordanceCells(rangeOf(ranks), isWanted(detail)));
}
