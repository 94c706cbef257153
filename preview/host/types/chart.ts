import type { ChartModel } from "../../engine/workbook";
import { seriesFrom } from "../chartSource";
import { chartTypeOf } from "../chartTypes";
import { numberOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType, type Scalar } from "../officeType";
import type { Arguments } from "../arguments";
import { Refusal } from "../refusal";
import { columnsWidth, rowsHeight } from "../sheetGeometry";
import type { ChartTarget } from "../targets";
import { SERIES_BY } from "./charts";

/** The chart as it is now. */
export function chartOf({ book, sheetId, chartId }: ChartTarget): ChartModel {
  return book.chart(sheetId, chartId);
}

/** Changes the chart in place. */
export function changeChart({ book, sheetId, chartId }: ChartTarget, change: (chart: ChartModel) => void): void {
  book.changeChart(sheetId, chartId, change);
}

function points(key: "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return scalar(
    "1.1",
    (target) => chartOf(target)[key],
    (target, content) => {
      const size = numberOf(content);
      if (size < 0 || ((key === "width" || key === "height") && size === 0)) throw new Refusal("InvalidArgument");
      changeChart(target, (chart) => void (chart[key] = size));
    },
  );
}

function setPosition(target: ChartTarget, args: Arguments): void {
  const start = args.rangeOrAddress(0, target.book, target.sheetId);
  const end = args.has(1) ? args.rangeOrAddress(1, target.book, target.sheetId) : start;
  if (start.sheetId !== target.sheetId || end.sheetId !== target.sheetId)
    throw new Refusal("InvalidArgument", "The cells are on another sheet.");
  const sheet = target.book.sheet(target.sheetId);
  const left = columnsWidth(sheet, 0, start.area.column);
  const top = rowsHeight(sheet, 0, start.area.row);
  const right = columnsWidth(sheet, 0, end.area.column + end.area.columns);
  const bottom = rowsHeight(sheet, 0, end.area.row + end.area.rows);
  const isOneCell = !args.has(1) && start.area.rows === 1 && start.area.columns === 1;
  if (!isOneCell && (right <= left || bottom <= top)) throw new Refusal("InvalidArgument");
  changeChart(target, (chart) =>
    Object.assign(chart, isOneCell ? { left, top } : { left, top, width: right - left, height: bottom - top }),
  );
}

function setData(target: ChartTarget, args: Arguments): void {
  const source = args.range(0);
  const seriesBy = oneOf(args.textOr(1, "Auto"), SERIES_BY);
  changeChart(target, (chart) => {
    chart.series = seriesFrom(target.book.sheet(source.sheetId), source.area, chart.chartType, seriesBy);
  });
}

/** Excel.Chart. */
export const chart: OfficeType<ChartTarget> = {
  members: {
    id: scalar("1.7", ({ chartId }) => chartId),
    name: scalar(
      "1.1",
      (target) => chartOf(target).name,
      (target, content) => changeChart(target, (model) => void (model.name = textOf(content))),
    ),
    chartType: scalar(
      "1.7",
      (target) => chartOf(target).chartType,
      (target, content) => changeChart(target, (model) => void (model.chartType = chartTypeOf(content))),
    ),
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
    displayBlanksAs: scalar(
      "1.8",
      (target) => chartOf(target).displayBlanksAs,
      (target, content) =>
        changeChart(target, (model) => void (model.displayBlanksAs = oneOf(content, ["NotPlotted", "Zero", "Interplotted"]))),
    ),
    plotVisibleOnly: scalar(
      "1.8",
      ({ book, chartId }) => book.kept.get(`${chartId}.plotVisibleOnly`) ?? true,
      ({ book, chartId }, content) => void book.kept.set(`${chartId}.plotVisibleOnly`, content === true),
    ),
    title: link("1.1", (target) => target.book.open("ChartTitle", target)),
    legend: link("1.1", (target) => target.book.open("ChartLegend", target)),
    axes: link("1.1", (target) => target.book.open("ChartAxes", target)),
    series: link("1.1", (target) => target.book.open("ChartSeriesCollection", target)),
    dataLabels: link("1.1", (target) => target.book.open("ChartDataLabels", target)),
    format: link("1.1", (target) => target.book.open("ChartAreaFormat", target)),
    plotArea: link("1.8", (target) => target.book.open("ChartPlotArea", target)),
    worksheet: link("1.2", ({ book, sheetId }) => book.open("Worksheet", { book, sheetId })),
    activate: method("1.9", () => undefined),
    setData: method("1.1", setData),
    setPosition: method("1.1", setPosition),
    delete: method("1.1", ({ book, sheetId, chartId }) => {
      book.chart(sheetId, chartId);
      book.writableSheet(sheetId).removeChart(chartId);
      book.tell({ kind: "chartDeleted", sheetId, chartId });
    }),
  },
  identity: (target) => ({ Id: chartOf(target).id }),
};
