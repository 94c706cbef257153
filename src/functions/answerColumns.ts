import type { AnswerScale } from "../survey/answerScale";
import { keyedColumn } from "../survey/reverseKeyed";
import { answerIn } from "./answerIn";
import type { Cells } from "./cells";
import { listed } from "./cells";
import { incomplete } from "./failure";

/**
 * A range of answers as the statistics take it: one column an item, NaN where missing, turned where its key says so.
 *
 * @param reversed one an item; absent, none is turned
 * @throws CustomFunctions.Error `#N/A` if there is no answer at all
 */
export function answerColumns(cells: Cells, scale: AnswerScale, reversed: readonly boolean[] = []): Float64Array[] {
  const columns = Array.from({ length: cells[0]?.length ?? 0 }, (_, column) =>
    keyedColumn(
      Float64Array.from(cells, (row) => answerIn(row[column], scale) ?? NaN),
      reversed[column] === true ? -1 : 1,
      scale,
    ),
  );
  if (columns.every((column) => column.every(Number.isNaN))) throw incomplete((sentences) => sentences.noAnswers);
  return columns;
}

/** The numbers of a range as one list, row by row, NaN where there is none. */
export function answerList(cells: Cells, scale: AnswerScale): Float64Array {
  return Float64Array.from(listed(cells), (cell) => answerIn(cell, scale) ?? NaN);
}
