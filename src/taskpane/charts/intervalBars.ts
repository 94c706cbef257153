import { axisScale } from "../../excel/layout/axisScale";
import { chosenRows, distinctTexts, numberIn, textIn } from "../../excel/layout/locatedTable";
import { palette } from "../../excel/palette";
import type { IntervalBars } from "../../report/tree";
import { barFill } from "./barFill";
import { barFrame } from "./barFrame";
import type { ChartDrawing, ChartMark, ChartSetting, LegendEntry } from "./chartDrawing";
import { onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import { localNumber } from "./localNumber";
import { rowLines } from "./rowLines";
import { axisTitle, valueAxis } from "./valueAxis";
import type { Interval } from "./whiskers";
import { whiskers } from "./whiskers";

const barHeight = 26;
const top = 8;

/** Bars from zero to the estimate, the interval as a line with ends over each, the figure at the right. */
export function intervalBars(chart: IntervalBars, setting: ChartSetting): ChartDrawing {
  const { look, locale, width } = setting;
  const table = setting.tableOf(chart.table);
  const number = (row: number): number => numberIn(table, row, chart.number) ?? 0;
  const rows = chosenRows(table, chart.rows).filter((row) => numberIn(table, row, chart.number) !== undefined);
  const way = chart.order === "descending" ? -1 : 1;
  const drawn = chart.order === "table" ? rows : [...rows].sort((a, b) => way * (number(a) - number(b)));
  const format = table.columns.find(({ id }) => id === chart.number)?.format ?? "difference";

  const intervals = drawn.flatMap((row, place): readonly Interval[] => {
    const [low, high] = [numberIn(table, row, chart.low), numberIn(table, row, chart.high)];
    return low === undefined || high === undefined ? [] : [{ place, low, high }];
  });
  const ends = [0, ...drawn.map(number), ...intervals.flatMap(({ low, high }) => [low, high])];
  const scale = axisScale(ends, width < 440 ? 3 : 6);
  const title = axisTitle(chart.axisTitle, width * 0.7, setting);
  const frame = barFrame(
    {
      labels: drawn.map((row) => textIn(table, row, chart.label)),
      figures: drawn.map((row) => localNumber(number(row), format, locale)),
      barHeight,
      top,
      bottom: title.height,
    },
    setting,
  );

  const colourColumn = chart.colour === chart.label ? undefined : chart.colour;
  const names = colourColumn === undefined ? [] : distinctTexts(table, rows, colourColumn);
  const parted = names.length > 1;
  const fillOf = (row: number) => {
    if (chart.colour === undefined) return barFill(palette.perception, "plain", look);
    const { colour, pattern } = setting.lookOf(textIn(table, row, chart.colour));
    return barFill(colour, pattern, look);
  };
  const interval = { title: chart.intervalTitle, low: chart.low, high: chart.high };
  const marks = drawn.map((row, place): ChartMark => {
    const named = [textIn(table, row, chart.label), ...(parted && colourColumn !== undefined ? [textIn(table, row, colourColumn)] : [])];
    return { series: 0, place, lines: [...named, ...rowLines(table, row, { numbers: [chart.number], interval }, setting)] };
  });
  const colours = parted
    ? names.map((name): LegendEntry => {
        const { colour, pattern } = setting.lookOf(name);
        return { name, colour: onPage(colour, look), pattern };
      })
    : [];
  return {
    height: frame.height,
    legend: [...colours, ...(intervals.length === 0 ? [] : [{ name: chart.intervalTitle, colour: look.ink, whisker: true }])],
    marks,
    key: [],
    notes: [],
    zooms: false,
    option: {
      ...commonOption(marks, "row", look),
      ...frame.option,
      xAxis: { ...valueAxis(scale, format, setting), ...title.option },
      series: [
        {
          type: "bar",
          barWidth: Math.min(18, frame.rowHeight * 0.6),
          data: drawn.map((row) => ({ value: number(row), itemStyle: fillOf(row) })),
        },
        whiskers(intervals, "x", look),
      ],
    },
  };
}
