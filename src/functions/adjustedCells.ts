import { benjaminiHochberg } from "../stats/adjust/benjaminiHochberg";
import { bonferroni } from "../stats/adjust/bonferroni";
import { hochberg } from "../stats/adjust/hochberg";
import { holm } from "../stats/adjust/holm";
import { answerIn, anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { inShapeOf, listed } from "./cells";
import { incomplete, wrong } from "./failure";

const methods = { holm, hochberg, bonferroni, bh: benjaminiHochberg };
export const adjustments = ["holm", "hochberg", "bonferroni", "bh"] as const;
export type Adjustment = (typeof adjustments)[number];

/**
 * p values adjusted for their number, in the shape they came in; cells without a number stay empty and are no test.
 *
 * @throws CustomFunctions.Error `#VALUE!` for a number outside 0 to 1, `#N/A` without any p
 */
export function adjustedCells(cells: Cells, adjustment: Adjustment): CellRows {
  const p = listed(cells).map((cell) => answerIn(cell, anyNumber));
  if (p.every((own) => own === undefined)) throw incomplete((sentences) => sentences.noNumbers);
  const stranger = p.find((own) => own !== undefined && !(own >= 0 && own <= 1));
  if (stranger !== undefined) throw wrong((sentences) => sentences.noProbability(stranger));
  return inShapeOf(cells, methods[adjustment](p));
}
