import type { FormatName, QuadrantPlot } from "../../report/tree";
import { cellAddress } from "../../survey/address";
import { palette } from "../palette";
import type { AxisScale } from "./axisScale";
import { FigureBlock, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, textIn } from "./locatedTable";
import { cornerSize, labelSize } from "./labelPlacement";
import { axisFormat, numberFormat, textFormat } from "./numberFormats";
import type { QuadrantLabels, QuadrantPoint } from "./quadrantLabels";
import type { LabelPosition, PlannedPointLabel, PlannedSeries, SeriesLook } from "./sheetPlan";

const crosshairLook: SeriesLook = { line: { colour: palette.rule, weight: 1, style: "Dash" } };

const diagonalLook: SeriesLook = { line: { colour: palette.paleGrey, weight: 1.25, style: "Continuous" } };

/** Columns of the figures: number, name, label, x, y. */
const at = { number: 0, name: 1, label: 2, x: 3, y: 4 } as const;

/** One series for each value of the colour column, so that a legend says what the colours mean. */
function groupsOf(
  points: readonly QuadrantPoint[],
  nameOf: (point: QuadrantPoint) => string,
): readonly (readonly [string, readonly QuadrantPoint[]])[] {
  const groups = new Map<string, QuadrantPoint[]>();
  for (const point of points) groups.set(nameOf(point), [...(groups.get(nameOf(point)) ?? []), point]);
  return [...groups];
}

function addressOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellAddress(row, column);
}

