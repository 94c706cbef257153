import type { StackedBars } from "../../report/tree";
import { groupColours, palette } from "../palette";
import { FigureBlock, type Figures, type FigureSetting } from "./figureBlock";
import { addressIn, chosenRows, numberIn } from "./locatedTable";
import { numberFormat, textFormat } from "./numberFormats";

const barGap = 45;
/** Few bars are not drawn as beams. */
const [fewBars, fewBarsGap] = [3, 120];
/** A part narrower than this has no room for its number. */
const smallestNumbered = 0.06;
const paleTones: ReadonlySet<string> = new Set(["poor", "middle", "fair"]);

/** One bar a row, its parts side by side up to the whole, each with its share; the first row on top. */
export function stackedBarFigures(chart: StackedBars, setting: FigureSetting, row: number, column: number): Figures {
  const located = setting.locate(chart.table);
  const { table } = located;
  const [first] = chart.series;
  // A bar chart draws its first row at the bottom.
  const drawn = chosenRows(table, chart.rows)
    .filter((index) => first !== undefined && numberIn(table, index, first.column) !== undefined)
    .reverse();
  const titleOf = (id: string): string => table.columns.find((candidate) => candidate.id === id)?.title ?? id;
  const format = numberFormat("share", 0);
  const block = new FigureBlock(row, column);
  block.header([setting.words.label, ...chart.series.map(({ column: id }) => titleOf(id))]);
  drawn.forEach((index, position) => {
    block.formula(position + 1, 0, `=${addressIn(located, index, chart.label)}`, textFormat);
    chart.series.forEach(({ column: id }, place) => {
      if (numberIn(table, index, id) === undefined) block.blank(position + 1, place + 1);
      else block.formula(position + 1, place + 1, `=${addressIn(located, index, id)}`, format);
    });
  });
  const rows = Math.max(drawn.length, 1);
  return {
    cells: block.cells,
    rows: block.rows,
    columns: block.columns,
    drawing: {
      type: "BarStacked",
      series: chart.series.map(({ column: id, tone }, place) => {
        const fill = tone === "part" ? (groupColours[place % groupColours.length] ?? palette.perception) : palette[tone];
        return {
          name: titleOf(id),
          values: block.area(1, place + 1, rows),
          categories: block.area(1, 0, rows),
          look: { fill, gapWidth: drawn.length <= fewBars ? fewBarsGap : barGap },
          numbers: { format: `[>=${smallestNumbered}]0%;""`, colour: paleTones.has(tone) ? palette.ink : "#FFFFFF" },
          inLegend: true,
          labels: [],
        };
      }),
      categoryAxis: { labels: "Low", line: palette.rule, everyLabel: true },
      valueAxis: { minimum: 0, maximum: 1, majorUnit: 0.25, title: chart.axisTitle, format: "0%", labels: "Low", gridlines: true },
      legend: "Bottom",
    },
  };
}
