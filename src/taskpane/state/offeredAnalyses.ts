import type { Analysis } from "../../analyses/analysis";
import { analyses } from "../../analyses/index";
import type { Survey } from "../../survey/survey";

/** True for an analysis that can also take a table with one attribute a row. */
export function takesAttributeTable(analysis: Analysis): boolean {
  return analysis.options.some(({ id }) => id === "attribute");
}

/** All analyses for a recognised questionnaire; for any other cells those that can take a table of attributes. */
export function offeredAnalyses(survey: Survey): readonly Analysis[] {
  return survey.questionnaire === undefined ? analyses.filter(takesAttributeTable) : analyses;
}
