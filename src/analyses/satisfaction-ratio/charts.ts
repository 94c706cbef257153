import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ReportChart } from "../../report/tree";
import type { RatioResult } from "./compute";
import { lineStatus, overallRow } from "./tables";

/** More bars than this cannot be read. */
const mostBars = 40;

/** Bands by dimension and by question, mean ratios with intervals, and by wave. */
export function ratioCharts(result: RatioResult, { satisfactionRatio, common }: Messages): readonly ReportChart[] {
  const { charts } = satisfactionRatio;
  const intervalTitle = common.interval(percentText(result.confidence));
  const items = result.items.flatMap(({ item, line }) => (lineStatus(line, result) === "shown" && line.ratio.n > 0 ? [item.id] : []));
  const dimensions = result.dimensions.flatMap(({ dimension, line }) => (lineStatus(line, result) === "shown" ? [dimension.id] : []));
  const waves = result.cuts.find(({ against }) => against === "before");
  const shownWaves = waves?.groups.flatMap(({ name, status }) => (status === "shown" ? [name] : [])) ?? [];
  const series = [
    { column: "dissatisfied", tone: "bad" },
    { column: "acceptable", tone: "poor" },
    { column: "satisfied", tone: "fair" },
    { column: "verySatisfied", tone: "good" },
  ] as const;
  const stacked = { kind: "chart", type: "stacked-bars", series, axisTitle: charts.bandsAxis } as const;
  const byDimension: ReportChart = {
    ...stacked,
    id: "dimension-bands",
    title: charts.dimensions,
    description: charts.dimensionsAlt,
    table: "dimensions",
    rows: [...dimensions, overallRow],
    label: "line",
  };
  const byItem: ReportChart = {
    ...stacked,
    id: "item-bands",
    title: charts.bands,
    description: charts.bandsAlt,
    table: "items",
    rows: items.slice(0, mostBars),
    label: "item",
  };
  const ratios: ReportChart = {
    kind: "chart",
    type: "interval-bars",
    id: "item-ratios",
    title: charts.ratios,
    description: charts.ratiosAlt,
    table: "items",
    rows: items.slice(0, mostBars),
    label: "item",
    number: "meanRatio",
    low: "ciLow",
    high: "ciHigh",
    ...(dimensions.length > 1 && { colour: "dimension" }),
    axisTitle: charts.ratioAxis,
    intervalTitle,
  };
  const line: ReportChart = {
    kind: "chart",
    type: "lines",
    id: "waves-chart",
    title: charts.waves,
    description: charts.wavesAlt,
    table: "waves",
    rows: shownWaves,
    category: "wave",
    number: "meanRatio",
    low: "ciLow",
    high: "ciHigh",
    axisTitle: charts.ratioAxis,
    intervalTitle,
  };
  return [
    ...(dimensions.length > 1 ? [byDimension] : []),
    ...(items.length > 0 ? [byItem, ratios] : []),
    ...(shownWaves.length > 1 ? [line] : []),
  ];
}
