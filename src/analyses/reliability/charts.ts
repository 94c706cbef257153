import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { IntervalBars, ReportTable } from "../../report/tree";
import type { ReliabilityResult } from "./compute";

/** Bars of alpha by score, where there are several, and of the item-rest correlations; what cannot be computed is left out. */
export function reliabilityCharts(
  result: ReliabilityResult,
  tables: readonly ReportTable[],
  { reliability, common }: Messages,
): readonly IntervalBars[] {
  const { charts } = reliability;
  const bars = { kind: "chart", type: "interval-bars", intervalTitle: common.interval(percentText(result.confidence)) } as const;
  const drawn = (table: string, number: string, low: string): string[] =>
    (tables.find(({ id }) => id === table)?.rows ?? [])
      .filter(({ cells }) => typeof cells[number] === "number" && typeof cells[low] === "number")
      .map(({ id }) => id);
  const scaleRows = drawn("scales", "alpha", "ciLow");
  const itemRows = drawn("items", "itemRest", "itemRestLow");
  const scales: IntervalBars = {
    ...bars,
    id: "scale-reliability",
    title: charts.scales,
    description: charts.scalesAlt,
    table: "scales",
    rows: scaleRows,
    label: "scale",
    number: "alpha",
    low: "ciLow",
    high: "ciHigh",
    colour: "scale",
    axisTitle: charts.scalesAxis,
  };
  const items: IntervalBars = {
    ...bars,
    id: "item-rest",
    title: charts.items,
    description: charts.itemsAlt,
    table: "items",
    rows: itemRows,
    label: "item",
    number: "itemRest",
    low: "itemRestLow",
    high: "itemRestHigh",
    ...(result.scales.length > 1 && { colour: "scale" }),
    axisTitle: charts.itemsAxis,
  };
  const showScales = scaleRows.length > 1 || itemRows.length === 0;
  return [...(showScales && scaleRows.length > 0 ? [scales] : []), ...(itemRows.length > 0 ? [items] : [])];
}
