import type { Lines } from "../../report/tree";
import { palette } from "../palette";
import { axisScale } from "./axisScale";
import { FigureBlock, lineColour, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, distinctTexts, numberIn, textIn } from "./locatedTable";
import { axisFormat, numberFormat, textFormat } from "./numberFormats";
import type { PlannedSeries, SeriesLook } from "./sheetPlan";

interface PlannedLine {
  readonly name: string;
  readonly column: string;
  readonly group?: string;
  readonly look: SeriesLook;
  readonly inLegend: boolean;
}

function pointLook(colour: string): SeriesLook {
  return { line: { colour, weight: 2.25, style: "Continuous" }, marker: { style: "Circle", size: 7, colour } };
}

const boundLook: SeriesLook = { line: { colour: palette.bound, weight: 1, style: "Continuous" } };

/** Points joined over the categories in table order; a single line has its interval as two thin pale ones. */
export function lineFigures(chart: Lines, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const rows = chosenRows(table, chart.rows);
  const categories = distinctTexts(table, rows, chart.category);
  const { split, low, high } = chart;
  const bound = (id: string | undefined, name: string, inLegend: boolean): readonly PlannedLine[] =>
    id === undefined ? [] : [{ name, column: id, look: boundLook, inLegend }];
  const groups = split === undefined ? [] : distinctTexts(table, rows, split);
  const lines: readonly PlannedLine[] =
    split === undefined
      ? [
          ...bound(low, chart.intervalTitle, true),
          ...bound(high, setting.words.upper, false),
          { name: chart.axisTitle, column: chart.number, look: pointLook(palette.perception), inLegend: true },
        ]
      : groups.map((group) => ({
          name: group,
          column: chart.number,
          group,
          look: pointLook(lineColour(setting, group)),
          inLegend: true,
        }));
  const shown = table.columns.find(({ id }) => id === chart.number)?.format ?? "mean";
  const format = numberFormat(shown, 0);
  const rowOf = (category: string, group: string | undefined): number | undefined =>
    rows.find(
      (index) =>
        textIn(table, index, chart.category) === category &&
        (split === undefined || group === undefined || textIn(table, index, split) === group),
    );

  const block = new FigureBlock(row, column);
  block.header([setting.words.label, ...lines.map(({ name, column: id }) => (id === low ? setting.words.lower : name))]);
  categories.forEach((category, index) => {
    const first = rowOf(category, undefined);
    if (first !== undefined) block.formula(index + 1, 0, `=${addressIn(located, first, chart.category)}`, textFormat);
    lines.forEach((line, position) => {
      const from = rowOf(category, line.group);
      if (from === undefined || numberIn(table, from, line.column) === undefined) return;
      block.formula(index + 1, position + 1, `=${addressIn(located, from, line.column)}`, format);
    });
  });
  const count = Math.max(categories.length, 1);
  const numbers = lines.flatMap((line) => rows.flatMap((index) => numberIn(table, index, line.column) ?? []));
  const series = lines.map(({ name, look, inLegend }, position): PlannedSeries => ({
    name,
    values: block.area(1, position + 1, count),
    categories: block.area(1, 0, count),
    look,
    inLegend,
    labels: [],
  }));
  const scale = axisScale(numbers.length > 0 ? numbers : [0, 1], 5, 0.1);
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "LineMarkers",
      series,
      categoryAxis: { labels: "Low", line: palette.rule },
      valueAxis: {
        ...scale,
        title: chart.axisTitle,
        format: axisFormat(shown, scale.majorUnit),
        gridlines: true,
        crossedAtLowEnd: true,
      },
      legend: series.filter(({ inLegend }) => inLegend).length > 1 ? "Bottom" : "None",
    },
  };
}
