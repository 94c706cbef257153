import type { IntervalBars } from "../../report/tree";
import { cellAddress } from "../../survey/address";
import { palette } from "../palette";
import { axisScale } from "./axisScale";
import { FigureBlock, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, distinctTexts, numberIn, textIn } from "./locatedTable";
import { numberFormat, textFormat } from "./numberFormats";
import type { PlannedSeries, SeriesLook } from "./sheetPlan";

/** The thinnest bar Excel draws: a sixth of the room of a category. */
const thinBar = 500;
const barGap = 55;

/** Invisible bars have an invisible name in the legend: where an entry cannot be seen, none has to be taken out. */
const nameless = " ";

/** Hollow, so that the end of the bar below shows through even where a viewer draws both groups of bars equally thick. */
const intervalLook: SeriesLook = { line: { colour: palette.interval, weight: 1.25, style: "Continuous" }, gapWidth: thinBar };

const lengthFormat = numberFormat("spread", 0);

/** A category's name with its number behind it. `FIXED` follows the user's decimal sign, which `TEXT` patterns do not. */
function labelFormula(label: string, number: string, share: boolean): string {
  const shown = share ? `FIXED(ABS(${number})*100,1)&"%"` : `FIXED(ABS(${number}),2)`;
  const sign = `IF(ROUND(${number},${share ? 3 : 2})=0,"",IF(${number}<0,"−","+"))`;
  return `=${label}&"   "&${sign}&${shown}`;
}

/**
 * Bars from zero to the estimate, with the interval as a thin hollow bar on top of each.
 *
 * Office.js cannot give error bars their values, so the interval is a second group of stacked bars on a second axis, which is as
 * long as the first but starts at 0: an invisible bar from the axis's left end to where the interval starts, then its length.
 * Measured from the left end both are positive, wherever zero lies. The rows run from the highest number to the lowest, because a
 * bar chart draws its first row at the bottom.
 */
export function intervalBarFigures(chart: IntervalBars, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const { words } = setting;
  const all = chosenRows(table, chart.rows);
  const number = (index: number): number => numberIn(table, index, chart.number) ?? 0;
  const drawn = all.filter((index) => numberIn(table, index, chart.number) !== undefined).sort((a, b) => number(b) - number(a));
  const ends = drawn.flatMap((index) => [chart.number, chart.low, chart.high].flatMap((id) => numberIn(table, index, id) ?? []));
  const scale = axisScale([0, ...ends], 6);
  const colourColumn = chart.colour;
  const colours = colourColumn === undefined ? [""] : distinctTexts(table, all, colourColumn);
  const shown = table.columns.find(({ id }) => id === chart.number)?.format ?? "difference";
  const format = numberFormat(shown, 0);
  const start = 1 + colours.length;
  const rows = Math.max(drawn.length, 1);

  const block = new FigureBlock(row, column);
  block.header([
    words.label,
    ...colours.map((colour) => (colour === "" ? chart.axisTitle : colour)),
    words.intervalStart,
    words.intervalLength,
  ]);
  block.text(rows + 1, 0, words.axisStart);
  block.number(rows + 1, start, scale.minimum, format);
  const origin = block.place(rows + 1, start);
  drawn.forEach((index, position) => {
    const line = position + 1;
    const at = (id: string): string => addressIn(located, index, id);
    block.formula(line, 0, labelFormula(at(chart.label), at(chart.number), shown === "share"), textFormat);
    const own = colourColumn === undefined ? 0 : colours.indexOf(textIn(table, index, colourColumn));
    block.formula(line, 1 + own, `=${at(chart.number)}`, format);
    if (numberIn(table, index, chart.low) === undefined || numberIn(table, index, chart.high) === undefined) return;
    block.formula(line, start, `=${at(chart.low)}-${cellAddress(origin.row, origin.column)}`, lengthFormat);
    block.formula(line, start + 1, `=${at(chart.high)}-${at(chart.low)}`, lengthFormat);
  });

  const series = (name: string, offset: number, look: SeriesLook, secondary: boolean): PlannedSeries => ({
    name,
    values: block.area(1, offset, rows),
    categories: block.area(1, 0, rows),
    look,
    inLegend: true,
    labels: [],
    ...(secondary && { secondary }),
  });
  const bars = colours.map((colour, index) => {
    const fill = colour === "" ? palette.perception : setting.dimensions.colourOf(colour);
    return series(colour === "" ? chart.axisTitle : colour, 1 + index, { fill, gapWidth: barGap }, false);
  });
  const intervals = [series(nameless, start, { gapWidth: thinBar }, true), series(chart.intervalTitle, start + 1, intervalLook, true)];
  const selfExplained = colourColumn === undefined || colourColumn === chart.label;
  const title = selfExplained ? words.intervalMark(chart.axisTitle, chart.intervalTitle) : chart.axisTitle;
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "BarStacked",
      series: [...bars, ...intervals],
      categoryAxis: { labels: "Low", line: palette.rule },
      valueAxis: { ...scale, title, format, labels: "Low", gridlines: false },
      secondAxis: { minimum: 0, maximum: scale.maximum - scale.minimum, majorUnit: scale.majorUnit },
      legend: selfExplained ? "None" : "Bottom",
    },
  };
}
