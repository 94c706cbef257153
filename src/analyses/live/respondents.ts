import type { DerivedColumn, LiveColumn, LiveFormula } from "../../report/live";
import { column, inRow, live } from "../../report/live";
import { liveSpread } from "./aggregates";
import type { LiveGroup } from "./byGroup";
import { criterion, squareColumn } from "./byGroup";
import { anyNumber } from "./criteria";

/** Aggregates over some respondents, so that a line is written once for everybody and for groups. */
export interface LiveRespondents {
  /** How many have a number in the column. */
  readonly count: (of: LiveColumn) => LiveFormula;
  /** How many have one that meets all criteria: see `numberCriterion`. */
  readonly countWhere: (of: LiveColumn, ...criteria: readonly LiveFormula[]) => LiveFormula;
  readonly sum: (of: LiveColumn) => LiveFormula;
  readonly mean: (of: LiveColumn) => LiveFormula;
  /** SD with n - 1. `n` and `mean` are mostly cells of the same row. */
  readonly spread: (of: LiveColumn, n: LiveFormula, mean: LiveFormula) => LiveFormula;
  readonly sumOfSquares: (of: LiveColumn) => LiveFormula;
  readonly sumOfProducts: (first: LiveColumn, second: LiveColumn) => LiveFormula;
}

/** All respondents. */
export const everybody: LiveRespondents = {
  count: (of) => live`COUNT(${column(of)})`,
  countWhere: (of, ...criteria) => live`COUNTIFS(${withCommas(criteria.map((each) => live`${column(of)},${each}`))})`,
  sum: (of) => live`SUM(${column(of)})`,
  mean: (of) => live`AVERAGE(${column(of)})`,
  spread: (of) => liveSpread(of),
  sumOfSquares: (of) => live`SUMSQ(${column(of)})`,
  sumOfProducts: (first, second) => live`SUMPRODUCT(${column(first)},${column(second)})`,
};

/** Those who are in all of the groups. */
export function membersOf(...groups: readonly [LiveGroup, ...LiveGroup[]]): LiveRespondents {
  const condition = withCommas(groups.map((group) => live`${column(group.names)},${criterion(group)}`));
  const sum = (of: LiveColumn): LiveFormula => live`SUMIFS(${column(of)},${condition})`;
  return {
    count: (of) => live`COUNTIFS(${condition},${column(of)},${anyNumber})`,
    countWhere: (of, ...criteria) => live`COUNTIFS(${withCommas([condition, ...criteria.map((each) => live`${column(of)},${each}`)])})`,
    sum,
    mean: (of) => live`AVERAGEIFS(${column(of)},${condition},${column(of)},${anyNumber})`,
    spread: (of, n, mean) => {
      const variance = live`(${sum(squareColumn(of))}-${n}*${mean}^2)/(${n}-1)`;
      return live`IF(${variance}>${rounding},SQRT(${variance}),0)`;
    },
    sumOfSquares: (of) => sum(squareColumn(of)),
    sumOfProducts: (first, second) => sum(productColumn(first, second)),
  };
}

/** Below this a variance is the rounding of squares of equal numbers. */
const rounding = 1e-12;

/** The product of two columns, for respondents who have both. */
function productColumn(first: LiveColumn, second: LiveColumn): DerivedColumn {
  return {
    kind: "derived",
    id: `product(${first.id},${second.id})`,
    title: `${first.title} × ${second.title}`,
    formula: live`IF(COUNT(${inRow(first)},${inRow(second)})=2,${inRow(first)}*${inRow(second)},"")`,
  };
}

function withCommas(formulas: readonly LiveFormula[]): LiveFormula {
  return formulas.reduce((list, each, index) => (index === 0 ? each : live`${list},${each}`), live``);
}
