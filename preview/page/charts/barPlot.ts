import type { DrawnSeries } from "./chartSource";
import { automaticColour, fillOf, marker, polyline, strokeOf } from "./look";
import type { Plot, PlotBox } from "./plot";
import { axisBelow, axisBeside, axisTitles, titleOf } from "./plot";
import type { Scale } from "./scale";
import { scaleOf } from "./scale";
import { label, labelWidth, svg } from "./svg";

const WIDEST_LABEL = 0.42;

/** Horizontal or upright bars, side by side or stacked; each axis group stacks on its own. */
export const barPlot: Plot = ({ chart, series: all, box }) => {
  const isLine = ({ model }: DrawnSeries): boolean => model.chartType?.startsWith("Line") === true;
  const series = all.filter((each) => !isLine(each));
  const lines = all.filter(isLine);
  const isHorizontal = chart.chartType.startsWith("Bar");
  const isStacked = chart.chartType.includes("Stacked");
  const { valueAxis, categoryAxis } = chart;
  const categories = series.find((each) => each.categories.length > 0)?.categories ?? [];
  const count = Math.max(categories.length, ...series.map((each) => each.numbers.length), 1);
  const axisTitle = titleOf(valueAxis);
  const room = isHorizontal
    ? Math.min(Math.max(0, ...categories.map((text) => labelWidth(text))) + 12, (box.right - box.left) * WIDEST_LABEL)
    : 44;
  const inner: PlotBox = {
    ...box,
    left: box.left + room,
    right: box.right - (lines.length > 0 ? 60 : 14),
    bottom: box.bottom - 24 - (axisTitle !== undefined && isHorizontal ? 18 : 0),
  };
  const [from, to] = isHorizontal ? [inner.left, inner.right] : [inner.bottom, inner.top];
  const groups = (["Primary", "Secondary"] as const).map((axisGroup) => {
    const members = series.filter(({ model }) => model.axisGroup === axisGroup);
    const axis = axisGroup === "Secondary" ? (chart.secondaryValueAxis ?? valueAxis) : valueAxis;
    return { members, scale: scaleOf(axis, stackEnds(members, count, isStacked), from, to) };
  });
  const scale = groups[0]?.scale ?? scaleOf(valueAxis, [], from, to);
  const length = isHorizontal ? inner.bottom - inner.top : inner.right - inner.left;
  const slot = length / count;
  const isReversed = categoryAxis.reversePlotOrder === true;
  const startOf = (index: number): number => {
    const place = isHorizontal === isReversed ? index : isHorizontal ? count - 1 - index : index;
    return (isHorizontal ? inner.top : inner.left) + place * slot;
  };
  const parts: SVGElement[] = [...(isHorizontal ? axisBelow : axisBeside)(scale, inner, valueAxis.majorGridlines)];
  for (const group of groups)
    parts.push(...bars(group.members, series, { count, slot, scale: group.scale, isHorizontal, isStacked, startOf }));
  const zero = scale.place(Math.max(scale.minimum, Math.min(0, scale.maximum)));
  parts.push(
    isHorizontal
      ? svg("line", { x1: zero, x2: zero, y1: inner.top, y2: inner.bottom, stroke: "#7f7f7f" })
      : svg("line", { x1: inner.left, x2: inner.right, y1: zero, y2: zero, stroke: "#7f7f7f" }),
  );
  categories.forEach((text, index) => {
    const middle = startOf(index) + slot / 2;
    parts.push(
      isHorizontal
        ? label(shortened(text, room - 10), inner.left - 8, middle, { anchor: "end" })
        : label(shortened(text, slot), middle, inner.bottom + 12, { anchor: "middle" }),
    );
  });
  const second = scaleOf(chart.secondaryValueAxis ?? valueAxis, lines.flatMap(numbersOf), inner.bottom, inner.top);
  for (const { model, numbers } of lines) {
    const colour = automaticColour(1);
    const points = numbers.map((number, index) =>
      number === undefined ? undefined : ([startOf(index) + slot / 2, second.place(number)] as const),
    );
    parts.push(polyline(points, strokeOf(model.line, colour)));
    points.forEach((point, index) => {
      if (point !== undefined) parts.push(...marker(model, "LineMarkers", index, point[0], point[1], colour));
    });
  }
  if (lines.length > 0)
    parts.push(...second.ticks.map((tick) => label(second.text(tick), inner.right + 6, second.place(tick), { anchor: "start" })));
  parts.push(...axisTitles(isHorizontal ? axisTitle : undefined, isHorizontal ? undefined : axisTitle, inner, box));
  return parts;
};

interface BarRoom {
  readonly count: number;
  readonly slot: number;
  readonly scale: Scale;
  readonly isHorizontal: boolean;
  readonly isStacked: boolean;
  readonly startOf: (index: number) => number;
}

function bars(
  group: readonly DrawnSeries[],
  all: readonly DrawnSeries[],
  { count, slot, scale, isHorizontal, isStacked, startOf }: BarRoom,
): readonly SVGElement[] {
  const gap = (group[0]?.model.gapWidth ?? 150) / 100;
  const lanes = isStacked ? 1 : group.length;
  const thickness = slot / (lanes + gap);
  const parts: SVGElement[] = [];
  for (let index = 0; index < count; index += 1) {
    let [above, below] = [0, 0];
    group.forEach((each, lane) => {
      const number = each.numbers[index];
      if (number === undefined) return;
      const base = isStacked ? (number < 0 ? below : above) : 0;
      if (number < 0) below += number;
      else above += number;
      const fill = fillOf(each.model, index, automaticColour(all.indexOf(each)));
      const line = each.model.points.get(index)?.line ?? each.model.line;
      if ((fill === undefined && line === undefined) || number === 0) return;
      const look = { fill: fill ?? "none", ...(line !== undefined && strokeOf(line, "none")) };
      const [one, other] = [scale.place(base), scale.place(base + number)];
      const across = startOf(index) + (slot - thickness * lanes) / 2 + (isStacked ? 0 : lane * thickness);
      const [start, size] = [Math.min(one, other), Math.abs(other - one)];
      parts.push(
        svg(
          "rect",
          isHorizontal
            ? { x: start, width: size, y: across, height: thickness, ...look }
            : { y: start, height: size, x: across, width: thickness, ...look },
        ),
      );
    });
  }
  return parts;
}

function numbersOf({ numbers }: DrawnSeries): readonly number[] {
  return numbers.filter((number) => number !== undefined);
}

function stackEnds(series: readonly DrawnSeries[], count: number, isStacked: boolean): readonly number[] {
  if (!isStacked) return series.flatMap(({ numbers }) => numbers.filter((number) => number !== undefined));
  return Array.from({ length: count }, (_, index) => {
    const numbers = series.map(({ numbers: each }) => each[index] ?? 0);
    const sum = (sign: number): number => numbers.filter((number) => number * sign > 0).reduce((total, number) => total + number, 0);
    return [sum(-1), sum(1)];
  }).flat();
}

/** A text cut to a width, with an ellipsis. */
export function shortened(text: string, width: number): string {
  if (labelWidth(text) <= width) return text;
  let kept = text;
  while (kept.length > 1 && labelWidth(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
