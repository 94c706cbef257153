import type { ChartModel, SeriesModel } from "../../engine/workbook";
import { absoluteReference, parseReference } from "../address";
import { assign } from "../assign";
import type { Book } from "../book";
import { blankAxis, cellsOf, pointCount } from "../chartModel";
import { blankSeries } from "../chartSource";
import { chartTypeOf } from "../chartTypes";
import { colorOf, flagOf, numberOf, oneOf, textOf } from "../content";
import type { Handle } from "../handle";
import { link, method, scalar, type OfficeType, type Scalar, type Since } from "../officeType";
import type { Json } from "../protocol";
import { Refusal } from "../refusal";
import type { ChartTarget, RangeTarget, SeriesTarget } from "../targets";
import { changeChart, chartOf } from "./chart";
import { fillLink, lineLink } from "./chartFormats";

/** The name a series shows: its own, that of its cell, or `Series1` by its place. */
export function seriesName(book: Book, series: SeriesModel, index: number): string {
  const shown = series.nameRef === undefined ? series.name : String(cellsOf(book, series.nameRef)[0] ?? "");
  return shown === undefined || shown === "" ? `Series${index + 1}` : shown;
}

/** @throws Refusal `ItemNotFound` */
export function seriesIn({ seriesIndex }: SeriesTarget, chart: ChartModel): SeriesModel {
  const series = chart.series[seriesIndex];
  if (!series) throw new Refusal("ItemNotFound");
  return series;
}

function seriesOf(target: SeriesTarget): SeriesModel {
  return seriesIn(target, chartOf(target));
}

function changeSeries(target: SeriesTarget, change: (series: SeriesModel, chart: ChartModel) => void): void {
  changeChart(target, (chart) => change(seriesIn(target, chart), chart));
}

function open({ book, sheetId, chartId }: ChartTarget, seriesIndex: number): Handle {
  return book.open("ChartSeries", { book, sheetId, chartId, seriesIndex });
}

/** Excel.ChartSeriesCollection. What `add` gives has no identity of its own, so it is gone after the sync: get it again by its place. */
export const chartSeriesCollection: OfficeType<ChartTarget> = {
  members: {
    count: scalar("1.1", (target) => chartOf(target).series.length),
    getCount: method("1.4", (target) => chartOf(target).series.length),
    getItemAt: method("1.1", (target, args) => {
      if (!chartOf(target).series[args.integer(0)]) throw new Refusal("InvalidArgument");
      return open(target, args.integer(0));
    }),
    add: method("1.7", (target, args) => {
      const count = chartOf(target).series.length;
      const index = args.integerOr(1, count);
      if (index < 0 || index > count) throw new Refusal("InvalidArgument");
      changeChart(
        target,
        ({ series }) => void series.splice(index, 0, { ...blankSeries(), ...(args.has(0) ? { name: args.text(0) } : {}) }),
      );
      return open(target, index);
    }),
  },
  items: (target) => chartOf(target).series.map((_series, index) => open(target, index)),
};

function setName(target: SeriesTarget, text: string): void {
  const isReference = text.startsWith("=") && parseReference(text)?.sheetName !== undefined;
  changeSeries(target, (series) => {
    assign(series, "nameRef", isReference ? text.slice(1) : undefined);
    assign(series, "name", isReference ? undefined : text);
  });
}

function referenceTo({ book, sheetId, area }: RangeTarget): string {
  if (area.rows > 1 && area.columns > 1) throw new Refusal("InvalidArgument", "A series takes one row or one column.");
  return absoluteReference(book.sheet(sheetId).name, area);
}

function optional<K extends keyof SeriesModel>(
  since: Since,
  key: K,
  otherwise: Json,
  parse: (content: Json) => SeriesModel[K] & Json,
): Scalar<SeriesTarget> {
  return scalar(
    since,
    (target) => (seriesOf(target)[key] as Json | undefined) ?? otherwise,
    (target, content) => changeSeries(target, (series) => void (series[key] = parse(content))),
  );
}

function within(content: Json, least: number, most: number): number {
  const number = numberOf(content);
  if (number < least || number > most) throw new Refusal("InvalidArgument");
  return number;
}

/** Excel.ChartMarkerStyle, without pictures. */
export const MARKERS = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

function setAxisGroup(target: SeriesTarget, group: "Primary" | "Secondary"): void {
  changeSeries(target, (series, chart) => {
    series.axisGroup = group;
    if (group === "Secondary") chart.secondaryValueAxis ??= blankAxis(false);
  });
}

