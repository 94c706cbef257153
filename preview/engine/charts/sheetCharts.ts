import { renameInXml, type SheetRename } from "../file/renameReferences";
import { contentTypes } from "../package/contentTypes";
import type { OpenPackage } from "../package/openPackage";
import { officeRelationships } from "../package/relationships";
import type { Palette } from "../styles/colors";
import type { ChartModel, SheetModel } from "../workbook";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { childOf, childrenOf, descendantsOf, element, localName, relationshipIdOf, type XmlElement } from "../xml/xmlElement";
import { placeParts, readAnchor, writeAnchor, type SheetGeometry } from "./anchors";
import { readChart } from "./readChart";
import type { ReferenceReader } from "./references";
import { drawingNamespace, writeChart } from "./writeChart";

/** A chart on a sheet and where it comes from. */
export interface ChartState {
  readonly model: ChartModel;
  /** Added, or changed since it was read. */
  readonly changed: boolean;
  /** Undefined for a chart that was added. */
  readonly origin?: ChartOrigin;
}

interface ChartOrigin {
  readonly relationshipId: string;
  readonly path: string;
  /** As read, where and of which name, and everything else: to write again only what changed. */
  readonly place: string;
  readonly content: string;
}

function asText(model: ChartModel): Pick<ChartOrigin, "place" | "content"> {
  const { top, left, width, height, name, ...content } = model;
  return {
    place: JSON.stringify([top, left, width, height, name]),
    content: JSON.stringify(content, (_key, part: unknown) => (part instanceof Map ? [...part] : part)),
  };
}

function drawingOf(root: XmlElement, path: string, file: OpenPackage): string | undefined {
  return file.target(path, relationshipIdOf(childOf(root, "drawing")));
}

/** The chart's relationship in an anchor of a drawing. */
function chartIdOf(anchor: XmlElement): string | undefined {
  return relationshipIdOf(childOf(anchor, "graphicFrame", "graphic", "graphicData", "chart"));
}

function nameOf(anchor: XmlElement): XmlElement | undefined {
  return childOf(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr");
}

/** The charts that a sheet of the file has. */
export function readSheetCharts(
  root: XmlElement,
  path: string,
  file: OpenPackage,
  geometry: SheetGeometry,
  palette: Palette,
  sheetNumber: number,
): ChartState[] {
  const drawingPath = drawingOf(root, path, file);
  const drawing = drawingPath === undefined ? undefined : file.xml(drawingPath);
  if (drawingPath === undefined || !drawing) return [];
  return childrenOf(drawing).flatMap((anchor, index) => {
    const relationshipId = chartIdOf(anchor);
    const chartPath = file.target(drawingPath, relationshipId);
    const chart = chartPath === undefined ? undefined : file.xml(chartPath);
    if (relationshipId === undefined || chartPath === undefined || !chart) return [];
    const id = `{${(index + 1).toString(16).toUpperCase().padStart(8, "0")}-${sheetNumber.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
    const name = nameOf(anchor)?.attributes["name"] ?? `Chart ${index + 1}`;
    const model = readChart(chart, { id, name, ...readAnchor(anchor, geometry) }, palette);
    return [{ model, changed: false, origin: { relationshipId, path: chartPath, ...asText(model) } }];
  });
}

/** Tells whether a sheet's charts have to be written: added, changed, removed, or referring to a sheet that was renamed. */
export function chartsChanged(
  root: XmlElement,
  path: string,
  file: OpenPackage,
  charts: readonly ChartState[],
  renames: readonly SheetRename[],
): boolean {
  if (charts.some(({ changed }) => changed)) return true;
  const drawingPath = drawingOf(root, path, file);
  const drawing = drawingPath === undefined ? undefined : file.xml(drawingPath);
  const before = drawing
    ? childrenOf(drawing).filter((anchor) => file.target(drawingPath ?? "", chartIdOf(anchor)) !== undefined).length
    : 0;
  return before !== charts.length || (renames.length > 0 && charts.length > 0);
}

function newDrawing(root: XmlElement, path: string, file: OpenPackage): { path: string; xml: XmlElement } {
  const drawingPath = file.freePath("xl/drawings/drawing", "xml");
  const xml = element("xdr:wsDr", {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": drawingNamespace,
    "xmlns:r": officeRelationships,
  });
  // Claims the path; it is written again once its charts are in it.
  file.set(drawingPath, xml, contentTypes.drawing);
  putInSequence(root, worksheetOrder, "drawing", element("drawing", { "r:id": file.relate(path, "drawing", drawingPath) }));
  return { path: drawingPath, xml };
}

interface ChartSaving {
  readonly file: OpenPackage;
  readonly renames: readonly SheetRename[];
  readonly references: ReferenceReader;
}

function rewriteChart(
  anchor: XmlElement,
  { model, changed, origin }: ChartState,
  geometry: SheetGeometry,
  { file, renames, references }: ChartSaving,
): XmlElement {
  if (!origin) return anchor;
  const now = asText(model);
  if (changed && now.content !== origin.content) file.set(origin.path, writeChart(model, references));
  else {
    const xml = file.xml(origin.path);
    if (xml && renameInXml(xml, renames)) file.set(origin.path, xml);
  }
  if (!changed || now.place === origin.place) return anchor;
  const name = nameOf(anchor);
  if (name) name.attributes["name"] = model.name;
  const rest = childrenOf(anchor).filter((child) => !["from", "to", "ext", "pos"].includes(localName(child.name)));
  return element("xdr:oneCellAnchor", {}, [...placeParts(model, geometry), ...rest]);
}

/** Writes a sheet's drawing and the charts on it; other shapes stay as they are. */
export function writeSheetCharts(
  root: XmlElement,
  path: string,
  sheet: SheetModel & { readonly state: { readonly charts: readonly ChartState[] } },
  saving: ChartSaving,
): void {
  const { file, references } = saving;
  const { charts } = sheet.state;
  const presentPath = drawingOf(root, path, file);
  const presentXml = presentPath === undefined ? undefined : file.xml(presentPath);
  const drawing = presentPath !== undefined && presentXml ? { path: presentPath, xml: presentXml } : newDrawing(root, path, file);
  drawing.xml.attributes["xmlns:xdr"] ??= "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  drawing.xml.attributes["xmlns:r"] ??= officeRelationships;
  const byRelationship = new Map(charts.map((chart) => [chart.origin?.relationshipId, chart]));
  const anchors = childrenOf(drawing.xml).flatMap((anchor) => {
    const id = chartIdOf(anchor);
    if (id === undefined || file.target(drawing.path, id) === undefined) return [anchor];
    const kept = byRelationship.get(id);
    if (kept) return [rewriteChart(anchor, kept, sheet, saving)];
    file.unrelate(drawing.path, id);
    return [];
  });
  let shapeNumber = Math.max(
    1,
    ...anchors.flatMap((anchor) => descendantsOf(anchor, "cNvPr").map(({ attributes }) => Number(attributes["id"] ?? 0))),
  );
  for (const { model, origin } of charts) {
    if (origin) continue;
    const chartPath = file.freePath("xl/charts/chart", "xml");
    file.set(chartPath, writeChart(model, references), contentTypes.chart);
    anchors.push(writeAnchor(model, sheet, ++shapeNumber, file.relate(drawing.path, "chart", chartPath)));
  }
  drawing.xml.children = anchors;
  file.set(drawing.path, drawing.xml, contentTypes.drawing);
}
