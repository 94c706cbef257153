import type { ChartModel } from "../../engine/workbook";
import { assign } from "../assign";
import { flagOf, numberOf, oneOf, textOf } from "../content";
import { link, method, scalar, type OfficeType, type Scalar } from "../officeType";
import { Refusal } from "../refusal";
import type { ChartTarget, SeriesTarget } from "../targets";
import { changeChart, chartOf } from "./chart";
import { fillLink, fontLink, lineLink } from "./chartFormats";
import { seriesName } from "./chartSeries";

function setText(target: ChartTarget, text: string): void {
  changeChart(target, ({ title }) => Object.assign(title, { text, visible: true }));
}

/** Without a text of its own a chart of one series is titled with its name. */
function titleText(target: ChartTarget): string {
  const { title, series } = chartOf(target);
  if (title.text !== undefined) return title.text;
  const [only] = series;
  return series.length === 1 && only ? seriesName(target.book, only, 0) : "Chart Title";
}

/** Excel.ChartTitle. */
export const chartTitle: OfficeType<ChartTarget> = {
  members: {
    text: scalar("1.1", titleText, (target, content) => setText(target, textOf(content))),
    visible: scalar(
      "1.1",
      (target) => chartOf(target).title.visible,
      (target, content) => changeChart(target, ({ title }) => void (title.visible = flagOf(content))),
    ),
    overlay: scalar(
      "1.1",
      (target) => chartOf(target).title.overlay ?? false,
      (target, content) => changeChart(target, ({ title }) => void (title.overlay = flagOf(content))),
    ),
    format: link("1.1", (target) => target.book.open("ChartTitleFormat", target)),
  },
};

/** Excel.ChartTitleFormat. */
export const chartTitleFormat: OfficeType<ChartTarget> = {
  members: { font: fontLink("1.1", (_target, chart) => chart.title.font) },
};

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

/** Excel.ChartLegend. */
export const chartLegend: OfficeType<ChartTarget> = {
  members: {
    visible: scalar(
      "1.1",
      (target) => chartOf(target).legend.visible,
      (target, content) => changeChart(target, ({ legend }) => void (legend.visible = flagOf(content))),
    ),
    overlay: scalar(
      "1.1",
      (target) => chartOf(target).legend.overlay,
      (target, content) => changeChart(target, ({ legend }) => void (legend.overlay = flagOf(content))),
    ),
    position: scalar(
      "1.1",
      (target) => chartOf(target).legend.position,
      (target, content) => changeChart(target, ({ legend }) => void (legend.position = oneOf(content, LEGEND_POSITIONS))),
    ),
    format: link("1.1", (target) => target.book.open("ChartLegendFormat", target)),
    legendEntries: link("1.7", (target) => target.book.open("ChartLegendEntryCollection", target)),
  },
};

/** Excel.ChartLegendFormat. */
export const chartLegendFormat: OfficeType<ChartTarget> = {
  members: { font: fontLink("1.1", (_target, chart) => chart.legend.font) },
};

/** Excel.ChartLegendEntryCollection: one entry for each series. */
export const chartLegendEntryCollection: OfficeType<ChartTarget> = {
  members: {
    getCount: method("1.7", (target) => chartOf(target).series.length),
    getItemAt: method("1.7", (target, args) => {
      const seriesIndex = args.integer(0);
      if (!chartOf(target).series[seriesIndex]) throw new Refusal("ItemNotFound");
      return target.book.open("ChartLegendEntry", { ...target, seriesIndex });
    }),
  },
  items: (target) => chartOf(target).series.map((_series, seriesIndex) => target.book.open("ChartLegendEntry", { ...target, seriesIndex })),
};

/** Excel.ChartLegendEntry. */
export const chartLegendEntry: OfficeType<SeriesTarget> = {
  members: {
    index: scalar("1.8", ({ seriesIndex }) => seriesIndex),
    visible: scalar(
      "1.7",
      ({ book, sheetId, chartId, seriesIndex }) => book.series(sheetId, chartId, seriesIndex).showInLegend ?? true,
      (target, content) =>
        changeChart(target, () => {
          target.book.series(target.sheetId, target.chartId, target.seriesIndex).showInLegend = flagOf(content);
        }),
    ),
  },
};

function whole(_target: ChartTarget, chart: ChartModel): ChartModel {
  return chart;
}

/** Excel.ChartAreaFormat. */
export const chartAreaFormat: OfficeType<ChartTarget> = {
  members: {
    fill: fillLink(
      "1.1",
      whole,
      (chart) => chart.fill,
      (chart, fill) => assign(chart, "fill", fill),
    ),
    border: lineLink(
      "1.7",
      "ChartBorder",
      whole,
      (chart) => chart.border,
      (chart, line) => assign(chart, "border", line),
    ),
    font: fontLink("1.1", (_target, chart) => chart.font),
    roundedCorners: scalar(
      "1.9",
      ({ book, chartId }) => book.kept.get(`${chartId}.roundedCorners`) ?? false,
      ({ book, chartId }, content) => void book.kept.set(`${chartId}.roundedCorners`, flagOf(content)),
    ),
  },
};

type Edge = "left" | "top" | "width" | "height" | "insideLeft" | "insideTop" | "insideWidth" | "insideHeight";

/** Where the plot area was put: kept while the host lives, not saved. */
function edge(key: Edge): Scalar<ChartTarget> {
  return scalar(
    "1.8",
    (target) =>
      target.book.kept.get(`${target.chartId}.plotArea.${key}`) ??
      (/width/i.test(key) ? chartOf(target).width : /height/i.test(key) ? chartOf(target).height : 0),
    ({ book, chartId }, content) => void book.kept.set(`${chartId}.plotArea.${key}`, numberOf(content)),
  );
}

/** Excel.ChartPlotArea. */
export const chartPlotArea: OfficeType<ChartTarget> = {
  members: {
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
    insideLeft: edge("insideLeft"),
    insideTop: edge("insideTop"),
    insideWidth: edge("insideWidth"),
    insideHeight: edge("insideHeight"),
    format: link("1.8", (target) => target.book.open("ChartPlotAreaFormat", target)),
  },
};

/** Excel.ChartPlotAreaFormat. */
export const chartPlotAreaFormat: OfficeType<ChartTarget> = {
  members: {
    fill: fillLink(
      "1.8",
      whole,
      (chart) => chart.plotFill,
      (chart, fill) => assign(chart, "plotFill", fill),
    ),
  },
};
