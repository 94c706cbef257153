import {
  insertSample,
  listReports,
  readRange,
  readSelection,
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
  listReports,
  readRange,
  readSelection,
  selectCell,
  selectionSource,
  showSheet,
  watchSelection,
  writeReports,
};
