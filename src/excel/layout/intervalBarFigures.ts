import type { FormatName, IntervalBars } from "../../report/tree";
import { palette } from "../palette";
import { axisScale } from "./axisScale";
import { FigureBlock, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, distinctTexts, numberIn, textIn } from "./locatedTable";
import { axisFormat, numberFormat, textFormat } from "./numberFormats";
import type { OutlineLook, PlannedSeries, SeriesLook } from "./sheetPlan";

/** The thinnest bar Excel draws: a sixth of the room of a category. */
const thinBar = 500;
const barGap = 55;
/** Few bars are not drawn as beams. */
const [fewBars, fewBarsGap] = [3, 150];

/** Invisible bars have an invisible name in the legend: where an entry cannot be seen, none has to be taken out. */
const nameless = " ";

const intervalLine = { colour: palette.interval, weight: 1.25, style: "Continuous" } as const;

/** Hollow, so that the end of the bar below shows through even where a viewer draws both groups of bars equally thick. */
const intervalLook: SeriesLook = { line: intervalLine, gapWidth: thinBar };

const signedFormats: ReadonlySet<FormatName> = new Set<FormatName>(["difference", "points"]);

/** A category's name with its number behind it. `FIXED` follows the user's decimal sign, which `TEXT` patterns do not. */
function labelFormula(label: string, number: string, format: FormatName): string {
  const [factor, decimals, unit] = format === "share" ? ["*100", 1, '&"%"'] : ["", format === "points" || format === "index" ? 1 : 2, ""];
  const shown = `FIXED(ABS(${number})${factor},${decimals})${unit}`;
  const above = signedFormats.has(format) ? '"+"' : '""';
  const sign = `IF(ROUND(${number}${factor},${decimals})=0,"",IF(${number}<0,"−",${above}))`;
  return `=${label}&"   "&${sign}&${shown}`;
}

/**
 * Bars from zero to the estimate, with the interval as a thin hollow bar on top of each.
 *
 * Office.js cannot give error bars their values, so the interval is a second group of stacked bars on a second axis with the same
 * ends as the first: an invisible bar from zero to the near end of the interval, then its length. Where an interval holds zero the
 * two bars are its parts on either side, and the first is seen. Both groups are measured from zero, so the drawing is right as well
 * where a program draws them against one axis.
 */
export function intervalBarFigures(chart: IntervalBars, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const { words } = setting;
  const all = chosenRows(table, chart.rows);
  const number = (index: number): number => numberIn(table, index, chart.number) ?? 0;
  const drawn = all.filter((index) => numberIn(table, index, chart.number) !== undefined);
  // A bar chart draws its first row at the bottom.
  if (chart.order === "table") drawn.reverse();
  else drawn.sort((a, b) => (chart.order === "descending" ? number(a) - number(b) : number(b) - number(a)));
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
    words.intervalNear,
    words.intervalLength,
  ]);
  drawn.forEach((index, position) => {
    const line = position + 1;
    const at = (id: string): string => addressIn(located, index, id);
    block.formula(line, 0, labelFormula(at(chart.label), at(chart.number), shown), textFormat);
    const own = colourColumn === undefined ? 0 : colours.indexOf(textIn(table, index, colourColumn));
    block.formula(line, 1 + own, `=${at(chart.number)}`, format);
    const low = numberIn(table, index, chart.low);
    const high = numberIn(table, index, chart.high);
    if (low === undefined || high === undefined) {
      for (const offset of [0, 1]) block.blank(line, start + offset);
      return;
    }
    const [lowCell, highCell] = [at(chart.low), at(chart.high)];
    const across = `AND(${lowCell}<0,${highCell}>0)`;
    block.formula(line, start, `=IF(OR(${across},${lowCell}>=0),${lowCell},${highCell})`, format);
    block.formula(line, start + 1, `=IF(${across},${highCell},IF(${lowCell}>=0,${highCell}-${lowCell},${lowCell}-${highCell}))`, format);
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
    return series(
      colour === "" ? chart.axisTitle : colour,
      1 + index,
      { fill, gapWidth: drawn.length <= fewBars ? fewBarsGap : barGap },
      false,
    );
  });
  const outlineOf = (index: number): OutlineLook | null =>
    (numberIn(table, index, chart.low) ?? 0) < 0 && (numberIn(table, index, chart.high) ?? 0) > 0 ? intervalLine : null;
  const intervals: readonly PlannedSeries[] = [
    { ...series(nameless, start, { gapWidth: thinBar }, true), outlines: drawn.map(outlineOf) },
    series(chart.intervalTitle, start + 1, intervalLook, true),
  ];
  const selfExplained = colourColumn === undefined || colourColumn === chart.label;
  const title = selfExplained ? words.intervalMark(chart.axisTitle, chart.intervalTitle) : chart.axisTitle;
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "BarStacked",
      series: [...bars, ...intervals],
      categoryAxis: { labels: "Low", line: palette.rule, everyLabel: true },
      valueAxis: { ...scale, title, format: axisFormat(shown, scale.majorUnit), labels: "Low", gridlines: false },
      secondAxis: scale,
      legend: selfExplained ? "None" : "Bottom",
    },
  };
}
