import type { Palette } from "../styles/colors";
import type { ChartPointModel, SeriesModel } from "../workbook";
import { childOf, childrenOf, isTrue, numberVal, textOf, valOf, type XmlElement } from "../xml/xmlElement";
import { chartTypeOf, type ChartKind } from "./chartKinds";
import { markerSymbols, wordFor } from "./chartWords";
import { readLabels } from "./readLabels";
import { readFill, readLine } from "./readShape";

type Marked = Pick<ChartPointModel, "markerStyle" | "markerSize" | "markerBackground" | "markerForeground">;

function readMarker(marker: XmlElement | undefined, palette: Palette): Marked {
  const style = wordFor(markerSymbols, valOf(marker, "symbol"));
  const size = numberVal(marker, "size");
  const shape = childOf(marker, "spPr");
  const background = readFill(shape, palette);
  const outline = childOf(shape, "ln");
  const foreground = readFill(outline, palette);
  const colorOf = (fill: typeof background): string | undefined => (fill === "none" ? "" : fill?.color);
  const markerBackground = colorOf(background);
  const markerForeground = colorOf(foreground);
  return {
    ...(style !== undefined && { markerStyle: style }),
    ...(size !== undefined && { markerSize: size }),
    ...(markerBackground !== undefined && { markerBackground }),
    ...(markerForeground !== undefined && { markerForeground }),
  };
}

function referenceOf(parent: XmlElement | undefined): string | undefined {
  const reference = childrenOf(parent).find((node) => childOf(node, "f"));
  return reference && textOf(childOf(reference, "f"));
}

function readPoints(series: XmlElement, stroke: boolean, palette: Palette): Map<number, ChartPointModel> {
  const points = new Map<number, ChartPointModel>();
  for (const node of childrenOf(series, "dPt")) {
    const shape = childOf(node, "spPr");
    const fill = stroke ? undefined : readFill(shape, palette);
    const line = readLine(shape, palette);
    points.set(numberVal(node, "idx") ?? 0, {
      ...(fill && { fill }),
      ...(line && { line }),
      ...readMarker(childOf(node, "marker"), palette),
    });
  }
  return points;
}

/** The size of a series' markers where it is written at each of its points alone. */
function sharedMarkerSize(points: ReadonlyMap<number, ChartPointModel>, count: number | undefined): number | undefined {
  const sizes = new Set([...points.values()].map((point) => point.markerSize));
  return points.size === count && sizes.size === 1 ? [...sizes][0] : undefined;
}

/** Takes from points what they only repeat of their series' marker, and drops points that say nothing else. */
function withoutInherited(points: Map<number, ChartPointModel>, marker: Marked): void {
  for (const [index, point] of points) {
    for (const key of ["markerStyle", "markerSize", "markerBackground", "markerForeground"] as const) {
      if (point[key] === marker[key]) delete point[key];
    }
    if (Object.keys(point).length === 0) points.delete(index);
  }
}

/** The kind of one series: in lines, radars and scatters markers and lines are the series' own. */
function kindOfSeries(series: XmlElement, group: ChartKind): ChartKind {
  const markers = valOf(series, "marker", "symbol") !== "none";
  if (group.group === "lineChart" || (group.group === "radarChart" && group.radarStyle !== "filled")) return { ...group, markers };
  if (group.group !== "scatterChart") return group;
  const lines = childOf(series, "spPr", "ln", "noFill") === undefined;
  const smooth = isTrue(valOf(series, "smooth"), false);
  return { group: "scatterChart", markers: markers || !lines, lines, ...(lines && smooth && { smooth }) };
}

/** Reads one series; its `chartType` is always set here. */
export function readSeries(node: XmlElement, group: ChartKind, axisGroup: "Primary" | "Secondary", palette: Palette): SeriesModel {
  const kind = kindOfSeries(node, group);
  const stroke =
    kind.group === "lineChart" || kind.group === "scatterChart" || (kind.group === "radarChart" && kind.radarStyle !== "filled");
  const shape = childOf(node, "spPr");
  const fill = stroke ? undefined : readFill(shape, palette);
  const line = kind.group === "scatterChart" && !kind.lines ? undefined : readLine(shape, palette);
  const nameRef = referenceOf(childOf(node, "tx"));
  const name = textOf(childOf(node, "tx", "v") ?? childOf(node, "tx", "strRef", "strCache", "pt", "v"));
  const valuesRef = referenceOf(childOf(node, "val") ?? childOf(node, "yVal"));
  const xRef = referenceOf(childOf(node, "cat") ?? childOf(node, "xVal"));
  const { markerStyle, ...marker }: Marked = stroke ? readMarker(childOf(node, "marker"), palette) : {};
  const { points: labelled, ...labels } = readLabels(node, palette);
  const points = readPoints(node, stroke, palette);
  const markerSize =
    marker.markerSize ??
    sharedMarkerSize(
      points,
      numberVal(node, "yVal", "numRef", "numCache", "ptCount") ?? numberVal(node, "val", "numRef", "numCache", "ptCount"),
    );
  withoutInherited(points, {
    ...(markerStyle !== undefined && { markerStyle }),
    ...marker,
    ...(markerSize !== undefined && { markerSize }),
  });
  for (const [index, label] of labelled) points.set(index, { ...points.get(index), ...label });
  return {
    chartType: chartTypeOf(kind),
    axisGroup,
    ...(nameRef !== undefined && { nameRef }),
    ...(nameRef === undefined && name !== "" && { name }),
    ...(valuesRef !== undefined && { valuesRef }),
    ...(xRef !== undefined && { xRef }),
    ...(fill && { fill }),
    ...(line && { line }),
    ...(stroke && kind.group !== "radarChart" && isTrue(valOf(node, "smooth"), false) && !kind.smooth && { smooth: true }),
    ...(markerStyle !== undefined && (markerStyle !== "None" || kind.markers) && { markerStyle }),
    ...marker,
    ...(markerSize !== undefined && { markerSize }),
    ...(isTrue(valOf(node, "invertIfNegative"), false) && { invertIfNegative: true }),
    ...labels,
    points,
  };
}
