import type { Pareto } from "../../report/tree";
import { palette } from "../palette";
import { axisScale } from "./axisScale";
import { FigureBlock, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, numberIn } from "./locatedTable";
import { numberFormat, textFormat } from "./numberFormats";

const columnGap = 30;

/** Columns in the order of the table with the cumulative share as a line on a second scale. */
export function paretoFigures(chart: Pareto, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const drawn = chosenRows(table, chart.rows).filter((index) => numberIn(table, index, chart.number) !== undefined);
  const formatOf = (id: string): string => numberFormat(table.columns.find((candidate) => candidate.id === id)?.format ?? "count", 0);
  const block = new FigureBlock(row, column);
  block.header([setting.words.label, chart.axisTitle, chart.cumulativeTitle]);
  drawn.forEach((index, position) => {
    block.formula(position + 1, 0, `=${addressIn(located, index, chart.label)}`, textFormat);
    [chart.number, chart.cumulative].forEach((id, place) => {
      if (numberIn(table, index, id) === undefined) block.blank(position + 1, place + 1);
      else block.formula(position + 1, place + 1, `=${addressIn(located, index, id)}`, formatOf(id));
    });
  });
  const rows = Math.max(drawn.length, 1);
  const numbers = drawn.flatMap((index) => numberIn(table, index, chart.number) ?? []);
  const series = (
    name: string,
    place: number,
  ): { name: string; values: ReturnType<FigureBlock["area"]>; categories: ReturnType<FigureBlock["area"]> } => ({
    name,
    values: block.area(1, place, rows),
    categories: block.area(1, 0, rows),
  });
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "ColumnClustered",
      series: [
        { ...series(chart.axisTitle, 1), look: { fill: palette.perception, gapWidth: columnGap }, inLegend: true, labels: [] },
        {
          ...series(chart.cumulativeTitle, 2),
          look: {
            line: { colour: palette.target, weight: 2, style: "Continuous" },
            marker: { style: "Circle", size: 5, colour: palette.target },
          },
          asLine: true,
          secondary: true,
          inLegend: true,
          labels: [],
        },
      ],
      categoryAxis: { labels: "Low", line: palette.rule, everyLabel: true },
      valueAxis: {
        ...axisScale([0, ...(numbers.length > 0 ? numbers : [1])], 5),
        title: chart.axisTitle,
        format: formatOf(chart.number),
        gridlines: true,
      },
      secondAxis: {
        minimum: 0,
        maximum: 1,
        majorUnit: 0.25,
        title: chart.cumulativeTitle,
        format: "0%",
        labels: "NextToAxis",
        gridlines: false,
      },
      legend: "Bottom",
    },
  };
}
