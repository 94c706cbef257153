import { satisfactionBand, satisfactionRatio } from "../survey/satisfactionRatio";
import { answerList } from "./answerColumns";
import { anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { inShapeOf } from "./cells";
import { requireNumbers, requireSameShape } from "./readArguments";
import { bandNames } from "./words";

/**
 * Perceived over expected, cell by cell; "" where either is missing or nothing was expected.
 *
 * @throws CustomFunctions.Error `#VALUE!` if the shapes differ, `#N/A` without a single ratio
 */
export function ratioCells(perceived: Cells, expected: Cells): CellRows {
  requireSameShape(perceived, expected);
  const hoped = answerList(expected, anyNumber);
  const ratios = answerList(perceived, anyNumber).map((felt, place) => satisfactionRatio(felt, hoped[place] ?? NaN) ?? NaN);
  requireNumbers(ratios);
  return inShapeOf(perceived, Array.from(ratios));
}

/**
 * The band of each ratio, in the same shape.
 *
 * @param tolerance how far from 1 still counts as 1
 * @throws CustomFunctions.Error `#N/A` without a single ratio
 */
export function bandCells(ratios: Cells, tolerance: number, asIds: boolean): CellRows {
  const known = answerList(ratios, { min: 0, max: Infinity });
  requireNumbers(known);
  const names = bandNames(asIds);
  return inShapeOf(
    ratios,
    Array.from(known, (ratio) => (Number.isNaN(ratio) ? undefined : names[satisfactionBand(ratio, tolerance)])),
  );
}
