import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import { surveyItemName } from "../surveyItemName";
import type { SurveyItem } from "../itemSet";
import { scaleName } from "./names";
import type { ScaleResult } from "./scaleResult";

/** An item over the respondents who answered all items of its scale, and the sum of the others. */
export interface LiveScaleItem {
  readonly complete: LiveColumn;
  readonly rest: LiveColumn;
}

/** The sum of a scale's items, for respondents who answered all of them. */
export function totalColumn(scale: ScaleResult, items: readonly LiveColumn[], messages: Messages): DerivedColumn {
  const cells = listed(items.map(inRow));
  return {
    kind: "derived",
    id: `total(${items.map(({ id }) => id).join()})`,
    title: scaleName(scale, messages),
    formula: live`IF(COUNT(${cells})=${items.length},SUM(${cells}),"")`,
  };
}

/** The sum of the squares of such a respondent's answers. */
export function squaresColumn(scale: ScaleResult, items: readonly LiveColumn[], messages: Messages): DerivedColumn {
  const cells = listed(items.map(inRow));
  return {
    kind: "derived",
    id: `squares(${items.map(({ id }) => id).join()})`,
    title: `${scaleName(scale, messages)} ²`,
    formula: live`IF(COUNT(${cells})=${items.length},SUMSQ(${cells}),"")`,
  };
}

/** The columns of an item within its scale. */
export function scaleItem(item: SurveyItem, of: LiveColumn, total: LiveColumn, messages: Messages): LiveScaleItem {
  const name = surveyItemName(item, messages.language);
  const { itemRest } = messages.reliability.columns("");
  return {
    complete: {
      kind: "derived",
      id: `within(${of.id};${total.id})`,
      title: name,
      formula: live`IF(ISNUMBER(${inRow(total)}),${inRow(of)},"")`,
    },
    rest: {
      kind: "derived",
      id: `rest(${of.id};${total.id})`,
      title: `${itemRest.title} ${item.number ?? name}`,
      formula: live`IF(ISNUMBER(${inRow(total)}),${inRow(total)}-${inRow(of)},"")`,
    },
  };
}
