import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import { axisScale } from "../../excel/layout/axisScale";
import { chosenRows, numberIn, textIn } from "../../excel/layout/locatedTable";
import { palette } from "../../excel/palette";
import type { Pareto } from "../../report/tree";
import { barFill } from "./barFill";
import { barFrame } from "./barFrame";
import type { ChartDrawing, ChartMark, ChartSetting } from "./chartDrawing";
import { onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import { localNumber } from "./localNumber";
import { rowLines } from "./rowLines";
import { axisTitle, valueAxis } from "./valueAxis";

const barHeight = 26;
/** For the second axis's numbers above the plot. */
const top = 26;

/**
 * Bars from most to least with the cumulative share as a line on a second scale above.
 *
 * The bars lie, unlike on the sheet: in a narrow pane only then do their names stand readable beside them.
 */
export function pareto(chart: Pareto, setting: ChartSetting): ChartDrawing {
  const { look, locale, width } = setting;
  const table = setting.tableOf(chart.table);
  const rows = chosenRows(table, chart.rows).filter((row) => numberIn(table, row, chart.number) !== undefined);
  const number = (row: number): number => numberIn(table, row, chart.number) ?? 0;
  const format = table.columns.find(({ id }) => id === chart.number)?.format ?? "count";
  const numbers = rows.map(number);
  const scale = axisScale([0, ...(numbers.length > 0 ? numbers : [1])], width < 440 ? 3 : 6);
  const title = axisTitle(chart.axisTitle, width * 0.7, setting);
  const frame = barFrame(
    {
      labels: rows.map((row) => textIn(table, row, chart.label)),
      figures: rows.map((row) => localNumber(number(row), format, locale)),
      barHeight,
      top,
      bottom: title.height,
    },
    setting,
  );
  const marks = rows.map((row, place): ChartMark => {
    const figures = rowLines(table, row, { numbers: [chart.number, chart.cumulative] }, setting);
    return { series: 0, place, lines: [textIn(table, row, chart.label), ...figures] };
  });
  const bar = barFill(palette.perception, "plain", look);
  const line = onPage(palette.target, look);
  const share = valueAxis({ minimum: 0, maximum: 1, majorUnit: 0.5 }, "share", setting);
  const bars: BarSeriesOption = { type: "bar", barWidth: Math.min(18, frame.rowHeight * 0.6), itemStyle: bar, data: numbers };
  const cumulative: LineSeriesOption = {
    type: "line",
    xAxisIndex: 1,
    yAxisIndex: 0,
    symbol: "circle",
    symbolSize: 7,
    lineStyle: { color: line, width: 2 },
    itemStyle: { color: line, borderColor: look.background, borderWidth: 1 },
    data: rows.map((row, place) => [numberIn(table, row, chart.cumulative) ?? "-", place]),
  };
  return {
    height: frame.height,
    legend: [
      { name: chart.axisTitle, colour: onPage(palette.perception, look), pattern: "plain" },
      { name: chart.cumulativeTitle, colour: line, symbol: "circle", line: "solid" },
    ],
    marks,
    key: [],
    notes: [],
    zooms: false,
    option: {
      ...commonOption(marks, "row", look),
      ...frame.option,
      xAxis: [
        { ...valueAxis(scale, format, setting), ...title.option },
        { ...share, position: "top", splitLine: { show: false } },
      ],
      series: [bars, cumulative],
    },
  };
}
