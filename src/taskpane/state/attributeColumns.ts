import type { Survey } from "../../survey/survey";
import { candidatesOf } from "./candidates";

/** What heads the columns of a table of attributes; looked for in the order of the keys. */
const headings = {
  importance: /importance|important|weight|重要|权重/i,
  performance: /performance|performed|satisfaction|绩效|满意|表现/i,
};

/** The columns that look like importance and performance, and the first other one as the attributes' names, by option; only what was found. */
export function guessedAttributeColumns(survey: Survey): Readonly<Record<string, string>> {
  const numbers = candidatesOf(survey).outcomes;
  const importance = numbers.find((header) => headings.importance.test(header));
  const performance = numbers.find((header) => header !== importance && headings.performance.test(header));
  if (importance === undefined || performance === undefined) return {};
  const attribute = survey.columns.map(({ header }) => header).find((header) => header !== "" && !numbers.includes(header));
  return { importance, performance, ...(attribute === undefined ? {} : { attribute }) };
}

/** More rows than this are respondents, not attributes. */
const mostAttributes = 100;

/** The columns say that it is a table of attributes: importance, performance and a name for each. */
export function looksLikeAttributeTable(survey: Survey): boolean {
  return survey.questionnaire === undefined && "attribute" in guessedAttributeColumns(survey);
}

/** Cells in which a person may find importance and performance of attributes: the form asks for the columns only then. */
export function couldBeAttributeTable(survey: Survey): boolean {
  if (survey.questionnaire !== undefined) return false;
  const isShort = survey.respondents <= mostAttributes && candidatesOf(survey).outcomes.length > 1;
  return isShort || "importance" in guessedAttributeColumns(survey);
}
