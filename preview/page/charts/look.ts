import type { ChartLine, SeriesModel } from "../../engine/workbook";
import { svg } from "./svg";

const PALETTE = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"];

/** Excel's automatic colour of a series. */
export function automaticColour(index: number): string {
  return PALETTE[index % PALETTE.length] ?? "#156082";
}

/** The stroke of a line, as SVG attributes. */
export function strokeOf(line: ChartLine | undefined, automatic: string): Readonly<Record<string, string | number | undefined>> {
  if (line?.style === "None") return { stroke: "none" };
  const width = ((line?.weight ?? 1.5) * 96) / 72;
  const style = line?.style ?? "Continuous";
  const dashes = /dash/i.test(style) ? `${width * 3} ${width * 2}` : /dot/i.test(style) ? `${width} ${width * 2}` : undefined;
  return { stroke: line?.color ?? automatic, "stroke-width": width, "stroke-dasharray": dashes };
}

/** Whether the points of a series are joined: by its own line, else by its chart type. */
export function hasLine({ line, chartType: own }: SeriesModel, chartType: string): boolean {
  if (line?.style === "None") return false;
  const type = own ?? chartType;
  return line !== undefined || !type.startsWith("XYScatter") || /Lines|Smooth/.test(type);
}

/** The fill of a bar; undefined when it is invisible. */
export function fillOf(series: SeriesModel, point: number, automatic: string): string | undefined {
  const fill = series.points.get(point)?.fill ?? series.fill;
  return fill === "none" ? undefined : (fill?.color ?? automatic);
}

/** Whether Excel gives the series of a chart type markers of its own accord. */
function marksItself(chartType: string): boolean {
  return chartType.startsWith("XYScatter") ? !chartType.endsWith("NoMarkers") : chartType.endsWith("Markers");
}

/** A point's marker; nothing where it has none. The type is the chart's, unless the series has its own. */
export function marker(
  series: SeriesModel,
  chartType: string,
  point: number,
  x: number,
  y: number,
  automatic: string,
): readonly SVGElement[] {
  const own = series.points.get(point);
  const style = own?.markerStyle ?? series.markerStyle ?? (marksItself(series.chartType ?? chartType) ? "Automatic" : "None");
  if (style === "None") return [];
  const radius = ((own?.markerSize ?? series.markerSize ?? 6) * 96) / 72 / 2;
  const look = {
    fill: own?.markerBackground ?? series.markerBackground ?? automatic,
    stroke: own?.markerForeground ?? series.markerForeground ?? automatic,
  };
  if (style === "Square") return [svg("rect", { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2, ...look })];
  if (style === "Diamond")
    return [svg("path", { d: `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`, ...look })];
  if (style === "Triangle")
    return [svg("path", { d: `M${x} ${y - radius}L${x + radius} ${y + radius}L${x - radius} ${y + radius}Z`, ...look })];
  return [svg("circle", { cx: x, cy: y, r: radius, ...look })];
}

/** A line through points, interrupted where there is no number. */
export function polyline(
  points: readonly (readonly [number, number] | undefined)[],
  look: Readonly<Record<string, string | number | undefined>>,
): SVGElement {
  let isPenDown = false;
  const path = points.map((point) => {
    const command = point === undefined ? "" : `${isPenDown ? "L" : "M"}${point[0]} ${point[1]}`;
    isPenDown = point !== undefined;
    return command;
  });
  return svg("path", { d: path.join(""), fill: "none", "stroke-linejoin": "round", ...look });
}
