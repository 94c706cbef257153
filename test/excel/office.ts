import { excelEngine } from "../../preview/engine";
import type { WorkbookModel } from "../../preview/engine/workbook";
import { ExcelHost } from "../../preview/host";
import { installGlobals } from "../../preview/host/installGlobals";
import type { ReportOrigin } from "../../src/excel";

/** A workbook with answers of the user's on its first sheet, behind Microsoft's own client. */
export interface OpenWorkbook {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Takes the globals off again. */
  readonly close: () => void;
}

export async function openWorkbook(): Promise<OpenWorkbook> {
  const model = await excelEngine.empty("survey.xlsx");
  const host = new ExcelHost(model);
  const close = installGlobals(host);
  const [sheet] = model.sheets;
  if (sheet === undefined) throw new Error("an empty workbook has a sheet");
  ["E1", "P1", "Site"].forEach((header, column) => sheet.setValue(0, column, header));
  for (let row = 1; row <= 5; row += 1) [7, row, "North"].forEach((answer, column) => sheet.setValue(row, column, answer));
  return { model, host, close };
}

export const origin: ReportOrigin = { sheet: "Sheet1", address: "A1:C6", options: { groups: ["Site"] }, date: "2026-11-21" };
