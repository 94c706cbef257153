import { cellAddress, quotedSheet } from "../../survey/address";
import type { PlannedAxis, PlannedChart, PlannedPointLabel, PlannedSeries } from "../layout/sheetPlan";
import { palette } from "../palette";
import { rangeOf } from "./writeCells";

/** Text of a chart that Excel cannot take for a formula. */
function chartText(text: string): string {
  return (/^[=+\-@]/.test(text) ? ` ${text}` : text).slice(0, 255);
}

/** The name of a chart on its sheet; the generation keeps old and new apart while both are there. */
export function chartName(id: string, generation: number): string {
  return `Survey Lens ${id} ${generation}`;
}

const barTypes: ReadonlySet<PlannedChart["type"]> = new Set<PlannedChart["type"]>(["BarStacked", "BarClustered", "ColumnClustered"]);

function drawSeries(series: Excel.ChartSeries, { look, secondary, asLine = false, numbers }: PlannedSeries, chart: PlannedChart): void {
  if (asLine) series.chartType = "LineMarkers";
  if (secondary === true) series.axisGroup = "Secondary";
  if (numbers !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = numbers.format;
    series.dataLabels.format.font.size = 8;
    series.dataLabels.format.font.color = numbers.colour;
  }
  if (asLine || !barTypes.has(chart.type)) {
    if (look.marker === undefined) series.markerStyle = "None";
    else {
      series.markerStyle = look.marker.style;
      series.markerSize = look.marker.size;
      series.markerForegroundColor = look.marker.colour;
      series.markerBackgroundColor = look.marker.hollow === true ? "#FFFFFF" : look.marker.colour;
    }
    if (look.line === undefined) series.format.line.lineStyle = "None";
    else {
      series.format.line.color = look.line.colour;
      series.format.line.weight = look.line.weight;
      series.format.line.lineStyle = look.line.style;
    }
    if (chart.type !== "XYScatter") series.smooth = false;
    return;
  }
  series.invertIfNegative = false;
  if (look.fill === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(look.fill);
  if (look.line !== undefined) {
    series.format.line.color = look.line.colour;
    series.format.line.weight = look.line.weight;
  }
  series.overlap = chart.type === "BarStacked" ? 100 : 0;
  if (look.gapWidth !== undefined) series.gapWidth = look.gapWidth;
}

function labelPoint(series: Excel.ChartSeries, label: PlannedPointLabel, sheetName: string): void {
  const point = series.points.getItemAt(label.point);
  point.hasDataLabel = true;
  const { row, column } = label.cell;
  const address = cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  point.dataLabel.formula = `=${quotedSheet(sheetName)}!${address}`;
  point.dataLabel.position = label.position;
  if (label.size !== undefined) point.dataLabel.format.font.size = label.size;
  point.dataLabel.format.font.color = label.colour ?? palette.ink;
}

/** `all` also takes outlines off, where an earlier run set them. */
function outlinePoints(series: Excel.ChartSeries, { outlines = [] }: PlannedSeries, all: boolean): void {
  outlines.forEach((outline, index) => {
    if (outline === null && !all) return;
    const { fill, border } = series.points.getItemAt(index).format;
    fill.clear();
    border.lineStyle = outline === null ? "None" : outline.style;
    if (outline === null) return;
    border.color = outline.colour;
    border.weight = outline.weight;
  });
}

function pointSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, planned: PlannedSeries): void {
  series.name = chartText(planned.name);
  series.setValues(rangeOf(sheet, planned.values));
  series.setXAxisValues(rangeOf(sheet, planned.categories));
}

function limitAxis(axis: Excel.ChartAxis, { minimum, maximum, majorUnit }: PlannedAxis): void {
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (majorUnit !== undefined) axis.majorUnit = majorUnit;
}

