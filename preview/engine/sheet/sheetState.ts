import { readSheetData } from "../cells/readSheetData";
import { parseArea } from "../cells/address";
import type { CellGrid } from "../cells/cellGrid";
import type { SharedStrings } from "../cells/sharedStrings";
import { readSheetCharts, type ChartState } from "../charts/sheetCharts";
import type { OpenPackage } from "../package/openPackage";
import type { StyleSheet } from "../styles/styleSheet";
import { childOf, childrenOf, isTrue, type XmlElement } from "../xml/xmlElement";
import type { Area, ConditionalFormatModel, DataValidationModel, PageLayoutModel, SheetModel, TableModel } from "../workbook";
import { ColumnSpans, defaultColumnPixels } from "./columnSpans";
import { readCustomProperties } from "./customProperties";
import { readDataValidations } from "./dataValidationXml";
import { readPageLayout } from "./pageLayout";
import { readConditionalFormats, type ConditionalFormatOrigin } from "./readConditionalFormats";
import { readView, type SheetView } from "./sheetView";
import { SheetXml } from "./sheetXml";
import { readTable } from "./tableXml";

/** Everything of a sheet that can change; a copy of it is all that is needed to go back. */
export interface SheetState {
  name: string;
  visibility: SheetModel["visibility"];
  view: SheetView;
  grid: CellGrid;
  columns: ColumnSpans;
  merges: Area[];
  tables: TableModel[];
  conditionalFormats: ConditionalFormatModel[];
  dataValidations: DataValidationModel[];
  charts: ChartState[];
  pageLayout: PageLayoutModel;
  customProperties: Map<string, string>;
  clearedHyperlinks: Area[];
  cellsChanged: boolean;
  formulasChanged: boolean;
}

/** A table's part as it was in the file. */
export interface TableOrigin {
  readonly path: string;
  readonly relationshipId: string;
  readonly xml: XmlElement;
}

/** Where a sheet comes from; never changed. */
export interface SheetOrigin {
  /** Undefined for a sheet that was added. */
  readonly path: string | undefined;
  readonly kind: SheetModel["kind"];
  readonly sheetNumber: number;
  readonly xml: SheetXml;
  readonly tables: ReadonlyMap<string, TableOrigin>;
  readonly conditionalFormats: readonly ConditionalFormatOrigin[];
  readonly defaultRowHeight: number;
  readonly isProtected: boolean;
  /** The state as read, as text, to tell what was changed in place. */
  readonly fingerprints: ReadonlyMap<Facet, string>;
  readonly view: SheetView;
}

export const facets = ["columns", "merges", "tables", "conditionalFormats", "dataValidations", "pageLayout", "customProperties"] as const;
export type Facet = (typeof facets)[number];

export function fingerprintOf(state: SheetState, facet: Facet): string {
  // Titles and print area are names of the workbook and not part of the sheet.
  if (facet === "pageLayout") return JSON.stringify({ ...state.pageLayout, printTitleRows: undefined, printArea: undefined });
  const part = state[facet];
  if (part instanceof ColumnSpans) return JSON.stringify(part.write() ?? null);
  return JSON.stringify(part instanceof Map ? [...part] : part);
}

export interface ReadingContext {
  readonly file: OpenPackage;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
}

function readTables(
  root: XmlElement,
  path: string | undefined,
  file: OpenPackage,
): { models: TableModel[]; origins: Map<string, TableOrigin> } {
  const models: TableModel[] = [];
  const origins = new Map<string, TableOrigin>();
  for (const part of childrenOf(childOf(root, "tableParts"), "tablePart")) {
    const relationshipId = Object.entries(part.attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const target = path === undefined ? undefined : file.target(path, relationshipId);
    const xml = target === undefined ? undefined : file.xml(target);
    if (target === undefined || !xml) continue;
    const model = readTable(xml);
    models.push(model);
    origins.set(model.id, { path: target, relationshipId, xml });
  }
  return { models, origins };
}

/** Reads a sheet's part; `path` is undefined for the blank sheet that a new one starts from. */
export function readSheet(
  entry: Pick<SheetState, "name" | "visibility"> & Pick<SheetOrigin, "path" | "kind" | "sheetNumber">,
  text: string,
  context: ReadingContext,
): { state: SheetState; origin: SheetOrigin } {
  const { name, visibility, path, kind, sheetNumber } = entry;
  const xml = new SheetXml(text);
  const { root } = xml;
  const format = childOf(root, "sheetFormatPr");
  const columns = new ColumnSpans(childOf(root, "cols"), defaultColumnPixels(format));
  const grid = readSheetData(xml.rows, context.strings.items);
  const tables = readTables(root, path, context.file);
  const conditionalFormats = readConditionalFormats(root, context.styles);
  const view = readView(root, context.styles.palette);
  const defaultRowHeight = Number(format?.attributes["defaultRowHeight"] ?? 15);
  const state: SheetState = {
    name,
    visibility,
    view: { ...view },
    grid,
    columns,
    merges: childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => parseArea(attributes["ref"] ?? "") ?? []),
    tables: tables.models,
    conditionalFormats: structuredClone(conditionalFormats.flatMap(({ model }) => model ?? [])),
    dataValidations: readDataValidations(root),
    charts: [],
    pageLayout: readPageLayout(root),
    customProperties: path === undefined ? new Map<string, string>() : readCustomProperties(root, context.file, path),
    clearedHyperlinks: [],
    cellsChanged: false,
    formulasChanged: false,
  };
  const geometry = {
    columnWidth: (column: number) => columns.width(column),
    rowHeight: (row: number) => grid.row(row)?.height ?? defaultRowHeight,
  };
  if (path !== undefined) state.charts = readSheetCharts(root, path, context.file, geometry, context.styles.palette, sheetNumber);
  const fingerprints = new Map(facets.map((facet) => [facet, fingerprintOf(state, facet)]));
  const isProtected = isTrue(childOf(root, "sheetProtection")?.attributes["sheet"], false);
  return {
    state,
    origin: { path, kind, sheetNumber, xml, tables: tables.origins, conditionalFormats, defaultRowHeight, isProtected, fingerprints, view },
  };
}

export function copyState(state: SheetState): SheetState {
  const { grid, columns, charts, ...plain } = state;
  return {
    ...structuredClone(plain),
    grid: grid.copy(),
    columns: columns.copy(),
    charts: charts.map((chart) => ({ ...chart, model: structuredClone(chart.model) })),
  };
}
