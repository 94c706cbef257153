import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import { numberCriterion } from "../live/criteria";
import { liveSum } from "../live/withCount";
import type { ChecklistResult } from "./compute";

/** The signs on the sheet of keyed answers, and what each list says of them. */
export interface LiveChecklist {
  readonly items: readonly LiveColumn[];
  /** Signs answered yes, for lists that hold an answer. */
  readonly yes: LiveColumn;
  /** Signs answered at all. */
  readonly given: LiveColumn;
  /** An answer above it is a yes. */
  readonly middle: number;
}

export function liveChecklist(items: readonly LiveColumn[], { set }: ChecklistResult, { checklist }: Messages): LiveChecklist {
  const middle = (set.scale.min + set.scale.max) / 2;
  const cells = listed(items.map(inRow));
  const ids = items.map(({ id }) => id).join();
  const { yes: heading, n } = checklist.columns;
  const yes: DerivedColumn = {
    kind: "derived",
    id: `yes(${ids};${middle})`,
    title: heading.title,
    formula: live`IF(COUNT(${cells})>0,${liveSum(items.map((item) => live`COUNTIFS(${inRow(item)},${numberCriterion(">", middle)})`))},"")`,
  };
  const given: DerivedColumn = { kind: "derived", id: `given(${ids})`, title: n.title, formula: live`COUNT(${cells})` };
  return { items, yes, given, middle };
}
