import { momentsOf } from "../stats/moments";
import { oneSampleT } from "../stats/oneSampleT";
import type { AnswerScale } from "../survey/answerScale";
import { reverseKeyed } from "../survey/reverseKeyed";
import { incomplete, wrong } from "./failure";
import { answerIn } from "./answerIn";
import type { Cells } from "./readKeys";

const HEADING = ["item", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p"];

/**
 * The gaps of a SERVQUAL survey as a table to spill: a heading, then for each item its number, the respondents who answered both sides, their
 * mean expectation and perception, the gap (perception - expectation), its 95 % interval and the p of a paired t test.
 *
 * What cannot be computed, such as an interval from one pair, is "".
 *
 * @param expectation one row for each respondent, one column for each item
 * @param perception the same shape
 * @throws CustomFunctions.Error `#VALUE!` if the shapes differ, `#N/A` if no item has a pair of answers
 */
export function gapTable(expectation: Cells, perception: Cells, scale: AnswerScale, reversed: readonly boolean[]): (number | string)[][] {
  if (shape(expectation) !== shape(perception)) {
    throw wrong((sentences) => sentences.differentShapes(shape(expectation), shape(perception)));
  }
  const rows = reversed.map((turned, item) => gapRow(item, pairs(expectation, perception, item, scale, turned)));
  if (rows.every((row) => row[1] === 0)) throw incomplete((sentences) => sentences.noPairs);
  return [HEADING, ...rows];
}

function gapRow(item: number, { expected, perceived }: Pairs): (number | string)[] {
  const gap = oneSampleT(momentsOf(perceived.map((answer, index) => answer - (expected[index] ?? Number.NaN))));
  const mean = (answers: Float64Array): number | string => (answers.length === 0 ? "" : momentsOf(answers).mean);
  return [item + 1, gap.n, mean(expected), mean(perceived), gap.mean ?? "", gap.low ?? "", gap.high ?? "", gap.p ?? ""];
}

interface Pairs {
  readonly expected: Float64Array;
  readonly perceived: Float64Array;
}

function pairs(expectation: Cells, perception: Cells, item: number, scale: AnswerScale, turned: boolean): Pairs {
  const expected: number[] = [];
  const perceived: number[] = [];
  expectation.forEach((row, respondent) => {
    const before = answerIn(row[item], scale);
    const after = answerIn(perception[respondent]?.[item], scale);
    if (before === undefined || after === undefined) return;
    expected.push(turned ? reverseKeyed(before, scale) : before);
    perceived.push(turned ? reverseKeyed(after, scale) : after);
  });
  return { expected: Float64Array.from(expected), perceived: Float64Array.from(perceived) };
}

function shape(cells: Cells): string {
  return `${cells.length} × ${cells[0]?.length ?? 0}`;
}
