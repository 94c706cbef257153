import { automaticColour, marker, polyline, strokeOf } from "./look";
import type { Plot } from "./plot";
import { allNumbers } from "./plot";
import { scaleOf } from "./scale";
import { label, svg } from "./svg";

const ROOM_FOR_LABELS = 22;

/** Lines around a centre, one spoke a category. */
export const radarPlot: Plot = ({ chart, series, box }) => {
  const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
  const count = Math.max(categories.length, 3);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const radius = Math.max(10, Math.min(box.right - box.left, box.bottom - box.top) / 2 - ROOM_FOR_LABELS);
  const scale = scaleOf(chart.valueAxis, allNumbers(series.map(({ numbers }) => numbers)), 0, radius);
  const at = (index: number, distance: number): readonly [number, number] => {
    const angle = (index / count) * 2 * Math.PI;
    return [x + Math.sin(angle) * distance, y - Math.cos(angle) * distance];
  };
  const around = (distanceOf: (index: number) => number | undefined): readonly (readonly [number, number] | undefined)[] =>
    Array.from({ length: count + 1 }, (_, index) => {
      const distance = distanceOf(index % count);
      return distance === undefined ? undefined : at(index % count, distance);
    });
  const rings = scale.ticks.map((tick) =>
    polyline(
      around(() => scale.place(tick)),
      { stroke: "#e1e1e1" },
    ),
  );
  const spokes = categories.map((_, index) => {
    const [x2, y2] = at(index, radius);
    return svg("line", { x1: x, y1: y, x2, y2, stroke: "#e1e1e1" });
  });
  const names = categories.map((text, index) => {
    const angle = (index / count) * 2 * Math.PI;
    const side = Math.sin(angle);
    // Above and below, further out: there the numbers of the axis end.
    const [left, top] = at(index, radius + 12 + 6 * Math.abs(Math.cos(angle)));
    return label(text, left, top, { anchor: Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end" });
  });
  const lines = series.flatMap(({ model, numbers }, order) => {
    const colour = automaticColour(order);
    const distanceOf = (index: number): number | undefined => {
      const number = numbers[index];
      return number === undefined ? undefined : Math.max(0, scale.place(number));
    };
    const marks = numbers.flatMap((number, index) => {
      if (number === undefined) return [];
      const [left, top] = at(index, Math.max(0, scale.place(number)));
      return marker(model, chart.chartType, index, left, top, colour);
    });
    return [polyline(around(distanceOf), strokeOf(model.line, colour)), ...marks];
  });
  const ticks = scale.ticks.map((tick) =>
    label(scale.text(tick), x - 4, y - scale.place(tick), { size: 10, anchor: "end", color: "#8a8a8a" }),
  );
  return [...rings, ...spokes, ...ticks, ...names, ...lines];
};
