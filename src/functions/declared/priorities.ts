import { anyNumber } from "../answerIn";
import { answerColumns, answerList } from "../answerColumns";
import { rangeOf, shapeOf } from "../cells";
import { driverMethods, driversTable } from "../driversTable";
import { wrong } from "../failure";
import { inCell } from "../inCell";
import { indexCell } from "../indexCell";
import { quadrantCells } from "../quadrantCells";
import { isWanted, readChoice, readNumber } from "../readArguments";
import { readScale } from "../readScale";

/**
 * Says in which quadrant each attribute lies by its importance and performance; at or above the crosshair counts as high. A blank may count as 0.
 * @customfunction QUADRANT
 * @param importance How important each attribute is.
 * @param performance How well each attribute is done, in the same shape.
 * @param [crossImportance] Where high importance begins. Without it, or with 0, the mean.
 * @param [crossPerformance] Where high performance begins. Without it, or with 0, the mean.
 * @param [ids] TRUE for quadrants as ids, the same in every language; otherwise in words.
 * @returns The quadrants in the same shape.
 */
export function QUADRANT(
  importance: unknown[][],
  performance: unknown[][],
  crossImportance?: number,
  crossPerformance?: number,
  ids?: boolean,
): unknown[][] {
  return inCell(["QUADRANT", importance, performance, crossImportance, crossPerformance, ids], () => {
    const [high, well] = [crossing("crossImportance", crossImportance), crossing("crossPerformance", crossPerformance)];
    const crosshair = { ...(high !== undefined && { importance: high }), ...(well !== undefined && { performance: well }) };
    return quadrantCells(rangeOf(importance), rangeOf(performance), crosshair, isWanted(ids));
  });
}

/**
 * Weighs means into one index from 0 to 100: the weighted mean's share of the way from the lowest to the highest answer, in percent.
 * @customfunction INDEX100
 * @param means One row or column with the mean of each item.
 * @param weights One weight for each mean, of any sum but 0.
 * @param minimum The lower end of the answer scale, such as 1.
 * @param maximum The upper end of the answer scale, such as 10.
 * @returns The index.
 */
export function INDEX100(means: unknown[][], weights: unknown[][], minimum: number, maximum: number): unknown[][] {
  return inCell(["INDEX100", means, weights, minimum, maximum], () =>
    indexCell(rangeOf(means), rangeOf(weights), readScale(minimum, maximum)),
  );
}

/**
 * Says which drivers matter for an outcome, over the respondents who answered everything: correlation, importance by the method, and its share of the whole. Every number counts, so a blank may count as 0: leave such rows out.
 * @customfunction DRIVERS
 * @param drivers One row for each respondent, one column for each driver.
 * @param outcome One column: overall satisfaction of the same respondents.
 * @param [method] How: "shapley" (the default) or "weights": shares of R²; "beta": standardised coefficients; "correlation".
 * @returns A table with a heading and one row for each driver.
 */
export function DRIVERS(drivers: unknown[][], outcome: unknown[][], method?: string): unknown[][] {
  return inCell(["DRIVERS", drivers, outcome, method], () => {
    const chosen = readChoice(method, driverMethods);
    const [cells, column] = [rangeOf(drivers), rangeOf(outcome)];
    if (column.length !== cells.length || column[0]?.length !== 1)
      throw wrong((sentences) => sentences.outcomeRows(cells.length, shapeOf(column)));
    return driversTable(answerColumns(cells, anyNumber), answerList(column, anyNumber), chosen);
  });
}

/** An end of the world rather than of an axis: correlations, ratings and points are all far within. */
const widest = 1e9;

function crossing(name: string, given: unknown): number | undefined {
  return readNumber(name, given, -widest, widest);
}
