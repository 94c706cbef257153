import type { ChartModel } from "../workbook";
import { childOf, element, localName, textOf, type XmlElement } from "../xml/xmlElement";
import { drawingNamespace } from "./writeChart";
import { emuPerPoint } from "./writeShape";

/** Sizes of a sheet's columns and rows in points. */
export interface SheetGeometry {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
}

export type Rectangle = Pick<ChartModel, "top" | "left" | "width" | "height">;

const lastColumn = 16383;
const lastRow = 1048575;

/** Points from the start to a cell and an offset in EMU within it. */
function toPoints(corner: XmlElement | undefined, index: "col" | "row", sizeOf: (at: number) => number): number {
  const cell = Number(textOf(childOf(corner, index)) || 0);
  let points = Number(textOf(childOf(corner, `${index}Off`)) || 0) / emuPerPoint;
  for (let at = 0; at < cell; at++) points += sizeOf(at);
  return points;
}

/** The cell at a distance in points, and the rest in EMU. */
function fromPoints(points: number, last: number, sizeOf: (at: number) => number): { cell: number; offset: number } {
  let cell = 0;
  let rest = Math.max(0, points);
  while (cell < last && rest >= sizeOf(cell)) rest -= sizeOf(cell++);
  return { cell, offset: Math.round(rest * emuPerPoint) };
}

export function readAnchor(anchor: XmlElement, geometry: SheetGeometry): Rectangle {
  const columnWidth = (column: number): number => geometry.columnWidth(column);
  const rowHeight = (row: number): number => geometry.rowHeight(row);
  const extent = childOf(anchor, "ext");
  const size = { width: Number(extent?.attributes["cx"] ?? 0) / emuPerPoint, height: Number(extent?.attributes["cy"] ?? 0) / emuPerPoint };
  if (localName(anchor.name) === "absoluteAnchor") {
    const position = childOf(anchor, "pos")?.attributes ?? {};
    return { left: Number(position["x"] ?? 0) / emuPerPoint, top: Number(position["y"] ?? 0) / emuPerPoint, ...size };
  }
  const left = toPoints(childOf(anchor, "from"), "col", columnWidth);
  const top = toPoints(childOf(anchor, "from"), "row", rowHeight);
  const to = childOf(anchor, "to");
  if (!to) return { left, top, ...size };
  return { left, top, width: toPoints(to, "col", columnWidth) - left, height: toPoints(to, "row", rowHeight) - top };
}

/** What places a chart: the cell under its top left corner, and its exact size. */
export function placeParts({ top, left, width, height }: Rectangle, geometry: SheetGeometry): XmlElement[] {
  const across = fromPoints(left, lastColumn, (column) => geometry.columnWidth(column));
  const down = fromPoints(top, lastRow, (row) => geometry.rowHeight(row));
  const number = (name: string, content: number): XmlElement => element(name, {}, [String(content)]);
  const from = [
    number("xdr:col", across.cell),
    number("xdr:colOff", across.offset),
    number("xdr:row", down.cell),
    number("xdr:rowOff", down.offset),
  ];
  return [element("xdr:from", {}, from), element("xdr:ext", { cx: Math.round(width * emuPerPoint), cy: Math.round(height * emuPerPoint) })];
}

export function writeAnchor(chart: ChartModel, geometry: SheetGeometry, shapeNumber: number, relationshipId: string): XmlElement {
  const frame = element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [element("xdr:cNvPr", { id: shapeNumber, name: chart.name }), element("xdr:cNvGraphicFramePr")]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", { "xmlns:a": drawingNamespace }, [
      element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" }, [
        element("c:chart", { "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart", "r:id": relationshipId }),
      ]),
    ]),
  ]);
  return element("xdr:oneCellAnchor", {}, [...placeParts(chart, geometry), frame, element("xdr:clientData")]);
}
