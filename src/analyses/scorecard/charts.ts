import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { ScorecardResult } from "./compute";

/** A radar with more lines than this cannot be read, nor one with fewer or more axes. */
const mostGroups = 6;
const [fewestAxes, mostAxes] = [3, 12];

/** Radar of the shares, bars with intervals, and a radar by unit where there are few units. */
export function scorecardCharts(result: ScorecardResult, { scorecard, common }: Messages): readonly ReportChart[] {
  const { charts } = scorecard;
  const { set, whole, groupings } = result;
  const axes = set.dimensions.flatMap(({ id }, place) => (whole.categories[place]?.percent === undefined ? [] : [id]));
  const isRadar = axes.length >= fewestAxes && axes.length <= mostAxes;
  const radar = { kind: "chart", type: "radar", label: "category", minimum: 0, maximum: 1 } as const;
  const bars: ReportChart = {
    kind: "chart",
    type: "interval-bars",
    id: "category-bars",
    title: charts.bars,
    description: charts.barsAlt,
    table: "categories",
    rows: axes,
    label: "category",
    number: "percent",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.axis,
    intervalTitle: common.interval(percentText(result.confidence)),
  };
  const single: ReportChart = {
    ...radar,
    id: "category-radar",
    title: charts.radar,
    description: charts.radarAlt,
    table: "categories",
    rows: axes,
    series: [{ column: "percent", role: "perception" }],
  };
  const plain: ReportChart = {
    kind: "chart",
    type: "clustered-bars",
    id: "category-bars",
    title: charts.bars,
    description: charts.barsAlt,
    table: "categories",
    rows: axes,
    label: "category",
    series: [{ column: "percent", role: "perception" }],
    axisTitle: charts.axis,
    minimum: 0,
    maximum: 1,
  };
  const isSure = axes.every((id) => whole.categories[set.dimensions.findIndex((category) => category.id === id)]?.ciLow !== undefined);
  const byUnit = groupings.flatMap(({ cut, groups }, index): ReportChart[] => {
    const shown = groups.flatMap(({ statuses }, place) =>
      [statuses.overall, ...statuses.themes].every((status) => status === "shown") ? [`group${place + 1}`] : [],
    );
    if (!isRadar || shown.length < 2 || shown.length > mostGroups) return [];
    return [
      {
        ...radar,
        id: `unit-radar-${index + 1}`,
        title: charts.units(cut.column),
        description: charts.unitsAlt,
        table: `heat-${index + 1}`,
        rows: axes,
        series: shown.map((column) => ({ column, role: "group" as const })),
      },
    ];
  });
  return [...(isRadar ? [single] : []), isSure ? bars : plain, ...byUnit];
}
