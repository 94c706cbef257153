import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { Survey } from "../../survey/survey";
import type { ServiceGapsResult } from "./compute";
import { widestInside } from "./findings";

/** The chain of gaps in its order, the ratings side by side, and the items of the gap that matters most. */
export function serviceGapsCharts({ scale }: Survey, result: ServiceGapsResult, { serviceGaps, common }: Messages): readonly ReportChart[] {
  const { charts } = serviceGaps;
  const lines = result.overall.map(({ line }) => line).filter(({ isHidden }) => !isHidden);
  const levels = result.ratings.filter(({ isHidden }) => !isHidden);
  const shown = (widestInside(lines) ?? lines.find(({ gap }) => gap === 5) ?? lines[0])?.gap;
  const bars = {
    kind: "chart",
    type: "interval-bars",
    number: "difference",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.axis,
    intervalTitle: common.interval(percentText(result.confidence)),
  } as const;
  const chain = {
    ...bars,
    id: "chain",
    title: charts.chain,
    description: charts.chainAlt,
    table: "gaps",
    rows: lines.map(({ gap }) => `gap${gap}`),
    label: "gap",
    order: "table",
  } as const;
  return [
    ...(lines.length > 0 ? [chain] : []),
    {
      kind: "chart",
      type: "clustered-bars",
      id: "ratings-chart",
      title: charts.ratings,
      description: charts.ratingsAlt,
      table: "ratings",
      rows: levels.map(({ rating }) => rating),
      label: "rating",
      series: [{ column: "mean", role: "perception" }],
      axisTitle: charts.ratingsAxis(scale.min, scale.max),
      minimum: scale.min,
      maximum: scale.max,
    },
    ...(shown === undefined || result.items.length < 2
      ? []
      : [
          {
            ...bars,
            id: "item-chart",
            title: charts.items(serviceGaps.gapTitle(shown)),
            description: charts.itemsAlt,
            table: "item-gaps",
            rows: result.byItem.flatMap(({ item, line }) => (line.gap === shown && !line.isHidden ? [`${item.id}-gap${shown}`] : [])),
            label: "item",
            ...(result.dimensions.length > 0 && { colour: "dimension" }),
          },
        ]),
  ];
}
