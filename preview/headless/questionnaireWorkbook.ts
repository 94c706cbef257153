import { analyse } from "../../src/analyses/analyse";
import { analyses } from "../../src/analyses/index";
import { answersRead, insertSample, insertTemplate, readRange, writeReports } from "../../src/excel/index";
import { planTemplate } from "../../src/excel/template/planTemplate";
import type { Language } from "../../src/i18n/language";
import { templateMessages } from "../../src/i18n/template";
import { sampleOptions, sampleSheet, sampleSurvey } from "../../src/questionnaires/sample";
import type { AnyReport, Report } from "../../src/report/tree";
import type { Questionnaire } from "../../src/survey/questionnaire";
import { version } from "../../src/version";
import { excelEngine } from "../engine/index";
import type { WorkbookModel } from "../engine/workbook";
import { ExcelHost } from "../host/process";
import { installGlobals } from "../host/installGlobals";

/** A workbook made from a questionnaire, and what became of its analyses. */
export interface QuestionnaireWorkbook {
  readonly file: Uint8Array;
  readonly reports: readonly AnyReport[];
}

/** The sample of a questionnaire on its own template, with the result sheets of the analyses that one would run first. */
export async function sampleResults(questionnaire: Questionnaire, language: Language, date: string): Promise<QuestionnaireWorkbook> {
  return newWorkbook(`${questionnaire.id}.xlsx`, language, async () => {
    const { sheetName, address } = await inserted(questionnaire, language);
    const known = analyses.map(({ id }) => id);
    const wanted = questionnaire.analyses.filter((id) => known.includes(id));
    const grid = await readRange(sheetName, address);
    const answers = await answersRead(grid);
    const finished: AnyReport[] = [];
    for (const analysis of wanted) {
      const options = sampleOptions(questionnaire.id, analysis, language);
      const { reports } = analyse({ grid, analyses: [analysis], options, language, date, version });
      finished.push(...reports);
      const complete = reports.filter(isComplete);
      if (complete.length > 0) await writeReports(complete, { sheet: sheetName, address, options, date, answers });
    }
    return finished;
  });
}

/** A workbook with the empty template of a questionnaire. */
export async function templateWorkbook(questionnaire: Questionnaire, language: Language): Promise<QuestionnaireWorkbook> {
  return newWorkbook(`${questionnaire.id}.xlsx`, language, async () => {
    await insertTemplate(planTemplate(questionnaire, language));
    return [];
  });
}

async function inserted(questionnaire: Questionnaire, language: Language): ReturnType<typeof insertSample> {
  const { id, name, items } = questionnaire;
  if (items.length > 0) return insertTemplate(planTemplate(questionnaire, language, sampleSheet(id, language)));
  return insertSample(sampleSurvey(id, language), templateMessages[language].sampleSheet(name[language]));
}

async function newWorkbook(name: string, language: Language, fill: () => Promise<readonly AnyReport[]>): Promise<QuestionnaireWorkbook> {
  const workbook: WorkbookModel = await excelEngine.empty(name);
  const blank = workbook.sheets.map((sheet) => sheet.id);
  const close = installGlobals(new ExcelHost(workbook), { displayLanguage: language });
  try {
    const reports = await fill();
    for (const id of blank) workbook.removeSheet(id);
    return { file: await workbook.save(), reports };
  } finally {
    close();
  }
}

function isComplete(report: AnyReport): report is Report {
  return report.status === "complete";
}
