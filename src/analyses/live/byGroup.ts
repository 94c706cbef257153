import type { DerivedColumn, KeyedText, LiveColumn, LiveFormula } from "../../report/live";
import { column, inRow, live, quoted } from "../../report/live";
import { anyNumber, numberCriterion } from "./criteria";

/** The respondents of a group: a column of names and the name in it. */
export interface LiveGroup {
  readonly names: KeyedText;
  readonly name: string;
}

/** How many respondents of the group have a number in the column. */
export function liveGroupCount(of: LiveColumn, group: LiveGroup): LiveFormula {
  return live`COUNTIFS(${column(group.names)},${criterion(group)},${column(of)},${anyNumber})`;
}

/** Their mean. */
export function liveGroupMean(of: LiveColumn, group: LiveGroup): LiveFormula {
  return live`AVERAGEIFS(${column(of)},${column(group.names)},${criterion(group)},${column(of)},${anyNumber})`;
}

/** Their SD with n - 1, from the sum of squares: Excel 2016 has no STDEV.S of those who meet a condition. */
export function liveGroupSpread(of: LiveColumn, group: LiveGroup): LiveFormula {
  const n = liveGroupCount(of, group);
  const mean = liveGroupMean(of, group);
  const squares = live`SUMIFS(${column(squareColumn(of))},${column(group.names)},${criterion(group)})`;
  const variance = live`(${squares}-${n}*${mean}^2)/(${n}-1)`;
  return live`IF(${variance}>${rounding},SQRT(${variance}),0)`;
}

/** Below this a variance is the rounding of squares of equal numbers. */
const rounding = 1e-12;

/** How many respondents of the group have an answer that compares so with a number. */
export function liveGroupCountWhere(
  of: LiveColumn,
  group: LiveGroup,
  comparison: ">=" | "<=" | "=" | ">" | "<",
  answer: number,
): LiveFormula {
  return live`COUNTIFS(${column(group.names)},${criterion(group)},${column(of)},${numberCriterion(comparison, answer)})`;
}

/**
 * A group's figure while enough people stand behind it. On a sheet that follows its answers a group may shrink: then the words stand there
 * that stand for any figure that is kept back.
 *
 * @param n how many people stand behind it
 */
export function whileEnough(formula: LiveFormula, n: LiveFormula, minimum: number, hidden: string): LiveFormula {
  return live`IF(AND(${n}>0,${n}<${minimum}),${quoted(hidden)},${formula})`;
}

/** The square of each number of a column. */
export function squareColumn(of: LiveColumn): DerivedColumn {
  return {
    kind: "derived",
    id: `square(${of.id})`,
    title: `${of.title} ²`,
    formula: live`IF(ISNUMBER(${inRow(of)}),${inRow(of)}^2,"")`,
  };
}

/** Matches the name as a whole, whatever signs stand in it. */
export function criterion({ name }: LiveGroup): string {
  return quoted(`=${name.replaceAll(/[~*?]/g, "~$&")}`);
}
