import type { ChartModel, ChartPointModel } from "../../engine/workbook";
import { assign } from "../assign";
import { cellsOf, pointCount } from "../chartModel";
import { colorOf, flagOf, numberOf, oneOf } from "../content";
import type { Handle } from "../handle";
import { link, method, scalar, type OfficeType, type Scalar } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { PointTarget, SeriesTarget } from "../targets";
import { changeChart, chartOf } from "./chart";
import { fillLink, lineLink } from "./chartFormats";
import { MARKERS, seriesIn } from "./chartSeries";

function count(target: SeriesTarget): number {
  return pointCount(seriesIn(target, chartOf(target)).valuesRef);
}

function open({ book, sheetId, chartId, seriesIndex }: SeriesTarget, pointIndex: number): Handle {
  return book.open("ChartPoint", { book, sheetId, chartId, seriesIndex, pointIndex });
}

/** Excel.ChartPointsCollection. */
export const chartPointsCollection: OfficeType<SeriesTarget> = {
  members: {
    count: scalar("1.1", count),
    getCount: method("1.4", count),
    getItemAt: method("1.1", (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= count(target)) throw new Refusal("InvalidArgument");
      return open(target, index);
    }),
  },
  items: (target) => Array.from({ length: count(target) }, (_point, index) => open(target, index)),
};

/** The point's own format, made when first asked for. */
export function pointIn(target: PointTarget, chart: ChartModel): ChartPointModel {
  const { points } = seriesIn(target, chart);
  const point = points.get(target.pointIndex) ?? {};
  points.set(target.pointIndex, point);
  return point;
}

function read(target: PointTarget): ChartPointModel {
  return seriesIn(target, chartOf(target)).points.get(target.pointIndex) ?? {};
}

type Key = "markerStyle" | "markerSize" | "markerBackground" | "markerForeground";

function marker<K extends Key>(key: K, otherwise: Json, parse: (content: Json) => NonNullable<ChartPointModel[K]>): Scalar<PointTarget> {
  return scalar(
    "1.7",
    (target) => read(target)[key] ?? seriesIn(target, chartOf(target))[key] ?? otherwise,
    (target, content) => changeChart(target, (chart) => void (pointIn(target, chart)[key] = parse(content))),
  );
}

function setHasLabel(target: PointTarget, has: boolean): void {
  changeChart(target, (chart) => {
    const point = pointIn(target, chart);
    point.hasDataLabel = has;
    assign(point, "label", has ? (point.label ?? { showValue: true, font: {} }) : undefined);
  });
}

/** Excel.ChartPoint. */
export const chartPoint: OfficeType<PointTarget> = {
  members: {
    value: scalar("1.1", (target) => cellsOf(target.book, seriesIn(target, chartOf(target)).valuesRef)[target.pointIndex] ?? null),
    hasDataLabel: scalar(
      "1.7",
      (target) => read(target).hasDataLabel ?? seriesIn(target, chartOf(target)).hasDataLabels,
      (target, content) => setHasLabel(target, flagOf(content)),
    ),
    markerStyle: marker("markerStyle", "Automatic", (content) => oneOf(content, MARKERS)),
    markerSize: marker("markerSize", 5, numberOf),
    markerBackgroundColor: marker("markerBackground", "", colorOf),
    markerForegroundColor: marker("markerForeground", "", colorOf),
    dataLabel: link("1.7", (target) => target.book.open("ChartDataLabel", target)),
    format: link("1.1", (target) => target.book.open("ChartPointFormat", target)),
  },
};

/** Excel.ChartPointFormat. */
export const chartPointFormat: OfficeType<PointTarget> = {
  members: {
    fill: fillLink(
      "1.1",
      pointIn,
      (point) => point.fill,
      (point, fill) => assign(point, "fill", fill),
    ),
    border: lineLink(
      "1.7",
      "ChartBorder",
      pointIn,
      (point) => point.line,
      (point, line) => assign(point, "line", line),
    ),
  },
};
