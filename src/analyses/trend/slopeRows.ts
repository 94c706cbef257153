import type { SlopeMethod } from "../../i18n/trend";
import type { Messages } from "../../i18n/messages";
import type { ReportRow } from "../../report/tree";
import type { StraightLine } from "../../stats/trend/straightLine";
import { absentCell, computedCell } from "../computedCell";
import type { Slopes } from "./slopes";

/** The direction over all waves by each method; what a method does not have says so. */
export function slopeRows(
  { ofMeans, ofWeightedMeans, ofRespondents, theilSen, mannKendall }: Slopes,
  { trend }: Messages,
): readonly ReportRow[] {
  const { reasons, slopeMethods } = trend;
  const none = absentCell(reasons.notForThis);
  const blank = Object.fromEntries(
    ["n", "slope", "ciLow", "ciHigh", "intercept", "t", "df", "p", "r2", "tau", "s", "pExact"].map((id) => [id, none]),
  );
  const row = (id: SlopeMethod, cells: ReportRow["cells"]): ReportRow => ({
    id,
    cells: { ...blank, method: { code: id, text: slopeMethods[id] }, ...cells },
  });
  const line = (id: SlopeMethod, { n, slope, low, high, intercept, t, df, p, r2, reason }: StraightLine): ReportRow => {
    const why = reason === "constant" ? reasons.exact : reasons.fewWaves;
    return row(id, {
      n,
      slope: computedCell(slope, why),
      ciLow: computedCell(low, why),
      ciHigh: computedCell(high, why),
      intercept: computedCell(intercept, why),
      t: computedCell(t, why),
      df: computedCell(df, why),
      p: computedCell(p, why),
      r2: computedCell(r2, reasons.exact),
    });
  };
  const { n, s, tau, z, p, exactP, reason } = mannKendall;
  const why = reason === "constant" ? reasons.exact : reasons.fewWaves;
  return [
    line("olsMeans", ofMeans),
    line("wlsMeans", ofWeightedMeans),
    line("olsRespondents", ofRespondents),
    row("theilSen", { n, slope: computedCell(theilSen?.slope, why), intercept: computedCell(theilSen?.intercept, why) }),
    row("mannKendall", {
      n,
      t: computedCell(z, why),
      p: computedCell(p, why),
      tau: computedCell(tau, why),
      s: computedCell(s, why),
      pExact: computedCell(exactP, reason === undefined ? reasons.withTies : why),
    }),
  ];
}
