import type { ClusteredBars, FormatName } from "../../report/tree";
import { palette } from "../palette";
import { axisScale } from "./axisScale";
import { FigureBlock, lineColour, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, numberIn } from "./locatedTable";
import { axisFormat, numberFormat, textFormat } from "./numberFormats";

const barGap = 60;
/** Few bars are not drawn as beams. */
const [fewBars, fewBarsGap] = [3, 150];

/** Bars of several columns side by side for each row; the first row on top, and in it the first column. */
export function clusteredBarFigures(chart: ClusteredBars, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  // A bar chart draws its first row and its first series at the bottom.
  const series = [...chart.series].reverse();
  const drawn = chosenRows(table, chart.rows)
    .filter((index) => series.some(({ column: id }) => numberIn(table, index, id) !== undefined))
    .reverse();
  const [first] = chart.series;
  if (chart.order === "descending" && first) {
    const number = (index: number): number => numberIn(table, index, first.column) ?? 0;
    drawn.sort((a, b) => number(a) - number(b));
  }
  const titleOf = (id: string): string => table.columns.find((candidate) => candidate.id === id)?.title ?? id;
  const nameOf = (id: string): FormatName => table.columns.find((candidate) => candidate.id === id)?.format ?? "mean";
  const formatOf = (id: string): string => numberFormat(nameOf(id), 0);
  const block = new FigureBlock(row, column);
  block.header([setting.words.label, ...series.map(({ column: id }) => titleOf(id))]);
  drawn.forEach((index, position) => {
    block.formula(position + 1, 0, `=${addressIn(located, index, chart.label)}`, textFormat);
    series.forEach(({ column: id }, place) => {
      if (numberIn(table, index, id) === undefined) block.blank(position + 1, place + 1);
      else block.formula(position + 1, place + 1, `=${addressIn(located, index, id)}`, formatOf(id));
    });
  });
  const rows = Math.max(drawn.length, 1);
  const numbers = drawn.flatMap((index) => series.flatMap(({ column: id }) => numberIn(table, index, id) ?? []));
  const { minimum = Math.min(0, ...numbers), maximum } = chart;
  const scale = axisScale([minimum, ...(maximum === undefined ? [] : [maximum]), ...numbers], 6);
  const colours = { expectation: palette.expectation, perception: palette.perception, target: palette.target } as const;
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "BarClustered",
      series: series.map(({ column: id, role }, place) => ({
        name: titleOf(id),
        values: block.area(1, place + 1, rows),
        categories: block.area(1, 0, rows),
        look: {
          fill: role === "group" ? lineColour(setting, titleOf(id)) : colours[role],
          gapWidth: drawn.length * series.length <= fewBars ? fewBarsGap : barGap,
        },
        inLegend: true,
        labels: [],
      })),
      categoryAxis: { labels: "Low", line: palette.rule, everyLabel: true },
      valueAxis: {
        ...scale,
        title: chart.axisTitle,
        format: axisFormat(nameOf(series[0]?.column ?? ""), scale.majorUnit),
        labels: "Low",
        gridlines: true,
      },
      legend: series.length > 1 ? "Bottom" : "None",
    },
  };
}
