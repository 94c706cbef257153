import type { DerivedColumn, LiveColumn } from "../../report/live";
import { inRow, listed, live } from "../../report/live";

/** Each column's share of the sum of all of them, for respondents with a number in every one and a sum above 0. */
export function shareColumns(titles: readonly string[], of: readonly LiveColumn[]): readonly DerivedColumn[] {
  const cells = listed(of.map(inRow));
  const ids = of.map(({ id }) => id).join();
  return of.map((own, index) => ({
    kind: "derived",
    id: `share(${own.id} of ${ids})`,
    title: titles[index] ?? own.title,
    formula: live`IF(COUNT(${cells})=${of.length},IF(SUM(${cells})>0,${inRow(own)}/SUM(${cells}),""),"")`,
  }));
}
