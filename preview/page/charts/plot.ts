import type { ChartModel } from "../../engine/workbook";
import type { DrawnSeries, referenceReader } from "./chartSource";
import type { Scale } from "./scale";
import { label, svg } from "./svg";

/** The part of a chart between its title and its legend, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a plot is drawn from. */
export interface PlotSource {
  readonly chart: ChartModel;
  readonly series: readonly DrawnSeries[];
  readonly box: PlotBox;
  readonly read: ReturnType<typeof referenceReader>;
}

export type Plot = (source: PlotSource) => readonly SVGElement[];

const GRID = "#e1e1e1";

/** The ticks, their numbers and the gridlines of an axis that lies below the plot. */
export function axisBelow(scale: Scale, { top, bottom }: PlotBox, hasGrid: boolean): readonly SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const x = scale.place(tick);
    const line = hasGrid ? [svg("line", { x1: x, x2: x, y1: top, y2: bottom, stroke: GRID })] : [];
    return [...line, label(scale.text(tick), x, bottom + 12, { anchor: "middle" })];
  });
}

/** The same of an axis on the left. */
export function axisBeside(scale: Scale, { left, right }: PlotBox, hasGrid: boolean): readonly SVGElement[] {
  return scale.ticks.flatMap((tick) => {
    const y = scale.place(tick);
    const line = hasGrid ? [svg("line", { x1: left, x2: right, y1: y, y2: y, stroke: GRID })] : [];
    return [...line, label(scale.text(tick), left - 6, y, { anchor: "end" })];
  });
}

/** The titles of the axes: the one below, and the one turned up on the left. */
export function axisTitles(
  below: string | undefined,
  beside: string | undefined,
  box: PlotBox,
  edge: { readonly left: number; readonly bottom: number },
): readonly SVGElement[] {
  const titles: SVGElement[] = [];
  if (below !== undefined) titles.push(label(below, (box.left + box.right) / 2, edge.bottom - 8, { anchor: "middle" }));
  if (beside !== undefined) {
    const y = (box.top + box.bottom) / 2;
    titles.push(svg("g", { transform: `rotate(-90 ${edge.left + 8} ${y})` }, label(beside, edge.left + 8, y, { anchor: "middle" })));
  }
  return titles;
}

/** The title of an axis, where it has one that is shown. */
export function titleOf(axis: ChartModel["valueAxis"]): string | undefined {
  return axis.title.visible && axis.title.text !== "" ? axis.title.text : undefined;
}

/** Every number of the series. */
export function allNumbers(lists: readonly (readonly (number | undefined)[])[]): readonly number[] {
  return lists.flat().filter((number) => number !== undefined);
}
