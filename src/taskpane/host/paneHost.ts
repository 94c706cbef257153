/** What the pane needs of the workbook: Excel in the product, a stand-in in tests. */
import type { ListedReport, ReportOrigin, SelectionSource, WrittenReport } from "../../excel/index";
import type { TemplatePlan } from "../../excel/template/templatePlan";
import type { Report } from "../../report/tree";
import type { Declaration } from "../../survey/declaration";
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
  insertTemplate(plan: TemplatePlan): Promise<{ readonly sheetName: string; readonly address: string }>;
  loadDeclarations(): Promise<readonly Declaration[]>;
  /** The answer is everything that is declared now. */
  saveDeclaration(declaration: Declaration): Promise<readonly Declaration[]>;
  showSheet(sheetId: string): Promise<void>;
  selectCell(sheet: string, address: string): Promise<void>;
  /** Opens the copy to hand out as a workbook of its own; the answer is how many sheets it has. */
  openHandOut(): Promise<number>;
  listReports(): Promise<readonly ListedReport[]>;
  /** All or nothing. @param onProgress is told shares from 0 to 1 */
  writeReports(reports: readonly Report[], origin: ReportOrigin, onProgress: (share: number) => void): Promise<readonly WrittenReport[]>;
}
