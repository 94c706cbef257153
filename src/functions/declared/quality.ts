import { isOmitted, rangeOf } from "../cells";
import { gapTable } from "../gapTable";
import { inCell } from "../inCell";
import { bandCells, ratioCells } from "../ratioCells";
import { isWanted, readChoice, readNumber } from "../readArguments";
import { readReversed } from "../readKeys";
import { readScale } from "../readScale";
import { servqualVersions } from "../servqualStructure";
import { servqualTable } from "../servqualTable";
import { zoneTable } from "../zoneTable";

/**
 * Compares perceptions with expectations, item by item: pairs answered, means, gap (perception - expectation), its 95 % interval and p of a paired t test. Where 0 is on the scale, a blank may count as 0.
 * @customfunction GAP
 * @param expectation What was expected: one row for each respondent, one column for each item.
 * @param perception What was perceived: the same respondents and items.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 7.
 * @param [keys] One row of 1 and -1, one for each item; items with -1 are turned around first. Without it, none are.
 * @returns A table with a heading and one row for each item.
 */
export function GAP(expectation: unknown[][], perception: unknown[][], minimum: number, maximum: number, keys?: unknown[][]): unknown[][] {
  return inCell(["GAP", expectation, perception, minimum, maximum, keys], () => {
    const [scale, expected, perceived] = [readScale(minimum, maximum), rangeOf(expectation), rangeOf(perception)];
    return gapTable(expected, perceived, scale, readReversed(keys, expected[0]?.length ?? 0, false));
  });
}

/**
 * Computes the SERVQUAL gaps by dimension and overall from the 22 items on 1 to 7: respondents, means, gap (perception - expectation), its 95 % interval, p, and p adjusted by Holm.
 * @customfunction SERVQUAL
 * @param expectation What was expected: one row for each respondent, 22 columns.
 * @param perception What was perceived: the same respondents and items.
 * @param [version] Of the wording. 1991 (the default): all items worded positively. 1988: items 10-13 and 18-22 are turned first.
 * @param [weights] Five columns with the points of each dimension: a row for each respondent, or one row for all. Adds a weighted line.
 * @param [ids] TRUE for lines named by ids, the same in every language; otherwise by words.
 * @returns A table with a heading, one row for each dimension, and the overall gaps.
 */
export function SERVQUAL(
  expectation: unknown[][],
  perception: unknown[][],
  version?: number,
  weights?: unknown[][],
  ids?: boolean,
): unknown[][] {
  return inCell(["SERVQUAL", expectation, perception, version, weights, ids], () => {
    const points = isOmitted(weights) ? undefined : rangeOf(weights);
    return servqualTable(rangeOf(expectation), rangeOf(perception), readChoice(version, servqualVersions), points, isWanted(ids));
  });
}

/**
 * Divides what was perceived by what was expected, cell by cell. Above 1 is better than expected. Empty where either is missing or nothing was expected; a blank among the perceived may count as 0.
 * @customfunction RATIO
 * @param perceived What was perceived: means, or answers of respondents.
 * @param expected What was expected, in the same shape.
 * @returns The ratios in the same shape.
 */
export function RATIO(perceived: unknown[][], expected: unknown[][]): unknown[][] {
  return inCell(["RATIO", perceived, expected], () => ratioCells(rangeOf(perceived), rangeOf(expected)));
}

/**
 * Says how satisfaction ratios read: above 1 very satisfied, at 1 satisfied, from 0.8 just acceptable, below dissatisfied. A blank may count as 0.
 * @customfunction BAND
 * @param ratio Ratios of perceived to expected, such as SURVEY.RATIO gives.
 * @param [tolerance] How far from 1 still counts as 1: 0 (the default) for single answers, 0.005 for means.
 * @param [ids] TRUE for bands as ids, the same in every language; otherwise in words.
 * @returns The bands in the same shape.
 */
export function BAND(ratio: unknown[][], tolerance?: number, ids?: boolean): unknown[][] {
  return inCell(["BAND", ratio, tolerance, ids], () =>
    bandCells(rangeOf(ratio), readNumber("tolerance", tolerance, 0, 1) ?? 0, isWanted(ids)),
  );
}

/**
 * Places perceived levels in the zone of tolerance: adequacy (perceived - minimum), superiority (perceived - desired), width, position (0 at the minimum, 1 at the desired level) and zone. A blank may count as 0.
 * @customfunction ZONE
 * @param minimum The least that is accepted: one row or column of means or answers.
 * @param desired What is wished for, in the same shape.
 * @param perceived What is perceived, in the same shape.
 * @param [ids] TRUE for zones as ids, the same in every language; otherwise in words.
 * @returns A table with a heading and one row for each cell of the ranges.
 */
export function ZONE(minimum: unknown[][], desired: unknown[][], perceived: unknown[][], ids?: boolean): unknown[][] {
  return inCell(["ZONE", minimum, desired, perceived, ids], () =>
    zoneTable(rangeOf(minimum), rangeOf(desired), rangeOf(perceived), isWanted(ids)),
  );
}
