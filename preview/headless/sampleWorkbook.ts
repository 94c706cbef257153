import { insertSample } from "../../src/excel/index";
import type { Language } from "../../src/i18n/language";
import { taskpaneMessages } from "../../src/i18n/taskpane";
import { sampleQuestionnaire, sampleSurvey } from "../../src/questionnaires/sample";
import { excelEngine } from "../engine/index";
import { ExcelHost } from "../host/process";
import { installGlobals } from "../host/installGlobals";

/** The sample's file in samples/. */
export function sampleName(language: Language): string {
  return language === "en" ? "servqual.xlsx" : `servqual.${language}.xlsx`;
}

/** Whether a file of an earlier day holds the sample as it now is: then it need not change. */
export async function isSampleNow(file: Uint8Array, language: Language): Promise<boolean> {
  const { sheets } = await excelEngine.open(file, sampleName(language));
  const { cells } = sampleSurvey(sampleQuestionnaire, language);
  return cells.every((line, row) => line.every((cell, column) => sheets[0]?.valueAt(row, column) === cell));
}

/** A workbook with the sample survey, written as the pane would write it. */
export async function sampleWorkbook(language: Language): Promise<Uint8Array> {
  const workbook = await excelEngine.empty(sampleName(language));
  const blank = workbook.sheets.map((sheet) => sheet.id);
  installGlobals(new ExcelHost(workbook));
  await insertSample(sampleSurvey(sampleQuestionnaire, language), taskpaneMessages[language].start.sampleSheet);
  for (const id of blank) workbook.removeSheet(id);
  return workbook.save();
}
