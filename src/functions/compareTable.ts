import { momentsOf } from "../stats/moments";
import { welchT } from "../stats/welchT";
import { answerColumns } from "./answerColumns";
import { anyNumber } from "./answerIn";
import type { CellRows, Cells } from "./cells";
import { wrong } from "./failure";
import { tableRows } from "./tableRows";

/**
 * The difference of two groups' means, first - second, column by column, with Welch's 95 % interval and p. The groups may differ in size.
 *
 * @throws CustomFunctions.Error `#VALUE!` if the ranges differ in columns, `#N/A` if either has no number
 */
export function compareTable(first: Cells, second: Cells): CellRows {
  const [ours, theirs] = [answerColumns(first, anyNumber), answerColumns(second, anyNumber)];
  if (ours.length !== theirs.length) throw wrong((sentences) => sentences.sameColumns(ours.length, theirs.length));
  return tableRows(
    ["item", "n1", "mean1", "n2", "mean2", "difference", "ciLow", "ciHigh", "t", "df", "p"],
    ours.map((column, place) => {
      const [one, other] = [momentsOf(column), momentsOf(theirs[place] ?? new Float64Array())];
      const [mean1, mean2] = [one, other].map(({ n, mean }) => (n > 0 ? mean : undefined));
      const difference = mean1 !== undefined && mean2 !== undefined ? mean1 - mean2 : undefined;
      const test = welchT(one, other);
      const tested = { ciLow: test?.low, ciHigh: test?.high, t: test?.t, df: test?.df, p: test?.p };
      return { item: place + 1, n1: one.n, mean1, n2: other.n, mean2, difference, ...tested };
    }),
  );
}
