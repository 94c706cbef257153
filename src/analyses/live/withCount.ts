import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live, quoted } from "../../report/live";

type Formulas = Readonly<Record<string, LiveFormula>>;

/**
 * The formulas of a row whose figures are kept back together: where its n shows the words for a hidden figure, every other cell does too.
 *
 * @param count the formula of n
 * @param minimum fewest people whose figures are shown
 * @param hidden the words, "fewer than 5"
 */
export function withCount(count: LiveFormula, others: Formulas, minimum: number, hidden: string): Formulas {
  if (minimum <= 1) return { n: count, ...others };
  const behind = Object.entries(others).map(([id, formula]) => [id, live`IF(ISTEXT(${figure("n")}),${figure("n")},${formula})`] as const);
  return { n: live`IF(AND(${count}>0,${count}<${minimum}),${quoted(hidden)},${count})`, ...Object.fromEntries(behind) };
}

/** Characters that Excel takes in a formula, less what is put around it. */
const longest = 8000;

/** A whole column stands for this many characters at most, another cell for the second number. */
const [columnLength, cellLength] = [44, 10];

/** Those that are not longer than Excel takes: over very many questions some sums are. */
export function shortEnough(formulas: Formulas): Formulas {
  const lengthOf = ({ parts }: LiveFormula): number =>
    parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : part.part === "column" ? columnLength : cellLength), 0);
  return Object.fromEntries(Object.entries(formulas).filter(([, formula]) => lengthOf(formula) <= longest));
}

/** Several formulas with plus signs between them. */
export function liveSum(formulas: readonly LiveFormula[]): LiveFormula {
  return formulas.reduce((sum, formula, index) => (index === 0 ? formula : live`${sum}+${formula}`), live`0`);
}

/** Whole columns as arguments of a function. */
export function wholeColumns(columns: readonly LiveColumn[]): LiveFormula {
  return columns.reduce((list, each, index) => (index === 0 ? live`${column(each)}` : live`${list},${column(each)}`), live``);
}
