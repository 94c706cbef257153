import type { Radar, SeriesRole } from "../../report/tree";
import { palette } from "../palette";
import { FigureBlock, lineColour, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, distinctTexts, numberIn, textIn } from "./locatedTable";
import { numberFormat, textFormat } from "./numberFormats";
import type { SeriesLook } from "./sheetPlan";

const looks: Readonly<Record<Exclude<SeriesRole, "group">, SeriesLook>> = {
  expectation: {
    line: { colour: palette.expectation, weight: 2, style: "Dash" },
    marker: { style: "Circle", size: 6, colour: palette.expectation, hollow: true },
  },
  perception: {
    line: { colour: palette.perception, weight: 2.25, style: "Continuous" },
    marker: { style: "Circle", size: 6, colour: palette.perception },
  },
  target: { line: { colour: palette.target, weight: 1.5, style: "RoundDot" } },
};

function groupLook(colour: string): SeriesLook {
  return { line: { colour, weight: 1.75, style: "Continuous" }, marker: { style: "Circle", size: 4, colour } };
}

/** One line a series: a number column, or a group of rows. */
interface RadarLine {
  readonly name: string;
  readonly look: SeriesLook;
  /** The address of its number for an axis, by the axis's label. */
  readonly address: (label: string) => string | undefined;
}

/** A radar with one axis a label; the rows of the figures are the axes. */
export function radarFigures(chart: Radar, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const rows = chosenRows(table, chart.rows);
  const labels = distinctTexts(table, rows, chart.label);
  const { split } = chart;
  const rowOf = (label: string, group?: string): number | undefined =>
    rows.find(
      (index) =>
        textIn(table, index, chart.label) === label &&
        (split === undefined || group === undefined || textIn(table, index, split) === group),
    );
  const cell = (columnId: string, index: number | undefined): string | undefined =>
    index === undefined ? undefined : addressIn(located, index, columnId);
  const numberCell = (columnId: string, index: number | undefined): string | undefined =>
    index === undefined || numberIn(table, index, columnId) === undefined ? undefined : cell(columnId, index);
  const titleOf = (id: string): string => table.columns.find((candidate) => candidate.id === id)?.title ?? id;

  const lines: readonly RadarLine[] = chart.series.flatMap(({ column: id, role }): readonly RadarLine[] => {
    if (split !== undefined) {
      const shown = rows.filter((index) => numberIn(table, index, id) !== undefined);
      return distinctTexts(table, shown, split).map((group) => ({
        name: group,
        look: groupLook(lineColour(setting, group)),
        address: (label) => numberCell(id, rowOf(label, group)),
      }));
    }
    const look = role === "group" ? groupLook(lineColour(setting, titleOf(id))) : looks[role];
    return [{ name: titleOf(id), look, address: (label) => numberCell(id, rowOf(label)) }];
  });

  const shown = table.columns.find(({ id }) => id === chart.series[0]?.column)?.format ?? "mean";
  const format = numberFormat(shown, 0);
  const isShare = shown === "share";
  const block = new FigureBlock(row, column);
  block.header([setting.words.label, ...lines.map(({ name }) => name)]);
  labels.forEach((label, index) => {
    const address = cell(chart.label, rowOf(label));
    if (address !== undefined) block.formula(index + 1, 0, `=${address}`, textFormat);
    lines.forEach((line, position) => {
      const from = line.address(label);
      if (from !== undefined) block.formula(index + 1, position + 1, `=${from}`, format);
    });
  });
  const count = Math.max(labels.length, 1);
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "Radar",
      series: lines.map(({ name, look }, position) => ({
        name,
        values: block.area(1, position + 1, count),
        categories: block.area(1, 0, count),
        look,
        inLegend: true,
        labels: [],
      })),
      categoryAxis: {},
      valueAxis: {
        minimum: chart.minimum,
        maximum: chart.maximum,
        majorUnit: isShare ? 0.25 : 1,
        format: isShare ? "0%" : "0",
        gridlines: true,
      },
      legend: lines.length > 1 ? "Bottom" : "None",
    },
  };
}
