import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { IntervalBars } from "../../report/tree";
import { measureName } from "../measureWords";
import type { CompareResult } from "./compute";

/** More charts than this are not looked at. */
const mostCharts = 3;

/** The means of the groups with their intervals, one chart for each column that splits the respondents; hidden groups are left out. */
export function compareCharts({ comparisons, measures, confidence }: CompareResult, messages: Messages): readonly IntervalBars[] {
  const { charts } = messages.compare;
  const name = measureName(measures.main, messages);
  const isSplit = comparisons.length > 1;
  return comparisons.slice(0, mostCharts).flatMap(({ cut, groups }, index): readonly IntervalBars[] => {
    const drawn = groups.filter(({ status, level }) => status === "shown" && level.low !== undefined);
    if (drawn.length === 0) return [];
    return [
      {
        kind: "chart",
        type: "interval-bars",
        id: isSplit ? `group-means-${index + 1}` : "group-means",
        title: charts.groups(name, cut.column),
        description: charts.groupsAlt,
        table: "groups",
        rows: drawn.map((group) => (isSplit ? `${cut.column}: ${group.name}` : group.name)),
        label: "group",
        number: "mean",
        low: "ciLow",
        high: "ciHigh",
        axisTitle: charts.axis(name),
        intervalTitle: messages.common.interval(percentText(confidence)),
        order: "table",
      },
    ];
  });
}
