import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import type { ScoreRule } from "../../survey/missingRule";
import { answersNeeded } from "../../survey/missingRule";

/** The first column minus the second, for respondents who have both. */
export function differenceColumn(title: string, first: LiveColumn, second: LiveColumn): DerivedColumn {
  return {
    kind: "derived",
    id: `difference(${first.id},${second.id})`,
    title,
    formula: live`IF(COUNT(${inRow(first)},${inRow(second)})=2,${inRow(first)}-${inRow(second)},"")`,
  };
}

/** The column for those who have a number in the other one too. */
export function pairedColumn(title: string, own: LiveColumn, other: LiveColumn): DerivedColumn {
  return {
    kind: "derived",
    id: `paired(${own.id},${other.id})`,
    title,
    formula: live`IF(COUNT(${inRow(own)},${inRow(other)})=2,${inRow(own)},"")`,
  };
}

/** The mean of several columns, for respondents with as many numbers in them as the rule asks for: see `meanScore`. */
export function scoreColumn(title: string, of: readonly LiveColumn[], rule: ScoreRule): DerivedColumn {
  const cells = listed(of.map(inRow));
  const needed = answersNeeded(rule, of.length);
  return {
    kind: "derived",
    id: `score(${of.map(({ id }) => id).join()};${needed})`,
    title,
    formula: live`IF(COUNT(${cells})>=${needed},AVERAGE(${cells}),"")`,
  };
}
