import { parseArea } from "../cells/address";
import { SharedStrings } from "../cells/sharedStrings";
import { blankPackage } from "../package/blankPackage";
import { OpenPackage } from "../package/openPackage";
import { unpack } from "../package/unpack";
import { readSheet, type ReadingContext } from "../sheet/sheetState";
import { Sheet, type SheetContext } from "../sheet/sheet";
import { Palette } from "../styles/colors";
import { StyleSheet } from "../styles/styleSheet";
import { UnreadableWorkbook, type SheetModel, type WorkbookModel } from "../workbook";
import { childOf, childrenOf, element, isTrue, relationshipIdOf, type XmlElement } from "../xml/xmlElement";
import { readNames, readPrintNames } from "./definedNames";
import { ExcelWorkbook, sheetIdOf, type WorkbookState } from "./excelWorkbook";
import { readSettings } from "./settings";

const visibilities: Readonly<Record<string, SheetModel["visibility"]>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function readSheets(root: XmlElement, path: string, reading: ReadingContext, context: SheetContext): Sheet[] {
  return childrenOf(childOf(root, "sheets"), "sheet").flatMap((entry) => {
    const sheetPath = reading.file.target(path, relationshipIdOf(entry));
    const text = sheetPath === undefined ? undefined : reading.file.text(sheetPath);
    if (sheetPath === undefined || text === undefined) return [];
    const kind = reading.file.typeOf(sheetPath)?.includes("chartsheet") ? "chartsheet" : "worksheet";
    const visibility = visibilities[entry.attributes["state"] ?? ""] ?? "Visible";
    const sheetNumber = Number(entry.attributes["sheetId"] ?? 1);
    const { state, origin } = readSheet(
      { name: entry.attributes["name"] ?? "", visibility, path: sheetPath, kind, sheetNumber },
      text,
      reading,
    );
    return [new Sheet(sheetIdOf(sheetNumber), state, origin, context)];
  });
}

function readSelection(sheet: Sheet): WorkbookModel["selection"] {
  const view = childOf(sheet.origin.xml.root, "sheetViews", "sheetView");
  const selections = childrenOf(view, "selection");
  const activePane = childOf(view, "pane")?.attributes["activePane"];
  const selection = selections.find(({ attributes }) => attributes["pane"] === activePane) ?? selections[0];
  const areas = (selection?.attributes["sqref"] ?? "A1").split(" ").flatMap((address) => parseArea(address) ?? []);
  return { sheetId: sheet.id, areas: areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
}

function readState(root: XmlElement, path: string, reading: ReadingContext, context: SheetContext): WorkbookState {
  const sheets = readSheets(root, path, reading, context);
  const names = readNames(
    root,
    sheets.map(({ id }) => id),
  );
  for (const sheet of sheets) Object.assign(sheet.state.pageLayout, readPrintNames(names, sheet.id));
  const activeTab = Number(childOf(root, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  const active = sheets[activeTab] ?? sheets[0];
  if (!active) throw new UnreadableWorkbook("damaged", "The workbook has no sheets.");
  return {
    sheets,
    names,
    settings: readSettings(reading.file, path),
    activeSheetId: active.id,
    selection: readSelection(active),
    renames: [],
  };
}

function readPackage(file: OpenPackage, name: string): ExcelWorkbook {
  const path = file.related("", "officeDocument");
  const type = path === undefined ? undefined : file.typeOf(path);
  if (path === undefined || !type || !/sheet\.(main|macroEnabled)|template\.main|ms-excel\.(template|sheet)/.test(type)) {
    throw new UnreadableWorkbook("not-a-workbook", "The file is an Office document or a zip archive, but not an Excel workbook.");
  }
  if (type.includes("sheet.binary") || path.endsWith(".bin")) {
    throw new UnreadableWorkbook("not-a-workbook", "The file has the binary .xlsb form. Save it in Excel as an .xlsx workbook.");
  }
  const root = file.xml(path);
  if (!root) throw new UnreadableWorkbook("damaged", "The file is damaged: the workbook is missing in it.");
  const xmlOf = (kind: string): XmlElement | undefined => {
    const target = file.related(path, kind);
    return target === undefined ? undefined : file.xml(target);
  };
  const stylesRoot = xmlOf("styles") ?? element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" });
  const styles = new StyleSheet(stylesRoot, new Palette(xmlOf("theme"), stylesRoot));
  const stringsPath = file.related(path, "sharedStrings");
  const strings = new SharedStrings(stringsPath === undefined ? undefined : file.text(stringsPath));
  const date1904 = isTrue(childOf(root, "workbookPr")?.attributes["date1904"], false);
  return new ExcelWorkbook(name, { file, path, root, styles, strings, date1904 }, (context) =>
    readState(root, path, { file, styles, strings }, context),
  );
}

/** @throws UnreadableWorkbook */
export function openWorkbook(bytes: Uint8Array, name: string): ExcelWorkbook {
  const parts = unpack(bytes);
  try {
    return readPackage(new OpenPackage(parts), name);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook(
      "damaged",
      `The file is damaged and cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

export function emptyWorkbook(name: string): ExcelWorkbook {
  return readPackage(blankPackage(), name);
}