/** Importance against performance: points by dimension, a crosshair that follows its cells, names in the corners. */
export function quadrantFigures(chart: QuadrantPlot, labels: QuadrantLabels, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const crossTable = setting.locate(chart.crosshair.table);
  const { words } = setting;
  const { xAxis, yAxis, crosshair } = labels;
  const colourColumn = chart.colour;
  const groups = groupsOf(labels.points, ({ index }) => (colourColumn === undefined ? "" : textIn(located.table, index, colourColumn)));
  const nameOf = (id: string): FormatName => {
    const named = located.table.columns.find((candidate) => candidate.id === id)?.format ?? "mean";
    return named === "text" ? "mean" : named;
  };
  const format = (id: string): string => numberFormat(nameOf(id), 0);
  const crosshairEnd = (id: string, address: string): string =>
    nameOf(id) === "share" ? `=FIXED(${address}*100,1)&"%"` : `=FIXED(${address},2)`;
  const xFormat = format(chart.x);
  const yFormat = format(chart.y);

  const block = new FigureBlock(row, column);
  block.header([words.number, words.name, words.label, chart.xTitle, chart.yTitle]);
  const series: PlannedSeries[] = [];
  let line = 1;
  const push = (name: string, first: number, rows: number, rest: Pick<PlannedSeries, "look" | "labels" | "inLegend">): void => {
    series.push({ name, values: block.area(first, at.y, rows), categories: block.area(first, at.x, rows), ...rest });
  };

  for (const [group, points] of groups) {
    const first = line;
    for (const point of points) {
      block.number(line, at.number, point.number, "0");
      block.formula(line, at.name, `=${addressIn(located, point.index, chart.label)}`, textFormat);
      const number = addressOf(block.place(line, at.number));
      const name = addressOf(block.place(line, at.name));
      const shown = labels.named && labels.numbered ? `MID(${name},LEN(${number})+2,255)` : `""&${labels.named ? name : number}`;
      block.formula(line, at.label, `=${shown}`, textFormat);
      block.formula(line, at.x, `=${addressIn(located, point.index, chart.x)}`, xFormat);
      block.formula(line, at.y, `=${addressIn(located, point.index, chart.y)}`, yFormat);
      line += 1;
    }
    const colour = group === "" ? palette.perception : setting.dimensions.colourOf(group);
    push(group === "" ? chart.title : group, first, points.length, {
      look: { marker: { style: "Circle", size: 7, colour } },
      inLegend: group !== "",
      labels: points.map(({ position }, point) => ({ point, cell: block.place(first + point, at.label), position, size: labelSize })),
    });
  }

  const cross = crosshair && {
    x: addressIn(crossTable, crosshair.index, chart.x),
    y: addressIn(crossTable, crosshair.index, chart.y),
  };
  if (cross !== undefined) {
    const across = line;
    for (const end of [xAxis.minimum, xAxis.maximum]) {
      block.text(line, at.name, words.crosshairAcross);
      block.number(line, at.x, end, xFormat);
      block.formula(line, at.y, `=${cross.y}`, yFormat);
      line += 1;
    }
    push(words.crosshairAcross, across, 2, { look: crosshairLook, inLegend: false, labels: [] });
    const upright = line;
    for (const end of [yAxis.minimum, yAxis.maximum]) {
      block.text(line, at.name, words.crosshairUpright);
      block.formula(line, at.x, `=${cross.x}`, xFormat);
      block.number(line, at.y, end, yFormat);
      line += 1;
    }
    push(words.crosshairUpright, upright, 2, { look: crosshairLook, inLegend: false, labels: [] });
  }

  if (chart.diagonal !== undefined) {
    const low = Math.max(xAxis.minimum, yAxis.minimum);
    const high = Math.min(xAxis.maximum, yAxis.maximum);
    if (low < high) {
      const from = line;
      for (const end of [low, high]) {
        block.text(line, at.name, chart.diagonal);
        block.number(line, at.x, end, xFormat);
        block.number(line, at.y, end, yFormat);
        line += 1;
      }
      push(chart.diagonal, from, 2, { look: diagonalLook, inLegend: true, labels: [] });
    }
  }

  const inset = (share: number, axis: AxisScale): number => axis.minimum + share * (axis.maximum - axis.minimum);
  const first = line;
  const names: PlannedPointLabel[] = [];
  const name = (what: string, position: LabelPosition, colour: string, size: number): void => {
    block.text(line, at.name, what);
    names.push({ point: line - first, cell: block.place(line, at.label), position, colour, size });
    line += 1;
  };
  const corner = (text: string, x: number, y: number): void => {
    block.text(line, at.label, text);
    block.number(line, at.x, inset(x, xAxis), xFormat);
    block.number(line, at.y, inset(y, yAxis), yFormat);
    name(words.corners, x < 0.5 ? "Right" : "Left", palette.cornerName, cornerSize);
  };
  corner(chart.corners.topLeft, 0.005, 0.975);
  corner(chart.corners.topRight, 0.995, 0.975);
  corner(chart.corners.bottomLeft, 0.005, 0.025);
  corner(chart.corners.bottomRight, 0.995, 0.025);
  if (cross !== undefined) {
    block.formula(line, at.label, crosshairEnd(chart.y, cross.y), textFormat);
    block.number(line, at.x, xAxis.maximum, xFormat);
    block.formula(line, at.y, `=${cross.y}`, yFormat);
    name(words.crosshairEnd, "Top", palette.grey, 8);
    block.formula(line, at.label, crosshairEnd(chart.x, cross.x), textFormat);
    block.formula(line, at.x, `=${cross.x}`, xFormat);
    block.number(line, at.y, yAxis.maximum, yFormat);
    name(words.crosshairEnd, "Right", palette.grey, 8);
  }
  push(words.corners, first, names.length, { look: {}, inLegend: false, labels: names });

  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "XYScatter",
      series,
      categoryAxis: {
        ...xAxis,
        title: chart.xTitle,
        format: axisFormat(nameOf(chart.x), xAxis.majorUnit),
        labels: "Low",
        line: palette.rule,
        gridlines: false,
        crossedAtLowEnd: true,
      },
      valueAxis: {
        ...yAxis,
        title: chart.yTitle,
        format: axisFormat(nameOf(chart.y), yAxis.majorUnit),
        labels: "Low",
        line: palette.rule,
        gridlines: false,
        crossedAtLowEnd: true,
      },
      legend: groups.length > 1 || chart.diagonal !== undefined ? "Bottom" : "None",
    },
  };
}
