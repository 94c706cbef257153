import type { QuadrantPlot, ReportTable } from "../../report/tree";
import { axisScale, type AxisScale } from "./axisScale";
import { placeLabels, type LabelledPoint, type LabelPlacement } from "./labelPlacement";
import { chosenRows, numberIn, textIn } from "./locatedTable";
import type { LabelPosition } from "./sheetPlan";

/** Room that axes, titles and the legend take from a scatter chart, points. */
export const quadrantFrame = { left: 52, right: 22, top: 34, bottom: 68 };

/** A plot with numbers leaves room for their key. */
export const numberedQuadrantWidth = 720;

/** A point of the plot with its label. */
export interface QuadrantPoint {
  /** Row of the table. */
  readonly index: number;
  readonly number: number;
  /** Without its number. */
  readonly name: string;
  readonly position: LabelPosition;
}

/** What a quadrant plot shows: points in table order, axes, and whether names fit or numbers stand for them. */
export interface QuadrantLabels {
  readonly points: readonly QuadrantPoint[];
  readonly named: boolean;
  /** True where the table's names start with the number and a space, which the plot leaves out. */
  readonly numbered: boolean;
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

/**
 * Places the labels of a quadrant plot: short names while they fit without overlap, else numbers on a narrower plot.
 *
 * @param size of the chart, points; `numberedWidth` is its width where numbers stand for names, beside their key
 */
export function quadrantLabels(
  chart: QuadrantPlot,
  table: ReportTable,
  crosshairTable: ReportTable,
  size: { readonly width: number; readonly height: number; readonly numberedWidth?: number },
): QuadrantLabels {
  const rows = chosenRows(table, chart.rows).filter(
    (index) => numberIn(table, index, chart.x) !== undefined && numberIn(table, index, chart.y) !== undefined,
  );
  const crossRow = crosshairTable.rows.findIndex(({ id }) => id === chart.crosshair.row);
  const crossX = numberIn(crosshairTable, crossRow, chart.x);
  const crossY = numberIn(crosshairTable, crossRow, chart.y);
  const crosshair = crossX === undefined || crossY === undefined ? undefined : { index: crossRow, x: crossX, y: crossY };
  const xs = rows.map((index) => numberIn(table, index, chart.x) ?? 0);
  const ys = rows.map((index) => numberIn(table, index, chart.y) ?? 0);
  const scale = (numbers: readonly number[], cross: number | undefined): AxisScale => {
    const held = numbers.length === 0 && cross === undefined ? [0, 1] : [...numbers, ...(cross === undefined ? [] : [cross])];
    const axis = axisScale(held, 10, 0.08);
    // What cannot be below zero, such as a share, gets no axis below it.
    return axis.minimum < 0 && held.every((number) => number >= 0) ? { ...axis, minimum: 0 } : axis;
  };
  const xAxis = scale(xs, crosshair?.x);
  const yAxis = scale(ys, crosshair?.y);

  const numbers = itemNumbers(table, rows);
  const whole = rows.map((index) => textIn(table, index, chart.label));
  const prefix = (position: number): string => `${numbers[position] ?? 0} `;
  const numbered = whole.length > 0 && whole.every((name, position) => name.startsWith(prefix(position)) && name !== prefix(position));
  const names = whole.map((name, position) => (numbered ? name.slice(prefix(position).length) : name));
  const height = size.height - quadrantFrame.top - quadrantFrame.bottom;
  const plotY = (y: number): number => (1 - (y - yAxis.minimum) / (yAxis.maximum - yAxis.minimum)) * height;
  const { corners } = chart;
  const cornerNames = [corners.topLeft, corners.topRight, corners.bottomLeft, corners.bottomRight];
  const place = (chartWidth: number, texts: readonly string[]): LabelPlacement => {
    const width = chartWidth - quadrantFrame.left - quadrantFrame.right;
    const plotX = (x: number): number => ((x - xAxis.minimum) / (xAxis.maximum - xAxis.minimum)) * width;
    const points = texts.map((text, position): LabelledPoint => ({ x: plotX(xs[position] ?? 0), y: plotY(ys[position] ?? 0), text }));
    return placeLabels(points, width, height, cornerNames, crosshair && { x: plotX(crosshair.x), y: plotY(crosshair.y) });
  };
  const withNames = place(size.width, names);
  const chosen = withNames.fits ? withNames : place(size.numberedWidth ?? numberedQuadrantWidth, numbers.map(String));
  const points = rows.map((index, position) => ({
    index,
    number: numbers[position] ?? position + 1,
    name: names[position] ?? "",
    position: chosen.positions[position] ?? ("Right" as const),
  }));
  return { points, named: withNames.fits, numbered, xAxis, yAxis, crosshair };
}
