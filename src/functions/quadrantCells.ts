import type { Point } from "../analyses/quadrant/quadrant";
import { meanCrosshair, quadrantOf } from "../analyses/quadrant/quadrant";
import { answerList } from "./answerColumns";
import { anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { inShapeOf } from "./cells";
import { requireNumbers, requireSameShape } from "./readArguments";
import { quadrantNames } from "./words";

/**
 * The quadrant of each attribute, in the shape of the ranges; "" for one without importance or performance.
 *
 * @param crosshair where high begins; an axis that is absent takes the mean over the attributes that have both figures
 * @throws CustomFunctions.Error `#VALUE!` if the shapes differ, `#N/A` if no attribute has both figures
 */
export function quadrantCells(importance: Cells, performance: Cells, crosshair: Partial<Point>, asIds: boolean): CellRows {
  requireSameShape(importance, performance);
  const performances = answerList(performance, anyNumber);
  const points = Array.from(answerList(importance, anyNumber), (level, place): Point | undefined => {
    const performed = performances[place] ?? NaN;
    return Number.isNaN(level + performed) ? undefined : { importance: level, performance: performed };
  });
  const known = points.filter((point) => point !== undefined);
  requireNumbers(known.map((point) => point.importance));
  const crossing = { ...meanCrosshair(known), ...crosshair };
  const names = quadrantNames(asIds);
  return inShapeOf(
    importance,
    points.map((point) => point && names[quadrantOf(point, crossing)]),
  );
}
