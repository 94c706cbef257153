/** What the pane needs of the workbook: Excel in the product, a stand-in in tests. */
import type { ListedReport, ReportOrigin, SelectionSource, WrittenReport } from "../../excel/index";
import type { Report } from "../../report/tree";
import type { Grid } from "../../survey/grid";

export type { ListedReport, ReportOrigin, SelectionSource, WrittenReport };

export interface PaneHost {
  readSelection(): Promise<Grid>;
  /** @param address A1 style, without the sheet's name */
  readRange(sheet: string, address: string): Promise<Grid>;
  /** Undefined when no one range is selected. */
  selectionSource(): Promise<SelectionSource | undefined>;
  /** Calls the handler at every change of the selection; the answer ends it. */
  watchSelection(handler: () => void): Promise<() => Promise<void>>;
  insertSample(grid: Grid, name: string): Promise<{ readonly sheetName: string; readonly address: string }>;
  showSheet(sheetId: string): Promise<void>;
  selectCell(sheet: string, address: string): Promise<void>;
  listReports(): Promise<readonly ListedReport[]>;
  /** All or nothing. @param onProgress is told shares from 0 to 1 */
  writeReports(reports: readonly Report[], origin: ReportOrigin, onProgress: (share: number) => void): Promise<readonly WrittenReport[]>;
}
