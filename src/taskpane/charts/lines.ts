import { axisScale } from "../../excel/layout/axisScale";
import { chosenRows, distinctTexts, numberIn, textIn } from "../../excel/layout/locatedTable";
import { palette } from "../../excel/palette";
import type { Lines } from "../../report/tree";
import type { ChartDrawing, ChartMark, ChartSetting } from "./chartDrawing";
import { commonOption } from "./commonOption";
import { lineEntry, lineStyle } from "./lineLook";
import { localNumber } from "./localNumber";
import type { NameLook } from "./nameLooks";
import { rowLines } from "./rowLines";
import { valueAxis } from "./valueAxis";
import type { Interval } from "./whiskers";
import { whiskers } from "./whiskers";
import { labelFont, labelLine, labelWidth, wrappedLabel } from "./wrappedLabel";

const top = 12;
const plotHeight = 190;
const right = 14;
const onlyLine: NameLook = { colour: palette.perception, pattern: "plain", symbol: "circle", round: 0 };

/** Points joined over the categories in table order; a single line has its intervals. */
export function lines(chart: Lines, setting: ChartSetting): ChartDrawing {
  const { look, locale, width, words } = setting;
  const table = setting.tableOf(chart.table);
  const rows = chosenRows(table, chart.rows);
  const categories = distinctTexts(table, rows, chart.category);
  const { split, low, high } = chart;
  const drawn = rows.filter((row) => numberIn(table, row, chart.number) !== undefined);
  const groups: readonly (string | undefined)[] = split === undefined ? [undefined] : distinctTexts(table, drawn, split);
  const rowOf = (category: string, group: string | undefined): number | undefined =>
    drawn.find((row) => textIn(table, row, chart.category) === category && (split === undefined || textIn(table, row, split) === group));
  const intervals = categories.flatMap((category, place): readonly Interval[] => {
    const row = rowOf(category, undefined);
    if (split !== undefined || low === undefined || high === undefined || row === undefined) return [];
    const [from, to] = [numberIn(table, row, low), numberIn(table, row, high)];
    return from === undefined || to === undefined ? [] : [{ place, low: from, high: to }];
  });
  const numbers = [...drawn.flatMap((row) => numberIn(table, row, chart.number) ?? []), ...intervals.flatMap((one) => [one.low, one.high])];
  const scale = axisScale(numbers.length > 0 ? numbers : [0, 1], 5, 0.1);
  const format = table.columns.find(({ id }) => id === chart.number)?.format ?? "mean";
  const title = wrappedLabel(chart.axisTitle, width - 20, 2);
  const axis = valueAxis(scale, format, setting);
  const ticks = [scale.minimum, scale.maximum].map((end) => axis.axisLabel.formatter(end));
  const left = Math.ceil(Math.max(...ticks.map(labelWidth))) + 18;
  const each = (width - left - right) / Math.max(1, categories.length);
  const narrow = each < 44;
  const labels = categories.map((category) => wrappedLabel(category, narrow ? 72 : each - 6, 3));
  const labelLines = Math.max(1, ...labels.map((parts) => parts.length));
  const above = top + title.length * labelLine;
  const bottom = labelLines * labelLine + 12;

  const interval = low === undefined || high === undefined ? {} : { interval: { title: chart.intervalTitle, low, high } };
  const marks = categories.flatMap((category, place): readonly ChartMark[] => {
    const told = groups.flatMap((group) => {
      const row = rowOf(category, group);
      if (row === undefined) return [];
      const figures = rowLines(table, row, { numbers: [chart.number], ...interval }, setting);
      if (group === undefined) return figures;
      const number = localNumber(numberIn(table, row, chart.number) ?? 0, format, locale);
      return [words.entry(group, [number, ...figures.slice(1)].join(" · "))];
    });
    const series = groups.findIndex((group) => rowOf(category, group) !== undefined);
    return series < 0 ? [] : [{ series, place, lines: [category, ...told] }];
  });
  const lookOf = (group: string | undefined): NameLook => (group === undefined ? onlyLine : setting.lookOf(group));
  return {
    height: above + plotHeight + bottom,
    legend: [
      ...groups.flatMap((group) => (group === undefined ? [] : [lineEntry(group, lookOf(group), look)])),
      ...(intervals.length === 0 ? [] : [{ name: chart.intervalTitle, colour: look.ink, whisker: true }]),
    ],
    marks,
    key: [],
    notes: [],
    zooms: false,
    option: {
      ...commonOption(marks, "row", look),
      grid: { left, right, top: above, bottom, outerBoundsMode: "none" },
      xAxis: {
        type: "category",
        data: categories.map((_, place) => String(place)),
        axisLine: { onZero: false, lineStyle: { color: look.quiet } },
        axisTick: { show: false },
        axisLabel: {
          color: look.ink,
          fontSize: labelFont,
          fontFamily: look.font,
          lineHeight: labelLine,
          hideOverlap: true,
          ...(narrow ? {} : { interval: 0 }),
          formatter: (_: string, place: number) => (labels[place] ?? []).join("\n"),
        },
      },
      yAxis: {
        ...axis,
        name: title.join("\n"),
        nameLocation: "end",
        nameGap: 8,
        nameTextStyle: {
          color: look.quiet,
          fontSize: labelFont,
          fontFamily: look.font,
          lineHeight: labelLine,
          align: "left",
          padding: [0, 0, 0, -left + 4],
        },
      },
      series: [
        ...groups.map((group) => ({
          type: "line" as const,
          ...(group !== undefined && { name: group }),
          ...lineStyle(lookOf(group), look),
          data: categories.map((category) => {
            const row = rowOf(category, group);
            return row === undefined ? "-" : (numberIn(table, row, chart.number) ?? "-");
          }),
        })),
        whiskers(intervals, "y", look),
      ],
    },
  };
}
