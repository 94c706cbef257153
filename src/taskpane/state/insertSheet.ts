/** Putting a questionnaire's template or sample into the workbook. */
import { planDeclaration } from "../../excel/template/planDeclaration";
import { planTemplate } from "../../excel/template/planTemplate";
import type { Language } from "../../i18n/language";
import { templateMessages } from "../../i18n/template";
import { knownQuestionnaires } from "../../questionnaires/known";
import { sampleSheet, sampleSurvey } from "../../questionnaires/sample";
import { customId } from "../../survey/customQuestionnaire";
import type { Declaration } from "../../survey/declaration";
import type { PaneHost } from "../host/paneHost";

/** What to put on a new sheet: for `custom` a template is the sheet on which a questionnaire is declared. */
export interface WantedSheet {
  /** Id. */
  readonly questionnaire: string;
  readonly kind: "template" | "sample";
}

/**
 * Inserts the sheet.
 *
 * @throws RangeError for a questionnaire that is not known; ExcelProblem
 */
export async function insertSheet(
  host: PaneHost,
  { questionnaire: id, kind }: WantedSheet,
  language: Language,
  declared: readonly Declaration[],
): Promise<{ readonly sheetName: string; readonly address: string }> {
  const questionnaire = knownQuestionnaires(declared).find((known) => known.id === id);
  if (!questionnaire) throw new RangeError(`There is no questionnaire "${id}".`);
  if (id === customId && kind === "template") return host.insertTemplate(planDeclaration(language));
  if (id === customId)
    return host.insertSample(sampleSurvey(id, language), templateMessages[language].sampleSheet(questionnaire.name[language]));
  return host.insertTemplate(planTemplate(questionnaire, language, kind === "sample" ? sampleSheet(id, language) : undefined));
}
