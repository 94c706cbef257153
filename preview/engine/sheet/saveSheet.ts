import { areaAddress, parseArea } from "../cells/address";
import type { SharedStrings } from "../cells/sharedStrings";
import { dimensionOf, writeSheetData } from "../cells/writeSheetData";
import { chartsChanged, writeSheetCharts } from "../charts/sheetCharts";
import type { ReferenceReader } from "../charts/references";
import { renameInXml, type SheetRename } from "../file/renameReferences";
import { contentTypes } from "../package/contentTypes";
import type { OpenPackage } from "../package/openPackage";
import type { Area, ConditionalFormatModel } from "../workbook";
import { childOf, childrenOf, element, relationshipIdOf, type XmlElement } from "../xml/xmlElement";
import { putInSequence, worksheetOrder } from "../xml/sequence";
import { overlaps } from "./clearArea";
import { writeCustomProperties } from "./customProperties";
import { writePageLayout } from "./pageLayout";
import { writeDataValidations } from "./dataValidationXml";
import type { Sheet } from "./sheet";
import { facets, fingerprintOf, type Facet } from "./sheetState";
import { settleColumnNames } from "./sheetTables";
import { isSelected, writeSelected, writeView } from "./sheetView";
import { SheetXml } from "./sheetXml";
import { writeTable } from "./tableXml";
import { writeConditionalFormats } from "./writeConditionalFormats";

/** What becomes of a sheet's mark of being selected: as it was while the workbook's active sheet is, else only the active one has it. */
export type TabSelection = "keep" | "select" | "deselect";

export interface SavingContext {
  readonly file: OpenPackage;
  readonly strings: SharedStrings;
  readonly renames: readonly SheetRename[];
  readonly references: ReferenceReader;
  /** The number of the metadata of dynamic array formulas, which is made when the first asks for it. */
  readonly dynamicArrayMetadata: () => string;
}

function writeTables(root: XmlElement, path: string, sheet: Sheet, file: OpenPackage): void {
  const { state, origin } = sheet;
  const present = new Set(state.tables.map(({ id }) => id));
  for (const [id, table] of origin.tables) {
    if (present.has(id)) continue;
    file.unrelate(path, table.relationshipId);
    file.remove(table.path);
  }
  const parts = state.tables.map((table) => {
    const before = origin.tables.get(table.id);
    const target = before?.path ?? file.freePath("xl/tables/table", "xml");
    file.set(target, writeTable(table, settleColumnNames(state, table), before?.xml), contentTypes.table);
    return element("tablePart", { "r:id": before?.relationshipId ?? file.relate(path, "table", target) });
  });
  putInSequence(root, worksheetOrder, "tableParts", parts.length > 0 ? element("tableParts", { count: parts.length }, parts) : undefined);
}

function writeMerges(root: XmlElement, merges: readonly Area[]): void {
  const cells = merges.map((merge) => element("mergeCell", { ref: areaAddress(merge) }));
  putInSequence(root, worksheetOrder, "mergeCells", cells.length > 0 ? element("mergeCells", { count: cells.length }, cells) : undefined);
}

function clearHyperlinks(root: XmlElement, path: string, cleared: readonly Area[], file: OpenPackage): void {
  const list = childOf(root, "hyperlinks");
  if (!list || cleared.length === 0) return;
  const gone = childrenOf(list).filter(({ attributes }) => {
    const area = parseArea(attributes["ref"] ?? "");
    return area !== undefined && cleared.some((part) => overlaps(part, area));
  });
  for (const link of gone) {
    const id = relationshipIdOf(link);
    if (id !== undefined) file.unrelate(path, id);
  }
  list.children = childrenOf(list).filter((link) => !gone.includes(link));
  if (list.children.length === 0) putInSequence(root, worksheetOrder, "hyperlinks", undefined);
}

/** The facets of a sheet that are not as they were in the file. */
function changedFacets({ state, origin }: Sheet): Set<Facet> {
  return new Set(facets.filter((facet) => fingerprintOf(state, facet) !== origin.fingerprints.get(facet)));
}

function writeFormats(root: XmlElement, { state, origin, context }: Sheet): void {
  const before = new Map(origin.conditionalFormats.map(({ model }) => [model?.id, JSON.stringify(model)]));
  const unchanged = (format: ConditionalFormatModel): boolean => before.get(format.id) === JSON.stringify(format);
  writeConditionalFormats(root, state.conditionalFormats, origin.conditionalFormats, unchanged, context.styles, origin.sheetNumber);
}

/**
 * Writes a sheet's part and those that hang on it.
 *
 * A sheet in which nothing changed is left alone, to the byte.
 */
export function saveSheet(sheet: Sheet, path: string, selection: TabSelection, saving: SavingContext): void {
  const { state, origin } = sheet;
  const { file } = saving;
  const root = origin.xml.copyRoot();
  const changed = changedFacets(sheet);
  // Settling column names may write header cells, so tables come before cells.
  if (changed.has("tables") || (state.cellsChanged && state.tables.length > 0)) writeTables(root, path, sheet, file);
  const renamed = saving.renames.length > 0 && renameInXml(root, saving.renames);
  const viewChanged = JSON.stringify(state.view) !== JSON.stringify(origin.view) || (selection === "deselect" && isSelected(root));
  const withCharts = chartsChanged(root, path, file, state.charts, saving.renames);
  const touched =
    origin.path === undefined ||
    state.cellsChanged ||
    changed.size > 0 ||
    renamed ||
    viewChanged ||
    withCharts ||
    state.clearedHyperlinks.length > 0;
  if (!touched || origin.kind === "chartsheet") return;

  writeView(root, origin.view, state.view);
  if (selection !== "keep") writeSelected(root, selection === "select");
  if (changed.has("columns")) putInSequence(root, worksheetOrder, "cols", state.columns.write());
  if (changed.has("merges")) writeMerges(root, state.merges);
  if (changed.has("conditionalFormats")) writeFormats(root, sheet);
  if (changed.has("dataValidations")) writeDataValidations(root, state.dataValidations);
  if (changed.has("pageLayout")) writePageLayout(root, state.pageLayout);
  if (changed.has("customProperties")) writeCustomProperties(root, file, path, state.customProperties);
  clearHyperlinks(root, path, state.clearedHyperlinks, file);
  if (withCharts) writeSheetCharts(root, path, sheet, saving);
  if (state.cellsChanged) putInSequence(root, worksheetOrder, "dimension", element("dimension", { ref: dimensionOf(state.grid) }));
  const rows = state.cellsChanged ? writeSheetData(state.grid, { ...saving, tables: state.tables }) : origin.xml.rows;
  file.set(path, SheetXml.write(root, rows), contentTypes.worksheet);
}
