import type { AxisScale } from "../../excel/layout/axisScale";
import { axisScale } from "../../excel/layout/axisScale";
import { chosenRows, numberIn, textIn } from "../../excel/layout/locatedTable";
import { palette } from "../../excel/palette";
import type { ClusteredBars, SeriesRole } from "../../report/tree";
import { barFill } from "./barFill";
import { barFrame } from "./barFrame";
import type { ChartDrawing, ChartMark, ChartSetting } from "./chartDrawing";
import { onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import { localNumber } from "./localNumber";
import type { Pattern } from "./patterns";
import { rowLines } from "./rowLines";
import { axisTitle, valueAxis } from "./valueAxis";
import { labelFont } from "./wrappedLabel";

const top = 8;
/** A bar with its figure beside it, pixels. */
const oneBar = 16;

interface BarLook {
  readonly colour: string;
  readonly pattern: Pattern;
}

const roleLooks: Readonly<Record<Exclude<SeriesRole, "group">, BarLook>> = {
  expectation: { colour: palette.expectation, pattern: "plain" },
  perception: { colour: palette.perception, pattern: "plain" },
  target: { colour: palette.target, pattern: "rising" },
};

/** The declared ends of the axis with ticks that divide it evenly; round ends that hold all numbers where none are declared. */
function clusterScale({ minimum, maximum }: ClusteredBars, numbers: readonly number[], ticks: number): AxisScale {
  if (minimum !== undefined && maximum !== undefined) {
    const span = maximum - minimum;
    const fitting = [0.5, 1, 2, 2.5, 3, 5, 10, 20, 25, 50].find((unit) => span / unit <= ticks && Number.isInteger(span / unit));
    return { minimum, maximum, majorUnit: fitting ?? span };
  }
  return axisScale([minimum ?? 0, ...(maximum === undefined ? [] : [maximum]), ...numbers], ticks);
}

/** Bars of several columns side by side for each row, each with its figure at its end; first row and first column on top. */
export function clusteredBars(chart: ClusteredBars, setting: ChartSetting): ChartDrawing {
  const { look, locale, width } = setting;
  const table = setting.tableOf(chart.table);
  const rows = chosenRows(table, chart.rows).filter((row) => chart.series.some(({ column }) => numberIn(table, row, column) !== undefined));
  const first = chart.series[0]?.column ?? "";
  if (chart.order === "descending") rows.sort((a, b) => (numberIn(table, b, first) ?? 0) - (numberIn(table, a, first) ?? 0));
  const columnOf = (id: string) => table.columns.find((column) => column.id === id);
  const titleOf = (id: string): string => columnOf(id)?.title ?? id;
  const format = columnOf(chart.series[0]?.column ?? "")?.format ?? "mean";
  const single = chart.series.length === 1;
  const lookOf = (column: string, role: SeriesRole): BarLook => {
    if (role !== "group") return roleLooks[role];
    const { colour, pattern } = setting.lookOf(titleOf(column));
    return { colour, pattern: single ? "plain" : pattern };
  };

  const numbers = rows.flatMap((row) => chart.series.flatMap(({ column }) => numberIn(table, row, column) ?? []));
  const ends = clusterScale(chart, numbers, width < 440 ? 4 : 8);
  const title = axisTitle(chart.axisTitle, width * 0.7, setting);
  const frame = barFrame(
    { labels: rows.map((row) => textIn(table, row, chart.label)), barHeight: chart.series.length * oneBar + 12, top, bottom: title.height },
    setting,
  );
  const marks = rows.map((row, place): ChartMark => {
    const ids = chart.series.map(({ column }) => column);
    return { series: 0, place, lines: [textIn(table, row, chart.label), ...rowLines(table, row, { numbers: ids }, setting)] };
  });
  return {
    height: frame.height,
    legend: single
      ? []
      : chart.series.map(({ column, role }) => {
          const { colour, pattern } = lookOf(column, role);
          return { name: titleOf(column), colour: onPage(colour, look), pattern, hollow: role === "expectation" };
        }),
    marks,
    key: [],
    notes: [],
    zooms: false,
    option: {
      ...commonOption(marks, "row", look),
      ...frame.option,
      grid: { ...frame.option.grid, right: frame.option.grid.right + 34 },
      xAxis: { ...valueAxis(ends, format, setting), ...title.option },
      series: chart.series.map(({ column, role }) => {
        const { colour, pattern } = lookOf(column, role);
        const fill = barFill(colour, pattern, look);
        const hollow = role === "expectation" && {
          ...(look.forced && { color: look.background }),
          borderColor: look.quiet,
          borderWidth: 1,
          borderType: "dashed" as const,
        };
        return {
          type: "bar" as const,
          name: titleOf(column),
          barWidth: oneBar - 3,
          barGap: "20%",
          itemStyle: { ...fill, ...hollow },
          label: { show: true, position: "right" as const, color: look.ink, fontSize: labelFont, fontFamily: look.font },
          data: rows.map((row) => {
            const number = numberIn(table, row, column);
            if (number === undefined) return { value: "-" };
            return { value: number, label: { formatter: localNumber(number, columnOf(column)?.format ?? format, locale) } };
          }),
        };
      }),
    },
  };
}
