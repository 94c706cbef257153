import { insertSample } from "../../src/excel/index";
import type { Language } from "../../src/i18n/language";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { sampleSurvey } from "../../src/questionnaires/sample";
import { excelEngine } from "../engine/index";
import { ExcelHost } from "../host/process";
import { installGlobals } from "../host/installGlobals";

/** The sample's file in samples/. */
export function sampleName(language: Language): string {
  return language === "en" ? "servqual.xlsx" : `servqual.${language}.xlsx`;
}

/** A workbook with the sample survey, written as the pane would write it. */
export async function sampleWorkbook(language: Language): Promise<Uint8Array> {
  const workbook = await excelEngine.empty(sampleName(language));
  const blank = workbook.sheets.map((sheet) => sheet.id);
  installGlobals(new ExcelHost(workbook));
  await insertSample(sampleSurvey(language), taskpaneMessages[language].start.sampleSheet);
  for (const id of blank) workbook.removeSheet(id);
  return workbook.save();
}
