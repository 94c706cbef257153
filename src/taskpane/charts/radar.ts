import { chosenRows, distinctTexts, numberIn, textIn } from "../../excel/layout/locatedTable";
import { palette } from "../../excel/palette";
import type { Radar, SeriesRole } from "../../report/tree";
import type { ChartDrawing, ChartMark, ChartSetting, LegendEntry } from "./chartDrawing";
import { mixed, onPage } from "./chartLook";
import { commonOption } from "./commonOption";
import { lineEntry, lineStyle } from "./lineLook";
import { localNumber } from "./localNumber";
import { labelFont, labelLine, labelWidth, wrappedLabel } from "./wrappedLabel";

/** Half the height that a name above or below the circle takes, with its distance. */
const nameGap = 8;
const leastRadius = 50;
const largestRadius = 150;

/** A closed line with a number for each axis. */
interface RadarLine {
  readonly name: string;
  readonly role: SeriesRole;
  readonly numbers: readonly (number | undefined)[];
}

/** A radar with an axis a label. A line of which a number is missing or hidden is left out: it could not be closed truthfully. */
export function radar(chart: Radar, setting: ChartSetting): ChartDrawing {
  const { look, locale, width, words } = setting;
  const table = setting.tableOf(chart.table);
  const rows = chosenRows(table, chart.rows);
  const labels = distinctTexts(table, rows, chart.label);
  const { split } = chart;
  const columnOf = (id: string) => table.columns.find((column) => column.id === id);
  const lineOf = (column: string, role: SeriesRole, group?: string): RadarLine => ({
    name: group ?? columnOf(column)?.title ?? column,
    role: group === undefined ? role : "group",
    numbers: labels.map((label) => {
      const row = rows.find(
        (index) => textIn(table, index, chart.label) === label && (split === undefined || textIn(table, index, split) === group),
      );
      return row === undefined ? undefined : numberIn(table, row, column);
    }),
  });
  const all = chart.series.flatMap(({ column, role }) =>
    split === undefined ? [lineOf(column, role)] : distinctTexts(table, rows, split).map((group) => lineOf(column, role, group)),
  );
  const isWhole = ({ numbers }: RadarLine): boolean => numbers.every((number) => number !== undefined);
  const drawn = all.filter(isWhole);
  const leftOut = all.filter((line) => !isWhole(line)).map(({ name }) => name);

  const styleOf = ({ name, role }: RadarLine) => {
    if (role === "group") return { style: lineStyle(setting.lookOf(name), look), entry: lineEntry(name, setting.lookOf(name), look) };
    return roleStyle(name, role, setting);
  };
  const names = labels.map((label) => wrappedLabel(label, Math.min(120, width * 0.3), 3));
  const nameHeight = Math.max(1, ...names.map((parts) => parts.length)) * labelLine + nameGap;
  const radius = radiusWithin(names, width);
  const rim = look.forced ? look.ink : look.hairline;
  const height = 2 * (radius + nameHeight) + 8;
  const format = columnOf(chart.series[0]?.column ?? "")?.format ?? "mean";
  const marks = drawn.map((line, place): ChartMark => {
    const figures = labels.map((label, axis) => words.entry(label, localNumber(line.numbers[axis] ?? 0, format, locale)));
    return { series: 0, place, lines: [line.name, ...figures] };
  });
  return {
    height,
    legend: drawn.length > 1 ? drawn.map((line) => styleOf(line).entry) : [],
    marks,
    key: [],
    notes: leftOut.length === 0 ? [] : [words.notDrawn(leftOut)],
    zooms: false,
    option: {
      ...commonOption(marks, "point", look),
      radar: {
        center: ["50%", "50%"],
        radius,
        splitNumber: Math.max(1, Math.min(10, Math.round(chart.maximum - chart.minimum))),
        indicator: labels.map((_, axis) => ({ name: String(axis), min: chart.minimum, max: chart.maximum })),
        axisNameGap: nameGap,
        axisName: {
          color: look.ink,
          fontSize: labelFont,
          fontFamily: look.font,
          lineHeight: labelLine,
          formatter: (axis?: string) => (names[Number(axis)] ?? []).join("\n"),
        },
        splitArea: { show: false },
        splitLine: { lineStyle: { color: rim } },
        axisLine: { lineStyle: { color: rim } },
      },
      series: [
        {
          type: "radar",
          data: drawn.map((line) => ({ name: line.name, value: line.numbers.map((number) => number ?? 0), ...styleOf(line).style })),
        },
      ],
    },
  };
}

/** The largest circle beside which each axis's name still has its place; axes go round from the top. */
function radiusWithin(names: readonly (readonly string[])[], width: number): number {
  const rooms = names.flatMap((parts, axis) => {
    const sideways = Math.abs(Math.sin((2 * Math.PI * axis) / names.length));
    // A name right above or below stands centred there and takes no room beside the circle.
    return sideways < 0.1 ? [] : [(width / 2 - nameGap - 4 - Math.max(...parts.map(labelWidth))) / sideways];
  });
  return Math.floor(Math.max(leastRadius, Math.min(largestRadius, ...rooms)));
}

/** Expectation hollow and dashed, perception solid, a target dotted. */
function roleStyle(name: string, role: Exclude<SeriesRole, "group">, { look }: ChartSetting) {
  const styles = {
    expectation: { colour: mixed(palette.expectation, "#000000", 0.35), type: "dashed" as const, hollow: true },
    perception: { colour: palette.perception, type: "solid" as const, hollow: false },
    target: { colour: palette.target, type: "dotted" as const, hollow: false },
  };
  const { colour, type, hollow } = styles[role];
  const color = onPage(colour, look);
  const entry: LegendEntry = { name, colour: color, symbol: "circle", line: type, hollow };
  return {
    entry,
    style: {
      symbol: "circle" as const,
      symbolSize: hollow ? 8 : 7,
      lineStyle: { color, width: 2, type },
      itemStyle: hollow ? { color: look.background, borderColor: color, borderWidth: 2 } : { color },
    },
  };
}
