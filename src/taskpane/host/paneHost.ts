/** What the pane needs of the workbook: Excel in the product, a stand-in in tests. */
import type { ListedReport, ReportOrigin, ReportState, SelectionSource, WrittenReport } from "../../excel/index";
import type { AnswerTable, FormulaCells, FormulaObstacle, FormulaOutcome, FunctionSupport } from "../../excel/index";
import type { TemplatePlan } from "../../excel/template/templatePlan";
import type { Report } from "../../report/tree";
import type { Declaration } from "../../survey/declaration";
import type { Grid } from "../../survey/grid";
import type { HandOut } from "../../survey/privacy/releases";

export type { ListedReport, ReportOrigin, ReportState, SelectionSource, WrittenReport };
export type { AnswerTable, FormulaCells, FormulaObstacle, FormulaOutcome, FunctionSupport };

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
  functionSupport(): FunctionSupport;
  /** The Excel table that a range lies in. */
  answerTable(sheet: string, address: string): Promise<AnswerTable | undefined>;
  /** What stands in the way of a formula that fills these cells. */
  formulaObstacle(cells: FormulaCells): Promise<FormulaObstacle | undefined>;
  /** Overwrites nothing, and takes a formula that Excel does not know out again. */
  insertFormula(formula: string, cells: FormulaCells): Promise<FormulaOutcome>;
  loadDeclarations(): Promise<readonly Declaration[]>;
  /** The answer is everything that is declared now. */
  saveDeclaration(declaration: Declaration): Promise<readonly Declaration[]>;
  showSheet(sheetId: string): Promise<void>;
  selectCell(sheet: string, address: string): Promise<void>;
  /** Opens the copy to hand out as a workbook of its own; the answer is how many sheets it has. @param date ISO date of today */
  openHandOut(date: string): Promise<number>;
  /** What was handed out of the workbook before. */
  loadHandOuts(): Promise<readonly HandOut[]>;
  /** Later runs are no longer held against earlier copies; the answer is how many copies were forgotten. */
  forgetHandOuts(): Promise<number>;
  listReports(): Promise<readonly ListedReport[]>;
  /**
   * Compares reports with their answers as they are now, by the id of the report's sheet.
   *
   * @param cellLimit cells to read in all; with 0 the answers are only looked for
   */
  checkReports(reports: readonly ListedReport[], cellLimit: number): Promise<Readonly<Record<string, ReportState>>>;
  /** Deletes the report's sheet and nothing else. */
  removeReport(sheetId: string): Promise<void>;
  /** Calls the handler with the id of a sheet whose cells change, and with undefined when sheets go; the answer ends it. */
  watchAnswers(handler: (sheetId: string | undefined) => void): Promise<() => Promise<void>>;
  /** The locale of the workbook's numbers and dates; undefined where Excel tells none. */
  numberLocale(): Promise<string | undefined>;
  /** All or nothing. @param onProgress is told shares from 0 to 1 */
  writeReports(reports: readonly Report[], origin: ReportOrigin, onProgress: (share: number) => void): Promise<readonly WrittenReport[]>;
}
