import { groupColours } from "../../excel/palette";
import { chosenRows, distinctTexts, textIn } from "../../excel/layout/locatedTable";
import type { Report, ReportChart, ReportTable } from "../../report/tree";
import type { Pattern } from "./patterns";
import { patternOrder } from "./patterns";

export type Symbol = "circle" | "rect" | "triangle" | "diamond" | "roundRect";

const symbols: readonly Symbol[] = ["circle", "rect", "triangle", "diamond"];

/** How a dimension or a group is told from others: by colour, and without it. */
export interface NameLook {
  /** Of the workbook's palette. */
  readonly colour: string;
  readonly pattern: Pattern;
  readonly symbol: Symbol;
  /** Its lines are dashed in another way than those of the same symbol. */
  readonly round: number;
}

function lookAt(index: number): NameLook {
  return {
    colour: groupColours[index % groupColours.length] ?? "#0072B2",
    pattern: patternOrder[index % patternOrder.length] ?? "plain",
    symbol: symbols[index % symbols.length] ?? "circle",
    round: Math.floor(index / symbols.length),
  };
}

/** The table of a report by its id. */
export function tableFinder(report: Report): (id: string) => ReportTable {
  return (id) => {
    const found = report.blocks.find((block) => block.kind === "table" && block.id === id);
    if (found?.kind !== "table") throw new RangeError(`${report.analysis} has no table ${id}`);
    return found;
  };
}

/** The charts of a report in its order. */
export function chartsOf(report: Report): readonly ReportChart[] {
  return report.blocks.filter((block): block is ReportChart => block.kind === "chart");
}

/** Names of dimensions, in table order, as the sheets give them their colours. */
function dimensionsIn(chart: ReportChart, table: ReportTable): readonly string[] {
  if ((chart.type !== "interval-bars" && chart.type !== "quadrant") || chart.colour === undefined) return [];
  return distinctTexts(table, chosenRows(table, chart.rows), chart.colour);
}

/** Names of groups, waves or columns that lines and bars are parted by. */
function groupsIn(chart: ReportChart, table: ReportTable): readonly string[] {
  const { type } = chart;
  if ((type === "lines" || type === "radar") && chart.split !== undefined) {
    const { split } = chart;
    return chosenRows(table, chart.rows).map((row) => textIn(table, row, split));
  }
  if (type !== "clustered-bars" && type !== "radar") return [];
  const parted = chart.series.filter(({ role }) => role === "group").map(({ column }) => column);
  return parted.map((id) => table.columns.find((column) => column.id === id)?.title ?? id);
}

/**
 * Gives each dimension and each group of these reports a look of its own, the same in all their charts. Dimensions have the colours that
 * they have on the sheets.
 */
export function nameLooks(reports: readonly Report[]): (name: string) => NameLook {
  const places = reports.flatMap((report) => {
    const tableOf = tableFinder(report);
    return chartsOf(report).map((chart) => ({ chart, table: tableOf(chart.table) }));
  });
  const dimensions = [...new Set(places.flatMap(({ chart, table }) => dimensionsIn(chart, table)))];
  const groups = [...new Set(places.flatMap(({ chart, table }) => groupsIn(chart, table)))];
  return (name) => lookAt(Math.max(0, dimensions.includes(name) ? dimensions.indexOf(name) : groups.indexOf(name)));
}
