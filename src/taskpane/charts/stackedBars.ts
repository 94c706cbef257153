import { chosenRows, numberIn, textIn } from "../../excel/layout/locatedTable";
import { groupColours, palette } from "../../excel/palette";
import type { StackedBars } from "../../report/tree";
import { barFill } from "./barFill";
import { barFrame } from "./barFrame";
import type { ChartDrawing, ChartMark, ChartSetting } from "./chartDrawing";
import { onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import type { Pattern } from "./patterns";
import { patternOrder } from "./patterns";
import { rowLines } from "./rowLines";
import { tickText } from "./tickText";
import { axisTitle, valueAxis } from "./valueAxis";
import { labelFont, labelWidth } from "./wrappedLabel";

type Tone = StackedBars["series"][number]["tone"];

const barHeight = 26;
const top = 8;

/** Patterns of the two ends and of what lies next to them; the middle and the good end stay plain. */
const tonePatterns: Readonly<Record<Exclude<Tone, "part">, Pattern>> = {
  bad: "rising",
  poor: "dots",
  middle: "plain",
  fair: "across",
  good: "plain",
};

const darkTones: ReadonlySet<Tone> = new Set<Tone>(["bad", "good", "part"]);

function looksOf(tone: Tone, place: number): { readonly colour: string; readonly pattern: Pattern } {
  if (tone !== "part") return { colour: palette[tone], pattern: tonePatterns[tone] };
  return {
    colour: groupColours[place % groupColours.length] ?? palette.perception,
    pattern: patternOrder[place % patternOrder.length] ?? "plain",
  };
}

/** Parts of a whole side by side, one bar a row, first row on top; a part that has room for its share shows it. */
export function stackedBars(chart: StackedBars, setting: ChartSetting): ChartDrawing {
  const { look, locale, width } = setting;
  const table = setting.tableOf(chart.table);
  const rows = chosenRows(table, chart.rows).filter((row) => chart.series.some(({ column }) => numberIn(table, row, column) !== undefined));
  const title = axisTitle(chart.axisTitle, width * 0.7, setting);
  const frame = barFrame({ labels: rows.map((row) => textIn(table, row, chart.label)), barHeight, top, bottom: title.height }, setting);
  const titleOf = (id: string): string => table.columns.find((column) => column.id === id)?.title ?? id;
  const marks = rows.map((row, place): ChartMark => {
    const numbers = chart.series.map(({ column }) => column);
    return { series: 0, place, lines: [textIn(table, row, chart.label), ...rowLines(table, row, { numbers }, setting)] };
  });
  return {
    height: frame.height,
    legend: chart.series.map(({ column, tone }, place) => {
      const { colour, pattern } = looksOf(tone, place);
      return { name: titleOf(column), colour: onPage(colour, look), pattern };
    }),
    marks,
    key: [],
    notes: [],
    zooms: false,
    option: {
      ...commonOption(marks, "row", look),
      ...frame.option,
      xAxis: { ...valueAxis({ minimum: 0, maximum: 1, majorUnit: width < 440 ? 0.5 : 0.25 }, "share", setting), ...title.option },
      series: chart.series.map(({ column, tone }, place) => {
        const { colour, pattern } = looksOf(tone, place);
        const fill = barFill(colour, pattern, look);
        const pale = look.dark || look.forced || !darkTones.has(tone);
        return {
          type: "bar" as const,
          name: titleOf(column),
          stack: "whole",
          barWidth: Math.min(20, frame.rowHeight * 0.65),
          itemStyle: { ...fill, borderColor: look.forced ? look.ink : look.background, borderWidth: 1 },
          data: rows.map((row) => {
            const share = numberIn(table, row, column);
            const text = share === undefined ? "" : tickText(share, "share", 0.01, locale);
            const fits = share !== undefined && labelWidth(text) + 6 <= share * frame.plotWidth;
            return { value: share ?? "-", label: { show: fits, formatter: text } };
          }),
          label: {
            position: "inside" as const,
            color: look.forced ? look.ink : pale ? "#1F1F1F" : "#FFFFFF",
            fontSize: labelFont,
            fontFamily: look.font,
            ...(pattern !== "plain" && { backgroundColor: look.forced ? look.background : onPage(colour, look), padding: [1, 2] }),
          },
        };
      }),
    },
  };
}
