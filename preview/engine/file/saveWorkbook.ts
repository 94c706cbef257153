import { ReferenceReader } from "../charts/references";
import { dynamicArrayMetadata as metadataOfDynamicArrays } from "../package/dynamicArrays";
import { contentTypes } from "../package/contentTypes";
import type { OpenPackage } from "../package/openPackage";
import { saveSheet, type TabSelection } from "../sheet/saveSheet";
import type { Sheet } from "../sheet/sheet";
import { childOf, childrenOf, cloneElement, element, localName, relationshipIdOf, type XmlElement } from "../xml/xmlElement";
import { putInSequence, workbookOrder } from "../xml/sequence";
import { officeRelationships } from "../package/relationships";
import { readPrintNames, replacePrintNames, writeNames, type NameEntry } from "./definedNames";
import type { WorkbookOrigin, WorkbookState } from "./excelWorkbook";
import { renameInXml } from "./renameReferences";
import { writeSettings } from "./settings";

const visibilities = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Gives every sheet a part, and the parts of removed sheets back. */
function settleSheetParts(origin: WorkbookOrigin, sheets: readonly Sheet[], file: OpenPackage): Map<Sheet, string> {
  const kept = new Set(sheets.map((sheet) => sheet.origin.path));
  for (const entry of childrenOf(childOf(origin.root, "sheets"), "sheet")) {
    const id = relationshipIdOf(entry);
    const path = file.target(origin.path, id);
    if (id === undefined || path === undefined || kept.has(path)) continue;
    file.unrelate(origin.path, id);
  }
  const paths = new Map<Sheet, string>();
  for (const sheet of sheets) {
    const path = sheet.origin.path ?? file.freePath("xl/worksheets/sheet", "xml");
    // Claims the path until the sheet itself is written.
    if (sheet.origin.path === undefined) file.set(path, "", contentTypes.worksheet);
    paths.set(sheet, path);
  }
  return paths;
}

function relationshipTo(file: OpenPackage, workbookPath: string, path: string): string {
  const found = file.relationships(workbookPath).find(({ id }) => file.target(workbookPath, id) === path);
  return found?.id ?? file.relate(workbookPath, "worksheet", path);
}

function writeSheetList(
  root: XmlElement,
  sheets: readonly Sheet[],
  paths: ReadonlyMap<Sheet, string>,
  file: OpenPackage,
  workbookPath: string,
): void {
  root.attributes["xmlns:r"] ??= officeRelationships;
  const entries = sheets.map((sheet) =>
    element("sheet", {
      name: sheet.name,
      sheetId: sheet.origin.sheetNumber,
      state: visibilities[sheet.visibility],
      "r:id": relationshipTo(file, workbookPath, paths.get(sheet) ?? ""),
    }),
  );
  putInSequence(root, workbookOrder, "sheets", element("sheets", {}, entries));
}

function writeActiveTab(root: XmlElement, index: number): void {
  const view = childOf(root, "bookViews", "workbookView");
  if (!view) {
    putInSequence(root, workbookOrder, "bookViews", element("bookViews", {}, [element("workbookView", { activeTab: index })]));
    return;
  }
  if (index === 0) delete view.attributes["activeTab"];
  else view.attributes["activeTab"] = String(index);
  // A first visible tab beyond the sheets there are would be invalid.
  if (Number(view.attributes["firstSheet"] ?? 0) > index) delete view.attributes["firstSheet"];
}

/** The names, with those for printing written anew where a page layout no longer says what they say. */
function namesToWrite(state: WorkbookState): NameEntry[] {
  return state.sheets.reduce<NameEntry[]>((names, { id, name, pageLayout }) => {
    const before = readPrintNames(names, id);
    const same =
      JSON.stringify([before.printTitleRows, before.printArea]) === JSON.stringify([pageLayout.printTitleRows, pageLayout.printArea]);
    return same ? names : replacePrintNames(names, id, name, pageLayout);
  }, state.names);
}

/** Excel's list of cells in order of calculation; it is made anew when it is missing, and wrong when formulas changed. */
function dropCalculationChain(file: OpenPackage, workbookPath: string): void {
  const found = file.relationships(workbookPath).find(({ kind }) => kind === "calcChain");
  const path = found && file.target(workbookPath, found.id);
  if (!found || path === undefined) return;
  file.unrelate(workbookPath, found.id);
  file.remove(path);
}