function move(target: SeriesTarget, to: number): void {
  changeSeries(target, (series, chart) => {
    if (!Number.isInteger(to) || to < 0 || to >= chart.series.length) throw new Refusal("InvalidArgument");
    chart.series.splice(target.seriesIndex, 1);
    chart.series.splice(to, 0, series);
  });
}

function dimension(target: SeriesTarget, name: string): string[] {
  const series = seriesOf(target);
  const which = oneOf(name, ["Categories", "Values", "XValues", "YValues"]);
  const reference = which === "Categories" || which === "XValues" ? series.xRef : series.valuesRef;
  return cellsOf(target.book, reference).map(String);
}

/** Excel.ChartSeries. */
export const chartSeries: OfficeType<SeriesTarget> = {
  members: {
    name: scalar(
      "1.1",
      (target) => seriesName(target.book, seriesOf(target), target.seriesIndex),
      (target, content) => setName(target, textOf(content)),
    ),
    chartType: scalar(
      "1.7",
      (target) => seriesOf(target).chartType ?? chartOf(target).chartType,
      (target, content) => changeSeries(target, (series) => void (series.chartType = chartTypeOf(content))),
    ),
    axisGroup: scalar(
      "1.8",
      (target) => seriesOf(target).axisGroup,
      (target, content) => setAxisGroup(target, oneOf(content, ["Primary", "Secondary"])),
    ),
    gapWidth: optional("1.7", "gapWidth", 150, (content) => within(content, 0, 500)),
    overlap: optional("1.8", "overlap", 0, (content) => within(content, -100, 100)),
    smooth: optional("1.7", "smooth", false, flagOf),
    invertIfNegative: optional("1.8", "invertIfNegative", false, flagOf),
    markerStyle: optional("1.7", "markerStyle", "Automatic", (content) => oneOf(content, MARKERS)),
    markerSize: optional("1.7", "markerSize", 5, (content) => within(content, 2, 72)),
    markerBackgroundColor: optional("1.7", "markerBackground", "", colorOf),
    markerForegroundColor: optional("1.7", "markerForeground", "", colorOf),
    plotOrder: scalar(
      "1.7",
      ({ seriesIndex }) => seriesIndex,
      (target, content) => move(target, numberOf(content)),
    ),
    showShadow: scalar(
      "1.7",
      ({ book, chartId, seriesIndex }) => book.kept.get(`${chartId}.${seriesIndex}.showShadow`) ?? false,
      ({ book, chartId, seriesIndex }, content) => void book.kept.set(`${chartId}.${seriesIndex}.showShadow`, flagOf(content)),
    ),
    hasDataLabels: scalar(
      "1.7",
      (target) => seriesOf(target).hasDataLabels,
      (target, content) => setHasDataLabels(target, flagOf(content)),
    ),
    dataLabels: link("1.8", (target) => target.book.open("ChartDataLabels", target)),
    format: link("1.1", (target) => target.book.open("ChartSeriesFormat", target)),
    points: link("1.1", (target) => target.book.open("ChartPointsCollection", target)),
    setValues: method("1.7", (target, args) => {
      const reference = referenceTo(args.range(0));
      changeSeries(target, (series) => void (series.valuesRef = reference));
    }),
    setXAxisValues: method("1.7", (target, args) => {
      const reference = referenceTo(args.range(0));
      changeSeries(target, (series) => void (series.xRef = reference));
    }),
    getDimensionValues: method("1.12", (target, args) => dimension(target, args.text(0))),
    delete: method("1.7", (target) =>
      changeSeries(target, (series, chart) => void (chart.series = chart.series.filter((each) => each !== series))),
    ),
  },
};

function setHasDataLabels(target: SeriesTarget, has: boolean): void {
  changeSeries(target, (series) => {
    series.hasDataLabels = has;
    assign(series, "labels", has ? (series.labels ?? { showValue: true, font: {} }) : undefined);
    for (const index of Array.from({ length: pointCount(series.valuesRef) }, (_point, each) => each)) {
      const point = series.points.get(index);
      if (point && !has) Object.assign(point, { hasDataLabel: false, label: undefined });
    }
  });
}

/** Excel.ChartSeriesFormat. */
export const chartSeriesFormat: OfficeType<SeriesTarget> = {
  members: {
    fill: fillLink(
      "1.1",
      seriesIn,
      (series) => series.fill,
      (series, fill) => assign(series, "fill", fill),
    ),
    line: lineLink(
      "1.1",
      "ChartLineFormat",
      seriesIn,
      (series) => series.line,
      (series, line) => assign(series, "line", line),
    ),
  },
};
