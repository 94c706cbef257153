import type { Messages } from "../../i18n/messages";
import { percentText } from "../../report/percent";
import type { ClusteredBars, IntervalBars, QuadrantPlot, ReportChart } from "../../report/tree";
import type { DriversResult } from "./compute";
import { shareColumns } from "./tables";

/** Fewer points make no quadrants. */
const fewestPoints = 3;

/** The shares as bars with intervals, and importance against performance where the scale is known. */
export function driversCharts(result: DriversResult, { drivers, common }: Messages): readonly ReportChart[] {
  const { charts } = drivers;
  const { lines, columns, confidence, resampled } = result;
  const [share, low, high] = shareColumns(result);
  const rows = lines.map(({ driver }) => driver.id);
  const shared = {
    kind: "chart" as const,
    id: "shares",
    title: charts.shares(columns.outcome.header),
    description: charts.sharesAlt,
    table: "drivers",
    rows,
    label: "driver",
    axisTitle: charts.sharesAxis,
  };
  const bars: IntervalBars | ClusteredBars = resampled
    ? {
        ...shared,
        type: "interval-bars",
        number: share,
        low,
        high,
        order: "descending",
        intervalTitle: common.interval(percentText(confidence)),
      }
    : { ...shared, type: "clustered-bars", series: [{ column: share, role: "perception" }], minimum: 0, order: "descending" };
  const plot: QuadrantPlot = {
    kind: "chart",
    type: "quadrant",
    id: "importance-performance",
    title: charts.quadrant,
    description: charts.quadrantAlt,
    table: "drivers",
    rows,
    label: "driver",
    x: "mean",
    y: share,
    crosshair: { table: "crosshair", row: "mean" },
    xTitle: charts.x,
    yTitle: charts.y,
    corners: charts.corners,
  };
  return columns.scale && lines.length >= fewestPoints ? [bars, plot] : [bars];
}
