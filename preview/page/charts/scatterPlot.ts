import { pointLabel } from "./chartSource";
import { automaticColour, hasLine, marker, polyline, strokeOf } from "./look";
import type { Plot, PlotBox } from "./plot";
import { allNumbers, axisBelow, axisBeside, axisTitles, titleOf } from "./plot";
import { scaleOf } from "./scale";
import { label, svg } from "./svg";

/** Points by two numbers, joined where the series has a line, labelled where they have labels. */
export const scatterPlot: Plot = ({ chart, series, box, read }) => {
  const { categoryAxis, valueAxis } = chart;
  const [below, beside] = [titleOf(categoryAxis), titleOf(valueAxis)];
  const inner: PlotBox = {
    top: box.top,
    left: box.left + 44 + (beside === undefined ? 0 : 16),
    right: box.right - 14,
    bottom: box.bottom - 24 - (below === undefined ? 0 : 18),
  };
  const across = scaleOf(categoryAxis, allNumbers(series.map(({ places }) => places)), inner.left, inner.right);
  const up = scaleOf(valueAxis, allNumbers(series.map(({ numbers }) => numbers)), inner.bottom, inner.top);
  const drawn = series.flatMap(({ model, numbers, places }, order) => {
    const colour = automaticColour(order);
    const points = numbers.map((number, index) => {
      const place = places[index];
      return number === undefined || place === undefined ? undefined : ([across.place(place), up.place(number)] as const);
    });
    const line = hasLine(model, chart.chartType) ? [polyline(points, strokeOf(model.line, colour))] : [];
    const marks = points.flatMap((point, index) => {
      if (point === undefined) return [];
      const text = pointLabel(model, index, read);
      const position = model.points.get(index)?.label?.position ?? model.labels?.position ?? "Right";
      const font = { ...model.labels?.font, ...model.points.get(index)?.label?.font };
      return [
        ...marker(model, chart.chartType, index, point[0], point[1], colour),
        ...(text === undefined ? [] : [labelBeside(text, point[0], point[1], position, font)]),
      ];
    });
    return [...line, ...marks];
  });
  return [
    ...axisBelow(across, inner, categoryAxis.majorGridlines),
    ...axisBeside(up, inner, valueAxis.majorGridlines),
    svg("rect", {
      x: inner.left,
      y: inner.top,
      width: inner.right - inner.left,
      height: inner.bottom - inner.top,
      fill: "none",
      stroke: "#d1d1d1",
    }),
    ...drawn,
    ...axisTitles(below, beside, inner, box),
  ];
};

function labelBeside(
  text: string,
  x: number,
  y: number,
  position: string,
  font: { readonly size?: number; readonly color?: string; readonly bold?: boolean },
): SVGElement {
  const look = { size: ((font.size ?? 9) * 96) / 72, color: font.color ?? "#404040", bold: font.bold ?? false };
  if (position === "Left") return label(text, x - 7, y, { ...look, anchor: "end" });
  if (position === "Top") return label(text, x, y - 12, { ...look, anchor: "middle" });
  if (position === "Bottom") return label(text, x, y + 12, { ...look, anchor: "middle" });
  if (position === "Center") return label(text, x, y, { ...look, anchor: "middle" });
  return label(text, x + 7, y, { ...look, anchor: "start" });
}
