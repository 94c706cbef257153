import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { FavourableResult } from "./compute";
import { comparisonId } from "./groupTables";

/** More bars than this cannot be read. */
const mostBars = 40;

/** Parts by theme (by question where there are no themes), shares by question with intervals, and by group; hidden figures are not drawn. */
export function favourableCharts(result: FavourableResult, { favourable, common }: Messages): readonly ReportChart[] {
  const { set, whole, statuses, groupings } = result;
  const { charts } = favourable;
  const intervalTitle = common.interval(percentText(result.confidence));
  const themes = set.dimensions.flatMap(({ id }, index) => (statuses.themes[index] === "shown" ? [id] : []));
  const items = set.items.flatMap(({ id }, index) => (statuses.items[index] === "shown" ? [id] : []));
  const byTheme = themes.length > 1;
  const isNeutral = (byTheme ? whole.themes : whole.items).some(({ neutral = 0 }) => neutral > 0);
  const bars = { kind: "chart", type: "interval-bars", number: "favourable", low: "ciLow", high: "ciHigh", intervalTitle } as const;
  const stacked: ReportChart = {
    kind: "chart",
    type: "stacked-bars",
    id: "parts",
    title: (byTheme ? charts.themes : charts.parts)(isNeutral),
    description: (byTheme ? charts.themesAlt : charts.partsAlt)(isNeutral),
    table: byTheme ? "themes" : "items",
    rows: byTheme ? themes : items.slice(0, mostBars),
    label: byTheme ? "theme" : "item",
    series: [
      { column: "unfavourable", tone: "bad" },
      ...(isNeutral ? [{ column: "neutral", tone: "middle" as const }] : []),
      { column: "favourable", tone: "good" },
    ],
    axisTitle: charts.shareAxis,
  };
  const shares: ReportChart = {
    ...bars,
    id: "item-shares",
    title: charts.items,
    description: charts.itemsAlt,
    table: "items",
    rows: items.slice(0, mostBars),
    label: "item",
    ...(set.dimensions.length > 1 && { colour: "theme" }),
    axisTitle: charts.favourableAxis,
  };
  const groups = groupings.flatMap(({ cut, groups: own, isWave }, index): ReportChart[] => {
    const rows = own.flatMap(({ statuses: { overall } }, place) => (overall === "shown" ? [`group${place + 1}`] : []));
    if (rows.length < 2 || rows.length > mostBars) return [];
    return [
      {
        ...bars,
        id: `group-shares-${index + 1}`,
        title: charts.groups(cut.column),
        description: charts.groupsAlt,
        table: comparisonId(index),
        rows,
        label: "group",
        axisTitle: charts.favourableAxis,
        order: isWave ? "table" : "sorted",
      },
    ];
  });
  return [stacked, ...(items.length > 1 ? [shares] : []), ...groups];
}
