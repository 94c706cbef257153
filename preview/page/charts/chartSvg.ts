import type { ChartModel, SheetModel } from "../../engine/workbook";
import { pixels } from "../element";
import { barPlot } from "./barPlot";
import type { DrawnSeries } from "./chartSource";
import { drawnSeries, referenceReader } from "./chartSource";
import { linePlot } from "./linePlot";
import { automaticColour, fillOf, hasLine, marker, strokeOf } from "./look";
import type { Plot } from "./plot";
import { radarPlot } from "./radarPlot";
import { scatterPlot } from "./scatterPlot";
import { label, labelWidth, svg } from "./svg";

const MARGIN = 10;
const LEGEND_ROW = 20;

function plotFor(chartType: string): Plot | undefined {
  if (/^(Bar|Column)(Clustered|Stacked|Stacked100)$/.test(chartType)) return barPlot;
  if (/^Line(Markers)?$/.test(chartType)) return linePlot;
  if (/^Radar(Markers)?$/.test(chartType)) return radarPlot;
  return chartType.startsWith("XYScatter") ? scatterPlot : undefined;
}

/** A plain likeness of a chart; of a kind that is not drawn here, its title alone. */
export function chartSvg(chart: ChartModel, sheets: readonly SheetModel[]): SVGSVGElement {
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const read = referenceReader(sheets);
  const series = drawnSeries(chart.series, read);
  const parts: SVGElement[] = [];
  let top = MARGIN;
  if (chart.title.visible) {
    const size = pixels(chart.title.font.size ?? 14);
    parts.push(
      label(chart.title.text ?? chart.name, width / 2, top + size / 2, {
        size,
        color: chart.title.font.color ?? "#404040",
        bold: chart.title.font.bold ?? false,
        anchor: "middle",
      }),
    );
    top += size + MARGIN;
  }
  const legend = chart.legend.visible ? legendRows(series, chart.chartType, width, height) : { parts: [], height: 0 };
  const plot = plotFor(chart.chartType);
  const box = { left: MARGIN, right: width - MARGIN, top, bottom: height - MARGIN - legend.height };
  if (plot !== undefined) parts.push(...plot({ chart, series, box, read }));
  return svg("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" }, ...parts, ...legend.parts);
}

function legendRows(
  series: readonly DrawnSeries[],
  chartType: string,
  width: number,
  height: number,
): { readonly parts: readonly SVGElement[]; readonly height: number } {
  const entries = series
    .map((each, order) => ({ each, order, width: labelWidth(each.name) + 40 }))
    .filter(({ each }) => each.model.showInLegend !== false && each.name !== "");
  const rows: (typeof entries)[] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    const used = row?.reduce((sum, each) => sum + each.width, 0) ?? 0;
    if (row === undefined || used + entry.width > width - MARGIN * 2) rows.push([entry]);
    else row.push(entry);
  }
  const parts = rows.flatMap((row, index) => {
    const y = height - MARGIN - (rows.length - index - 0.5) * LEGEND_ROW;
    let x = (width - row.reduce((sum, entry) => sum + entry.width, 0)) / 2;
    return row.flatMap(({ each, order, width: taken }) => {
      const start = x;
      x += taken;
      return [...sign(each, chartType, order, start, y), label(each.name, start + 24, y)];
    });
  });
  return { parts, height: rows.length === 0 ? 0 : rows.length * LEGEND_ROW + 4 };
}

function sign({ model }: DrawnSeries, chartType: string, order: number, x: number, y: number): readonly SVGElement[] {
  const colour = automaticColour(order);
  const isLine = model.line !== undefined || model.markerStyle !== undefined;
  if (!isLine) {
    const fill = fillOf(model, -1, colour);
    return fill === undefined ? [] : [svg("rect", { x: x + 6, y: y - 5, width: 12, height: 10, fill })];
  }
  const line = !hasLine(model, chartType) ? [] : [svg("line", { x1: x, x2: x + 20, y1: y, y2: y, ...strokeOf(model.line, colour) })];
  return [...line, ...marker(model, chartType, -1, x + 10, y, colour)];
}
