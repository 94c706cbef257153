import type { AnswerScale } from "../survey/answerScale";
import { index100 } from "../survey/index100";
import { answerList } from "./answerColumns";
import { anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { incomplete, wrong } from "./failure";
import { countCells, requireLine } from "./readArguments";

/**
 * A weighted index from 0 to 100 out of means on one answer scale. Weights of any sum but 0.
 *
 * @throws CustomFunctions.Error `#VALUE!` if there are not as many weights as means, or they sum to 0; `#N/A` if one of either is missing
 */
export function indexCell(means: Cells, weights: Cells, scale: AnswerScale): CellRows {
  requireLine(means);
  requireLine(weights);
  const [levels, shares] = [answerList(means, scale), answerList(weights, anyNumber)];
  if (levels.length !== shares.length) throw wrong((sentences) => sentences.asManyWeights(countCells(means), countCells(weights)));
  const place = levels.findIndex((level, at) => Number.isNaN(level + (shares[at] ?? NaN)));
  if (place >= 0) throw incomplete((sentences) => sentences.meanAndWeight(place + 1));
  const items = Array.from(levels, (level) => Float64Array.of(level));
  const index = index100(items, scale, Array.from(shares))?.scores[0];
  if (index === undefined) throw wrong((sentences) => sentences.weightsSumToZero);
  return [[index]];
}
