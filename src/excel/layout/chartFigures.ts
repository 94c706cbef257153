import { clusteredBarFigures } from "./clusteredBarFigures";
import { paretoFigures } from "./paretoFigures";
import { stackedBarFigures } from "./stackedBarFigures";
import type { ChartPlace } from "./chartPlacement";
import type { Figures, FigureSetting } from "./figureBlock";
import { intervalBarFigures } from "./intervalBarFigures";
import { lineFigures } from "./lineFigures";
import { quadrantFigures } from "./quadrantFigures";
import { radarFigures } from "./radarFigures";

/** The cells behind a chart, from the given cell on, and the chart that hangs on them. */
export function chartFigures({ chart, quadrant }: ChartPlace, setting: FigureSetting, row: number, column: number): Figures {
  switch (chart.type) {
    case "interval-bars":
      return intervalBarFigures(chart, setting, row, column);
    case "radar":
      return radarFigures(chart, setting, row, column);
    case "quadrant":
      if (quadrant === undefined) throw new RangeError(`${chart.id} has no labels`);
      return quadrantFigures(chart, quadrant, setting, row, column);
    case "stacked-bars":
      return stackedBarFigures(chart, setting, row, column);
    case "clustered-bars":
      return clusteredBarFigures(chart, setting, row, column);
    case "pareto":
      return paretoFigures(chart, setting, row, column);
    case "lines":
      return lineFigures(chart, setting, row, column);
  }
}