function drawAxis(axis: Excel.ChartAxis, planned: PlannedAxis, radar: boolean): void {
  limitAxis(axis, planned);
  axis.format.font.size = 9;
  axis.format.font.color = palette.grey;
  if (planned.format !== undefined) axis.numberFormat = planned.format;
  if (planned.gridlines !== undefined) axis.majorGridlines.visible = planned.gridlines;
  if (planned.gridlines === true) axis.majorGridlines.format.line.color = palette.hairline;
  if (radar) return;
  if (planned.labels !== undefined) axis.tickLabelPosition = planned.labels === "NextToAxis" ? "NextToAxis" : planned.labels;
  axis.majorTickMark = "None";
  if (planned.everyLabel === true) axis.tickLabelSpacing = 1;
  if (planned.crossedAtLowEnd === true) axis.position = "Minimum";
  if (planned.line !== undefined) axis.format.line.color = planned.line;
  axis.title.visible = planned.title !== undefined;
  if (planned.title === undefined) return;
  axis.title.text = chartText(planned.title);
  axis.title.format.font.size = 9;
  axis.title.format.font.bold = false;
  axis.title.format.font.color = palette.grey;
}

/** The second scale of bars with intervals has the ends of the first, and is out of sight; that of a line over columns is seen. */
function drawSecondAxis(chart: Excel.Chart, planned: PlannedAxis): void {
  const axis = chart.axes.getItem("Value", "Secondary");
  if (planned.labels === "NextToAxis") {
    drawAxis(axis, planned, false);
    return;
  }
  limitAxis(axis, planned);
  axis.majorGridlines.visible = false;
  axis.tickLabelPosition = "None";
  axis.majorTickMark = "None";
  axis.format.line.clear();
}

/**
 * Queues a chart. Excel makes its first series itself, from a single column without header; every series is then given its cells
 * explicitly.
 *
 * @returns how many series Excel counts: more than planned means that it made some of its own
 */
export function addChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  planned: PlannedChart,
  generation: number,
): OfficeExtension.ClientResult<number> | undefined {
  const [first] = planned.series;
  if (first === undefined) return undefined;
  const type = planned.type === "Radar" ? "RadarMarkers" : planned.type;
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), "Columns");
  chart.name = chartName(planned.id, generation);
  chart.left = planned.left;
  chart.top = planned.top;
  chart.width = planned.width;
  chart.height = planned.height;
  chart.title.visible = true;
  chart.title.text = chartText(planned.title);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = palette.ink;
  chart.format.border.color = palette.hairline;
  const all = planned.series.map((series, index) => {
    const made = index === 0 ? chart.series.getItemAt(0) : chart.series.add(chartText(series.name));
    pointSeries(sheet, made, series);
    return made;
  });
  planned.series.forEach((series, index) => {
    const made = all[index];
    if (made === undefined) return;
    drawSeries(made, series, planned);
    outlinePoints(made, series, false);
    for (const label of series.labels) labelPoint(made, label, sheetName);
  });
  const radar = planned.type === "Radar";
  if (!radar) drawAxis(chart.axes.categoryAxis, planned.categoryAxis, false);
  drawAxis(chart.axes.valueAxis, planned.valueAxis, radar);
  if (planned.secondAxis !== undefined) drawSecondAxis(chart, planned.secondAxis);
  chart.legend.visible = planned.legend !== "None";
  if (planned.legend !== "None") {
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 9;
    chart.legend.format.font.color = palette.grey;
    planned.series.forEach(({ inLegend }, index) => {
      if (!inLegend) chart.legend.legendEntries.getItemAt(index).visible = false;
    });
  }
  return chart.series.getCount();
}

/**
 * Queues new figures for a chart of the same structure: cells, names, title, axis ends, the side of each label, and which bars of
 * an otherwise invisible series are seen. Place, size, colours and fonts stay the user's.
 *
 * @param count series the chart has now; the user may have deleted some
 */
export function repointChart(sheet: Excel.Worksheet, chart: Excel.Chart, planned: PlannedChart, count: number): void {
  chart.title.text = chartText(planned.title);
  planned.series.slice(0, count).forEach((series, index) => {
    const existing = chart.series.getItemAt(index);
    pointSeries(sheet, existing, series);
    outlinePoints(existing, series, true);
    for (const { point, position } of series.labels) existing.points.getItemAt(point).dataLabel.position = position;
  });
  if (count < planned.series.length) return;
  if (planned.type !== "Radar") limitAxis(chart.axes.categoryAxis, planned.categoryAxis);
  limitAxis(chart.axes.valueAxis, planned.valueAxis);
  if (planned.secondAxis !== undefined) limitAxis(chart.axes.getItem("Value", "Secondary"), planned.secondAxis);
}
