import type { Declaration } from "../survey/declaration";
import { declaredQuestionnaire } from "../survey/declaredQuestionnaire";
import type { Questionnaire } from "../survey/questionnaire";
import { overallSatisfaction, recommendation, respondent, site, wave } from "./background";
import { questionnaires } from "./index";

/** What the template of a declared questionnaire asks beside its items. */
const background = [respondent, site, wave, overallSatisfaction, recommendation];

/** The questionnaires that a workbook declares, ready for recognition. */
export function declaredQuestionnaires(declarations: readonly Declaration[]): readonly Questionnaire[] {
  return declarations.map((declaration) => declaredQuestionnaire(declaration, background));
}

/** Those that a workbook declares, then the built-in ones. */
export function knownQuestionnaires(declarations: readonly Declaration[]): readonly Questionnaire[] {
  return [...declaredQuestionnaires(declarations), ...questionnaires];
}
