import { shortened } from "./barPlot";
import { automaticColour, marker, polyline, strokeOf } from "./look";
import type { Plot, PlotBox } from "./plot";
import { allNumbers, axisBeside, axisTitles, titleOf } from "./plot";
import { scaleOf } from "./scale";
import { label, svg } from "./svg";

/** Points joined by lines over categories. */
export const linePlot: Plot = ({ chart, series, box }) => {
  const { valueAxis } = chart;
  const title = titleOf(valueAxis);
  const inner: PlotBox = { ...box, left: box.left + 44 + (title === undefined ? 0 : 16), right: box.right - 14, bottom: box.bottom - 24 };
  const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
  const count = Math.max(categories.length, ...series.map((each) => each.numbers.length), 1);
  const slot = (inner.right - inner.left) / count;
  const scale = scaleOf(valueAxis, allNumbers(series.map(({ numbers }) => numbers)), inner.bottom, inner.top);
  const middle = (index: number): number => inner.left + (index + 0.5) * slot;
  const lines = series.flatMap(({ model, numbers }, order) => {
    const colour = automaticColour(order);
    const points = numbers.map((number, index) => (number === undefined ? undefined : ([middle(index), scale.place(number)] as const)));
    const marks = points.flatMap((point, index) =>
      point === undefined ? [] : marker(model, chart.chartType, index, point[0], point[1], colour),
    );
    return [polyline(points, strokeOf(model.line, colour)), ...marks];
  });
  return [
    ...axisBeside(scale, inner, valueAxis.majorGridlines),
    svg("line", { x1: inner.left, x2: inner.right, y1: inner.bottom, y2: inner.bottom, stroke: "#bfbfbf" }),
    ...categories.map((text, index) => label(shortened(text, slot - 4), middle(index), inner.bottom + 12, { anchor: "middle" })),
    ...lines,
    ...axisTitles(undefined, title, inner, box),
  ];
};
