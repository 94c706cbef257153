import {
  insertSample,
  insertTemplate,
  listReports,
  loadDeclarations,
  openHandOut,
  readRange,
  readSelection,
  saveDeclaration,
  selectCell,
  selectionSource,
  showSheet,
  watchSelection,
  writeReports,
} from "../../excel/index";
import type { PaneHost } from "./paneHost";

/** The workbook in Excel. */
export const excelHost: PaneHost = {
  insertSample,
  insertTemplate,
  listReports,
  loadDeclarations,
  openHandOut,
  readRange,
  readSelection,
  saveDeclaration,
  selectCell,
  selectionSource,
  showSheet,
  watchSelection,
  writeReports,
};
