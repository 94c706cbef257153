import type { Messages } from "../../i18n/messages";
import { figure, live } from "../../report/live";
import type { ReportRow, ReportTable } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import { criticalNormal } from "../../stats/distributions/normal";
import type { LiveRows } from "../live/followed";
import { everybody } from "../live/respondents";
import { withCount } from "../live/withCount";
import type { RowFormulas } from "../live/withFormulas";
import { withFormulas } from "../live/withFormulas";
import type { FavourableResult } from "./compute";
import { favourableLiveColumns } from "./liveColumns";
import { groupFormulas } from "./liveGroups";
import type { LiveLine } from "./liveLines";
import { liveItemLine, liveScoreLine } from "./liveLines";
import { allItems } from "./tables";

/** The tables of the report with the formulas of their figures; what only tests give stays a number. */
export function followingTables(
  survey: Survey,
  result: FavourableResult,
  tables: readonly ReportTable[],
  messages: Messages,
): readonly ReportTable[] {
  const { set, confidence, minimumGroup } = result;
  const columns = favourableLiveColumns(survey, result, messages);
  const hidden = messages.privacy.few(minimumGroup);
  const formulas = ({ n, others }: LiveLine): RowFormulas => withCount(n, others, minimumGroup, hidden);
  const { cuts, overall } = columns;
  const themes = [...set.dimensions.map(({ id }, index) => [id, columns.themes[index]] as const), [allItems, overall] as const];
  const wholes: Readonly<Record<string, LiveRows>> = {
    themes: new Map(
      themes.flatMap(([id, scores]) => (scores ? [[id, formulas(liveScoreLine(scores, confidence, everybody))] as const] : [])),
    ),
    items: new Map(
      set.items.flatMap(({ id }, index) => {
        const of = columns.items[index];
        return of ? [[id, formulas(liveItemLine(of, cuts, confidence, everybody))] as const] : [];
      }),
    ),
  };
  return withFormulas(tables, (table, row) => {
    const whole = wholes[table.id];
    if (whole) return whole.get(row.id) ?? {};
    if (table.id === "advocacy") return advocacyFormulas(row, confidence);
    return groupFormulas({ result, columns, tables, hidden }, table, row);
  });
}

/** From the shares in the table of questions: see `netShare`. */
function advocacyFormulas({ id }: ReportRow, confidence: number): RowFormulas {
  const [good, bad, n] = [figure("favourable"), figure("unfavourable"), figure("n")];
  const reach = live`${100 * criticalNormal(confidence)}*SQRT(MAX(0,${good}+${bad}-(${good}-${bad})^2)/${n})`;
  return {
    ...Object.fromEntries(["n", "unfavourable", "favourable"].map((column) => [column, live`${figure(column, id, "items")}`])),
    net: live`100*(${good}-${bad})`,
    netLow: live`${figure("net")}-${reach}`,
    netHigh: live`${figure("net")}+${reach}`,
  };
}
