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
    case "lines":
      return lineFigures(chart, setting, row, column);
  }
}
