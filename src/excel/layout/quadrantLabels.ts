import type { QuadrantPlot, ReportTable } from "../../report/tree";
import { axisScale, type AxisScale } from "./axisScale";
import { placeLabels, type LabelledPoint, type LabelPlacement } from "./labelPlacement";
import { chosenRows, numberIn, textIn } from "./locatedTable";
import type { LabelPosition } from "./sheetPlan";

/** Room that axes, titles and the legend take from a scatter chart, points. */
const frame = { left: 52, right: 22, top: 34, bottom: 68 };

/** The chart's size: a little wider than high for the labels, and low enough to share the first page with the headline sentences. */
export const quadrantSize = { width: 720, height: 480 } as const;

/** A point of the plot with its label. */
export interface QuadrantPoint {
  /** Row of the table. */
  readonly index: number;
  readonly number: number;
  readonly name: string;
  readonly position: LabelPosition;
}

/** What a quadrant plot shows: points in table order, axes, and whether names fit or numbers stand for them. */
export interface QuadrantLabels {
  readonly points: readonly QuadrantPoint[];
  readonly named: boolean;
  readonly xAxis: AxisScale;
  readonly yAxis: AxisScale;
  readonly crosshair: { readonly index: number; readonly x: number; readonly y: number } | undefined;
}

/** The number people know an item by: its place in the questionnaire where every row has one, else its place in the table. */
function itemNumbers(table: ReportTable, rows: readonly number[]): readonly number[] {
  const numbers = rows.map((index) => Number(/^item(\d+)$/.exec(table.rows[index]?.id ?? "")?.[1] ?? Number.NaN));
  const usable = numbers.every((number) => Number.isInteger(number)) && new Set(numbers).size === numbers.length;
  return usable ? numbers : rows.map((_, position) => position + 1);
}

/** Places the labels of a quadrant plot: short names while they fit without overlap, else numbers. */
export function quadrantLabels(chart: QuadrantPlot, table: ReportTable, crosshairTable: ReportTable): QuadrantLabels {
  const rows = chosenRows(table, chart.rows).filter(
    (index) => numberIn(table, index, chart.x) !== undefined && numberIn(table, index, chart.y) !== undefined,
  );
  const crossRow = crosshairTable.rows.findIndex(({ id }) => id === chart.crosshair.row);
  const crossX = numberIn(crosshairTable, crossRow, chart.x);
  const crossY = numberIn(crosshairTable, crossRow, chart.y);
  const crosshair = crossX === undefined || crossY === undefined ? undefined : { index: crossRow, x: crossX, y: crossY };
  const xs = rows.map((index) => numberIn(table, index, chart.x) ?? 0);
  const ys = rows.map((index) => numberIn(table, index, chart.y) ?? 0);
  const scale = (numbers: readonly number[], cross: number | undefined): AxisScale =>
    axisScale(numbers.length === 0 && cross === undefined ? [0, 1] : [...numbers, ...(cross === undefined ? [] : [cross])], 10, 0.08);
  const xAxis = scale(xs, crosshair?.x);
  const yAxis = scale(ys, crosshair?.y);

  const width = quadrantSize.width - frame.left - frame.right;
  const height = quadrantSize.height - frame.top - frame.bottom;
  const numbers = itemNumbers(table, rows);
  const plotX = (x: number): number => ((x - xAxis.minimum) / (xAxis.maximum - xAxis.minimum)) * width;
  const plotY = (y: number): number => (1 - (y - yAxis.minimum) / (yAxis.maximum - yAxis.minimum)) * height;
  const located = (text: (position: number) => string): readonly LabelledPoint[] =>
    rows.map((_, position) => ({ x: plotX(xs[position] ?? 0), y: plotY(ys[position] ?? 0), text: text(position) }));
  const { corners } = chart;
  const names = [corners.topLeft, corners.topRight, corners.bottomLeft, corners.bottomRight];
  const nameOf = (position: number): string => textIn(table, rows[position] ?? -1, chart.label);
  const place = (text: (position: number) => string): LabelPlacement => {
    const crossing = crosshair && { x: plotX(crosshair.x), y: plotY(crosshair.y) };
    const offTheLines = placeLabels(located(text), width, height, names, crossing);
    return offTheLines.fits ? offTheLines : placeLabels(located(text), width, height, names);
  };
  const withNames = place(nameOf);
  const chosen = withNames.fits ? withNames : place((position) => String(numbers[position] ?? position + 1));
  const points = rows.map((index, position) => ({
    index,
    number: numbers[position] ?? position + 1,
    name: nameOf(position),
    position: chosen.positions[position] ?? ("Right" as const),
  }));
  return { points, named: withNames.fits, xAxis, yAxis, crosshair };
}
