import { Refusal } from "./refusal";
import type { Json } from "./protocol";

const FLAT =
  "ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 Line LineStacked LineStacked100 LineMarkers LineMarkersStacked " +
  "LineMarkersStacked100 Pie PieOfPie PieExploded BarOfPie Doughnut DoughnutExploded XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines " +
  "XYScatterLinesNoMarkers Area AreaStacked AreaStacked100 Radar RadarMarkers RadarFilled Bubble";

const CHART_TYPES: ReadonlySet<string> = new Set(FLAT.split(" "));

/**
 * A chart type this host can keep: the flat ones. Excel's 3-D, stock, surface and statistical charts are refused.
 *
 * @throws Refusal `InvalidArgument` or, for a chart type of Excel's that is not kept here, `NotImplemented`
 */
export function chartTypeOf(content: Json): string {
  if (typeof content !== "string" || content === "" || content === "Invalid") throw new Refusal("InvalidArgument");
  if (!CHART_TYPES.has(content)) throw new Refusal("NotImplemented", `This host draws no ${content} charts.`);
  return content;
}

/** Scatter and bubble charts take x values, not categories. */
export function hasXValues(chartType: string): boolean {
  return chartType.startsWith("XYScatter") || chartType === "Bubble";
}

/** Pies and rings have no axes. */
export function hasAxes(chartType: string): boolean {
  return !/Pie|Doughnut/.test(chartType);
}
