import type { ChartPointModel, SeriesModel } from "../workbook";
import { childOf, element, valueElement, type XmlElement } from "../xml/xmlElement";
import type { ChartKind } from "./chartKinds";
import { markerSymbols } from "./chartWords";
import type { ReferenceReader } from "./references";
import { categoryReference, numberReference, stringReference } from "./writeCaches";
import { writeLabels } from "./writeLabels";
import { emuPerPoint, noFill, shapeProperties, solidColor, writeFill, writeLine } from "./writeShape";

type Marked = Pick<ChartPointModel, "markerStyle" | "markerSize" | "markerBackground" | "markerForeground">;

function isStroke(kind: ChartKind): boolean {
  return kind.group === "lineChart" || kind.group === "scatterChart" || (kind.group === "radarChart" && kind.radarStyle !== "filled");
}

function writeMarker(marked: Marked, kind: ChartKind): XmlElement | undefined {
  const symbol =
    marked.markerStyle === undefined || marked.markerStyle === "Automatic"
      ? kind.markers
        ? undefined
        : "none"
      : markerSymbols[marked.markerStyle];
  const size = marked.markerSize === undefined ? undefined : Math.min(72, Math.max(2, Math.round(marked.markerSize)));
  const paint = (color: string | undefined): XmlElement | undefined =>
    color === undefined ? undefined : color === "" ? noFill() : solidColor(color);
  const outline = paint(marked.markerForeground);
  const shape = shapeProperties("c:spPr", paint(marked.markerBackground), outline && element("a:ln", { w: 9525 }, [outline]));
  const parts = [
    valueElement("c:symbol", symbol),
    symbol === "none" ? undefined : valueElement("c:size", size),
    symbol === "none" ? undefined : shape,
  ];
  return parts.some(Boolean) ? element("c:marker", {}, parts) : undefined;
}

function seriesShape(series: SeriesModel, kind: ChartKind): XmlElement | undefined {
  if (!isStroke(kind)) return shapeProperties("c:spPr", writeFill(series.fill), writeLine(series.line));
  const drawn = kind.lines || series.line?.style !== undefined || series.line?.color !== undefined;
  // A scatter is without lines only where its lines are told to be nothing.
  return shapeProperties("c:spPr", undefined, drawn ? writeLine(series.line) : element("a:ln", { w: 1.5 * emuPerPoint }, [noFill()]));
}

function writePoint(index: number, point: ChartPointModel, series: SeriesModel, kind: ChartKind): XmlElement | undefined {
  const shape = isStroke(kind)
    ? shapeProperties("c:spPr", undefined, writeLine(point.line))
    : shapeProperties("c:spPr", writeFill(point.fill), writeLine(point.line));
  const own = [point.markerStyle, point.markerSize, point.markerBackground, point.markerForeground].some(
    (property) => property !== undefined,
  );
  const { markerStyle, markerSize, markerBackground, markerForeground } = series;
  const inherited: Marked = {
    ...(markerStyle !== undefined && { markerStyle }),
    ...(markerSize !== undefined && { markerSize }),
    ...(markerBackground !== undefined && { markerBackground }),
    ...(markerForeground !== undefined && { markerForeground }),
  };
  const marker = own && isStroke(kind) ? writeMarker({ ...inherited, ...point }, kind) : undefined;
  if (!shape && !marker) return undefined;
  const invert = kind.group === "barChart" ? valueElement("c:invertIfNegative", series.invertIfNegative ?? false) : undefined;
  return element("c:dPt", {}, [valueElement("c:idx", index), invert, marker, valueElement("c:bubble3D", false), shape]);
}

/**
 * The series' marker without its size. Where every point has a marker of its own only the legend shows it, and LibreOffice takes the
 * colours of the points' markers only where their size or symbol is not the series' own.
 */
function withoutSize({ markerSize: _, ...series }: SeriesModel): SeriesModel {
  return series;
}

function seriesText(series: SeriesModel, reader: ReferenceReader): XmlElement | undefined {
  if (series.nameRef !== undefined) return element("c:tx", {}, [stringReference(series.nameRef, reader)]);
  return series.name === undefined || series.name === "" ? undefined : element("c:tx", {}, [element("c:v", {}, [series.name])]);
}

/** Writes one series, its parts in the order that its group's schema wants. */
export function writeSeries(series: SeriesModel, index: number, kind: ChartKind, reader: ReferenceReader): XmlElement {
  const points = [...series.points].sort(([a], [b]) => a - b).flatMap(([at, point]) => writePoint(at, point, series, kind) ?? []);
  const count = series.valuesRef === undefined ? undefined : reader.read(series.valuesRef)?.contents.length;
  const allMarked = points.length === count && points.every((point) => childOf(point, "marker", "size"));
  const isScatter = kind.group === "scatterChart";
  const categories =
    series.xRef === undefined ? undefined : isScatter ? scatterX(series.xRef, reader) : categoryReference(series.xRef, reader);
  const numbers = series.valuesRef === undefined ? undefined : numberReference(series.valuesRef, reader);
  const { labels, range } = writeLabels(series, index, kind, reader);
  return element("c:ser", {}, [
    valueElement("c:idx", index),
    valueElement("c:order", index),
    seriesText(series, reader),
    seriesShape(series, kind),
    kind.group === "barChart" ? valueElement("c:invertIfNegative", series.invertIfNegative ?? false) : undefined,
    isStroke(kind) ? writeMarker(allMarked ? withoutSize(series) : series, kind) : undefined,
    ...points,
    labels,
    categories && element(isScatter ? "c:xVal" : "c:cat", {}, [categories]),
    numbers && element(isScatter ? "c:yVal" : "c:val", {}, [numbers]),
    isScatter || kind.group === "lineChart" ? valueElement("c:smooth", series.smooth ?? kind.smooth ?? false) : undefined,
    range,
  ]);
}

/** The x values of a scatter; text there makes Excel count 1, 2, 3 instead, and stays text. */
function scatterX(reference: string, reader: ReferenceReader): XmlElement {
  const cells = reader.read(reference);
  const anyText = cells?.contents.some((content) => typeof content === "string" && content !== "") ?? false;
  return anyText ? stringReference(reference, reader) : numberReference(reference, reader);
}
