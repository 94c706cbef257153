import type { InsertFunctionWords } from "../../../i18n/pane/insertFunctionWords";
import { normalised } from "../../../survey/normalised";
import type { SurveyFunction } from "./surveyFunctions";

/** The functions whose name, title, sentence or question holds every word that is sought; all where none is. */
export function soughtFunctions(
  functions: readonly SurveyFunction[],
  sought: string,
  words: Pick<InsertFunctionWords, "functions" | "questions">,
): readonly SurveyFunction[] {
  const parts = normalised(sought)
    .split(" ")
    .filter((part) => part !== "");
  return functions.filter(({ name, question }) => {
    const { title = "", gives = "" } = words.functions[name] ?? {};
    const text = normalised([name, title, gives, words.questions[question] ?? ""].join(" "));
    return parts.every((part) => text.includes(part));
  });
}
