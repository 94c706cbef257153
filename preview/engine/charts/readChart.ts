import type { Palette } from "../styles/colors";
import type { AxisModel, ChartModel, SeriesModel } from "../workbook";
import { childOf, childrenOf, isTrue, localName, numberVal, valOf, type XmlElement } from "../xml/xmlElement";
import { foreignTypes, type ChartKind } from "./chartKinds";
import { blankDisplays, legendPositions, wordFor } from "./chartWords";
import { readAxis } from "./readAxis";
import { readSeries } from "./readSeries";
import { readFill, readFont, readLine, readTitle } from "./readShape";

const silent: AxisModel = { visible: false, majorGridlines: false, minorGridlines: false, title: { visible: false, font: {} }, font: {} };

function kindOfGroup(group: XmlElement): ChartKind {
  const shapes = { markers: false, lines: true } as const;
  const grouping = (valOf(group, "grouping") ?? "standard") as NonNullable<ChartKind["grouping"]>;
  switch (localName(group.name)) {
    case "lineChart":
      return { group: "lineChart", grouping, ...shapes };
    case "areaChart":
      return { group: "areaChart", grouping, ...shapes };
    case "radarChart":
      return { group: "radarChart", radarStyle: valOf(group, "radarStyle") === "filled" ? "filled" : "marker", ...shapes };
    case "scatterChart":
      return { group: "scatterChart", ...shapes };
    case "pieChart":
      return { group: "pieChart", ...shapes };
    case "doughnutChart":
      return { group: "doughnutChart", ...shapes };
    default:
      return {
        group: "barChart",
        direction: valOf(group, "barDir") === "bar" ? "bar" : "col",
        grouping: grouping === "standard" ? "clustered" : grouping,
        ...shapes,
      };
  }
}

interface AxisPair {
  readonly category: XmlElement;
  readonly amounts: XmlElement | undefined;
}

/** The axes by pairs, the primary pair first: it is the one that the first group uses. */
function axisPairs(plot: XmlElement, groups: readonly XmlElement[]): AxisPair[] {
  const axes = new Map(
    ["catAx", "valAx", "dateAx", "serAx"].flatMap((name) => childrenOf(plot, name)).map((axis) => [valOf(axis, "axId"), axis]),
  );
  const pairs = new Map<string, AxisPair>();
  for (const group of groups) {
    const ids = childrenOf(group, "axId").map(({ attributes }) => attributes["val"]);
    const [first, second] = ids.map((id) => axes.get(id));
    if (first && !pairs.has(ids.join())) pairs.set(ids.join(), { category: first, amounts: second });
  }
  return [...pairs.values()];
}

function isOnSecondary(group: XmlElement, pairs: readonly AxisPair[]): boolean {
  const second = pairs[1];
  return second !== undefined && childrenOf(group, "axId")[0]?.attributes["val"] === valOf(second.category, "axId");
}

function readAllSeries(groups: readonly XmlElement[], pairs: readonly AxisPair[], palette: Palette): SeriesModel[] {
  const found = groups.flatMap((group) => {
    const kind = kindOfGroup(group);
    const gapWidth = numberVal(group, "gapWidth");
    const overlap = numberVal(group, "overlap");
    const automaticOverlap = kind.grouping === "clustered" ? 0 : 100;
    return childrenOf(group, "ser").map((node) => {
      const series = readSeries(node, kind, isOnSecondary(group, pairs) ? "Secondary" : "Primary", palette);
      if (gapWidth !== undefined && gapWidth !== 150) series.gapWidth = gapWidth;
      if (overlap !== undefined && overlap !== automaticOverlap) series.overlap = overlap;
      return { series, order: numberVal(node, "order") ?? 0 };
    });
  });
  return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

/** Leaves a series its own chart type only where it differs from the chart's by more than its markers. */
function shareChartType(chartType: string, series: SeriesModel): void {
  // The same type without markers is the chart's type with the markers taken off.
  const onlyUnmarked = series.chartType === chartType.replace(/^(Line|Radar)Markers/, "$1");
  if (series.chartType !== chartType && !onlyUnmarked) return;
  if (series.chartType !== chartType) series.markerStyle = "None";
  delete series.chartType;
}

function readLegend(chart: XmlElement, palette: Palette): ChartModel["legend"] {
  const legend = childOf(chart, "legend");
  return {
    visible: legend !== undefined,
    position: wordFor(legendPositions, valOf(legend, "legendPos")) ?? "Right",
    overlay: isTrue(valOf(legend, "overlay"), false),
    font: readFont(childOf(legend, "txPr"), palette),
  };
}

/** Reads a chart's part; where the chart stands is known to its drawing. */
export function readChart(
  root: XmlElement,
  place: Pick<ChartModel, "id" | "name" | "top" | "left" | "width" | "height">,
  palette: Palette,
): ChartModel {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = childrenOf(plot).filter(({ name }) => name.endsWith("Chart"));
  const pairs = plot ? axisPairs(plot, groups) : [];
  const series = readAllSeries(groups, pairs, palette);
  const foreign = foreignTypes[localName(groups[0]?.name ?? "")];
  const chartType = foreign ?? series[0]?.chartType ?? "ColumnClustered";
  for (const entry of series) shareChartType(chartType, entry);
  for (const entry of childrenOf(childOf(chart, "legend"), "legendEntry")) {
    const hidden = series[numberVal(entry, "idx") ?? -1];
    if (hidden && isTrue(valOf(entry, "delete"), false)) hidden.showInLegend = false;
  }
  const [primary, secondary] = pairs;
  const readPair = (pair: AxisPair | undefined, isSecondary: boolean): [AxisModel, AxisModel] => [
    pair ? readAxis(pair.category, pair.amounts, isSecondary, palette) : structuredClone(silent),
    pair?.amounts ? readAxis(pair.amounts, pair.category, false, palette) : structuredClone(silent),
  ];
  const [categoryAxis, valueAxis] = readPair(primary, false);
  const [secondaryCategoryAxis, secondaryValueAxis] = readPair(secondary, true);
  const shape = childOf(root, "spPr");
  const fill = readFill(shape, palette);
  const border = readLine(shape, palette);
  const plotFill = readFill(childOf(plot, "spPr"), palette);
  return {
    ...place,
    chartType,
    title: readTitle(childOf(chart, "title"), "chart", palette),
    legend: chart ? readLegend(chart, palette) : { visible: false, position: "Right", overlay: false, font: {} },
    series,
    categoryAxis,
    valueAxis,
    ...(secondary && { secondaryCategoryAxis, secondaryValueAxis }),
    ...(fill && { fill }),
    ...(border && { border }),
    ...(plotFill && { plotFill }),
    font: readFont(childOf(root, "txPr"), palette),
    displayBlanksAs: wordFor(blankDisplays, valOf(chart, "dispBlanksAs")) ?? "NotPlotted",
  };
}