/** Takes the list of sheets out of the document's properties, where it would no longer be true. */
function dropSheetTitles(file: OpenPackage): void {
  const path = file.related("", "extended-properties");
  const root = path === undefined ? undefined : file.xml(path);
  if (path === undefined || !root) return;
  root.children = childrenOf(root).filter(({ name }) => !["TitlesOfParts", "HeadingPairs"].includes(localName(name)));
  file.set(path, root);
}

/** Drops what hung on removed sheets alone. Parts that nothing referred to before are left as they were. */
function collectGarbage(file: OpenPackage, before: ReadonlySet<string>): void {
  const now = file.reachable();
  for (const path of before) if (!now.has(path)) file.remove(path);
}

function saveStringsAndStyles({ path, strings, styles }: WorkbookOrigin, file: OpenPackage): void {
  if (strings.changed) {
    const target = file.related(path, "sharedStrings") ?? "xl/sharedStrings.xml";
    if (!file.related(path, "sharedStrings")) file.relate(path, "sharedStrings", target);
    file.set(target, strings.write(), contentTypes.sharedStrings);
  }
  if (styles.changed) {
    const target = file.related(path, "styles") ?? "xl/styles.xml";
    if (!file.related(path, "styles")) file.relate(path, "styles", target);
    file.set(target, styles.write(), contentTypes.styles);
  }
}

/** Writes the workbook as it now is over a copy of the file it came from. */
export function saveWorkbook(origin: WorkbookOrigin & { readonly activeSheetId: string }, state: WorkbookState): Uint8Array {
  const file = origin.file.copy();
  const reachable = file.reachable();
  const { sheets } = state;
  const sheetIds = sheets.map(({ id }) => id);
  const paths = settleSheetParts(origin, sheets, file);
  const references = new ReferenceReader(sheets, state.names);
  const selectionOf = (id: string): TabSelection => {
    if (state.activeSheetId === origin.activeSheetId) return "keep";
    return id === state.activeSheetId ? "select" : "deselect";
  };
  const dynamicArrayMetadata = (): string => metadataOfDynamicArrays(file, origin.path);
  for (const sheet of sheets) {
    const saving = { file, strings: origin.strings, renames: state.renames, references, dynamicArrayMetadata };
    saveSheet(sheet, paths.get(sheet) ?? "", selectionOf(sheet.id), saving);
  }
  const root = cloneElement(origin.root);
  writeSheetList(root, sheets, paths, file, origin.path);
  writeActiveTab(root, Math.max(0, sheetIds.indexOf(state.activeSheetId)));
  putInSequence(root, workbookOrder, "definedNames", writeNames(namesToWrite(state), sheetIds));
  if (sheets.some((sheet) => sheet.state.formulasChanged || sheet.state.cellsChanged)) {
    const properties = childOf(root, "calcPr") ?? element("calcPr");
    properties.attributes["fullCalcOnLoad"] = "1";
    putInSequence(root, workbookOrder, "calcPr", properties);
  }
  const titles = (list: readonly (string | undefined)[]): string => JSON.stringify(list);
  const before = childrenOf(childOf(origin.root, "sheets"), "sheet").map(({ attributes }) => attributes["name"]);
  const sheetsChanged = titles(before) !== titles(sheets.map(({ name }) => name));
  if (sheetsChanged) dropSheetTitles(file);
  if (sheetsChanged || sheets.some((sheet) => sheet.state.formulasChanged)) dropCalculationChain(file, origin.path);
  if (state.renames.length > 0) {
    for (const path of file.paths().filter((candidate) => candidate.includes("pivotCacheDefinition") && candidate.endsWith(".xml"))) {
      const pivot = file.xml(path);
      if (pivot && renameInXml(pivot, state.renames)) file.set(path, pivot);
    }
  }
  file.set(origin.path, root);
  writeSettings(file, origin.path, state.settings);
  saveStringsAndStyles(origin, file);
  collectGarbage(file, reachable);
  if (origin.file.isStrict(origin.path)) file.makeTransitional();
  return file.zip();
}
