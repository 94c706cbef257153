import type { ReportChart } from "../../report/tree";
import type { ChartDrawing, ChartSetting } from "./chartDrawing";
import { clusteredBars } from "./clusteredBars";
import { intervalBars } from "./intervalBars";
import { lines } from "./lines";
import { pareto } from "./pareto";
import { quadrant } from "./quadrant";
import { radar } from "./radar";
import { stackedBars } from "./stackedBars";

/** A chart of a report as the pane draws it. Pure: the same report, width and look give the same drawing. */
export function drawChart(chart: ReportChart, setting: ChartSetting): ChartDrawing {
  switch (chart.type) {
    case "interval-bars":
      return intervalBars(chart, setting);
    case "stacked-bars":
      return stackedBars(chart, setting);
    case "clustered-bars":
      return clusteredBars(chart, setting);
    case "pareto":
      return pareto(chart, setting);
    case "radar":
      return radar(chart, setting);
    case "quadrant":
      return quadrant(chart, setting);
    case "lines":
      return lines(chart, setting);
  }
}
