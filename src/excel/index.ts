/** The one door to Excel: everything else of the product works on grids and reports and knows no workbook. */
export { ExcelProblem, type ExcelProblemCode } from "./problem";
export { readRange, readSelection, readTable } from "./read";
export { selectCell, selectionSource, showSheet, watchSelection, type SelectionSource } from "./selection";
export { loadDeclarations, saveDeclaration } from "./declaredQuestionnaires";
export { loadSettings, saveSettings } from "./settings";
export { insertSample } from "./insertSample";
export type { InsertedSheet } from "./insertSheet";
export { insertTemplate } from "./insertTemplate";
export { canHandOut } from "./canHandOut";
export { openHandOut } from "./openHandOut";
export { handOut } from "./handout/handOut";
export { handOutSheets } from "./handout/handOutSheets";
export { listReports, type ListedReport } from "./listReports";
export { writeReports } from "./writer/writeReports";
export type { ReportOrigin, WriteProgress, WrittenReport } from "./writer/origin";
