import type { AxisModel, ChartModel, SeriesModel, SheetModel } from "../engine/workbook";
import type { Book } from "./book";
import { hasXValues } from "./chartTypes";
import { parseReference } from "./address";
import { cellCount } from "./area";
import { isSameName } from "./names";
import type { CellContent } from "../engine/workbook";

/** An axis as Excel makes it. */
export function blankAxis(majorGridlines: boolean): AxisModel {
  return { visible: true, majorGridlines, minorGridlines: false, title: { visible: false, font: {} }, font: {} };
}

function freeChartNumber(sheet: SheetModel): number {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number += 1;
  return number;
}

function freeChartId(book: Book): string {
  const taken = new Set(book.model.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)));
  let number = taken.size + 1;
  while (taken.has(`chart-${number}`)) number += 1;
  return `chart-${number}`;
}

/** A chart as Excel makes it from series: a title, a legend if there is more than one series, grid lines across the values. */
export function blankChart(book: Book, sheet: SheetModel, chartType: string, series: SeriesModel[]): ChartModel {
  return {
    id: freeChartId(book),
    name: `Chart ${freeChartNumber(sheet)}`,
    chartType,
    top: 75,
    left: 150,
    width: 360,
    height: 216,
    title: { visible: true, font: {} },
    legend: { visible: series.length > 1, position: "Bottom", overlay: false, font: {} },
    series,
    categoryAxis: blankAxis(hasXValues(chartType)),
    valueAxis: blankAxis(true),
    font: {},
    displayBlanksAs: "NotPlotted",
  };
}

/** The contents of the cells a chart's reference leads to; empty if it leads nowhere. */
export function cellsOf(book: Book, reference: string | undefined): CellContent[] {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  const sheet =
    parsed?.sheetName === undefined ? undefined : book.model.sheets.find((each) => isSameName(each.name, parsed.sheetName ?? ""));
  if (!parsed || !sheet) return [];
  const { row, column, columns } = parsed.area;
  return Array.from({ length: cellCount(parsed.area) }, (_cell, index) =>
    sheet.valueAt(row + Math.floor(index / columns), column + (index % columns)),
  );
}

/** How many points a series has. */
export function pointCount(reference: string | undefined): number {
  const parsed = reference === undefined ? undefined : parseReference(reference);
  return parsed ? cellCount(parsed.area) : 0;
}
