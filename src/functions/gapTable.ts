import { momentsOf } from "../stats/moments";
import { oneSampleT } from "../stats/oneSampleT";
import type { AnswerScale } from "../survey/answerScale";
import { reverseKeyed } from "../survey/reverseKeyed";
import { incomplete } from "./failure";
import { answerIn } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { requireSameShape } from "./readArguments";
import { tableRows } from "./tableRows";

const heading = ["item", "n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p"] as const;
type Line = Readonly<Record<(typeof heading)[number], number | undefined>>;

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
export function gapTable(expectation: Cells, perception: Cells, scale: AnswerScale, reversed: readonly boolean[]): CellRows {
  requireSameShape(expectation, perception);
  const lines = reversed.map((turned, item) => gapLine(item, pairs(expectation, perception, item, scale, turned)));
  if (lines.every(({ n }) => n === 0)) throw incomplete((sentences) => sentences.noPairs);
  return tableRows(heading, lines);
}

function gapLine(item: number, { expected, perceived }: Pairs): Line {
  const gap = oneSampleT(momentsOf(perceived.map((answer, index) => answer - (expected[index] ?? Number.NaN))));
  const mean = (answers: Float64Array): number | undefined => (answers.length === 0 ? undefined : momentsOf(answers).mean);
  return {
    item: item + 1,
    n: gap.n,
    expectation: mean(expected),
    perception: mean(perceived),
    gap: gap.mean,
    ciLow: gap.low,
    ciHigh: gap.high,
    p: gap.p,
  };
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
