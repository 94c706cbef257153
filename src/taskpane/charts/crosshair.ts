import type { LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import type { QuadrantLabels } from "../../excel/layout/quadrantLabels";
import type { QuadrantPlot } from "../../report/tree";
import type { ChartLook } from "./chartLook";
import { labelFont } from "./wrappedLabel";

export interface CrosshairSetting {
  readonly look: ChartLook;
  readonly written: (number: number, column: string) => string;
}

type Position = "left" | "right" | "top" | "bottom";

/** Words without a mark at a place of the plot. */
interface PlacedText {
  readonly at: readonly [number, number];
  readonly text: string;
  readonly position: Position;
  readonly colour: string;
  readonly lift: number;
}

/**
 * The crosshair as two dashed lines with its values at their ends, the diagonal where there is one, and the names of the corners in
 * pale type.
 */
export function crosshairSeries(
  chart: QuadrantPlot,
  { xAxis, yAxis, crosshair }: QuadrantLabels,
  { look, written }: CrosshairSetting,
): readonly (LineSeriesOption | ScatterSeriesOption)[] {
  const line = (from: readonly number[], to: readonly number[], type: "dashed" | "solid"): LineSeriesOption => ({
    type: "line",
    data: [[...from], [...to]],
    symbol: "none",
    silent: true,
    tooltip: { show: false },
    lineStyle: { color: look.quiet, width: 1, type },
    z: 2,
  });
  const low = Math.max(xAxis.minimum, yAxis.minimum);
  const high = Math.min(xAxis.maximum, yAxis.maximum);
  const lines = [
    ...(crosshair === undefined
      ? []
      : [
          line([xAxis.minimum, crosshair.y], [xAxis.maximum, crosshair.y], "dashed"),
          line([crosshair.x, yAxis.minimum], [crosshair.x, yAxis.maximum], "dashed"),
        ]),
    ...(chart.diagonal === undefined || low >= high ? [] : [line([low, low], [high, high], "solid")]),
  ];
  const corner = (text: string, x: "minimum" | "maximum", y: "minimum" | "maximum"): PlacedText => ({
    at: [xAxis[x], yAxis[y]],
    text,
    position: x === "minimum" ? "right" : "left",
    colour: look.quiet,
    lift: y === "minimum" ? -10 : 10,
  });
  const { corners } = chart;
  const texts: readonly PlacedText[] = [
    corner(corners.topLeft, "minimum", "maximum"),
    corner(corners.topRight, "maximum", "maximum"),
    corner(corners.bottomLeft, "minimum", "minimum"),
    corner(corners.bottomRight, "maximum", "minimum"),
    ...(crosshair === undefined
      ? []
      : [
          {
            at: [xAxis.maximum, crosshair.y] as const,
            text: written(crosshair.y, chart.y),
            position: "left" as const,
            colour: look.quiet,
            lift: -8,
          },
          {
            at: [crosshair.x, yAxis.maximum] as const,
            text: written(crosshair.x, chart.x),
            position: "top" as const,
            colour: look.quiet,
            lift: 2,
          },
        ]),
  ];
  const named = texts.filter(({ text }) => text !== "");
  return [
    ...lines,
    {
      type: "scatter",
      silent: true,
      symbolSize: 0,
      tooltip: { show: false },
      z: 3,
      data: named.map(({ at, text, position, colour, lift }) => ({
        value: [...at],
        label: {
          show: true,
          formatter: text,
          position,
          color: colour,
          offset: [0, lift],
          fontSize: labelFont,
          fontFamily: look.font,
          distance: 4,
        },
      })),
    },
  ];
}
