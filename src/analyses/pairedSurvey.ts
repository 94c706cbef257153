import type { Block } from "../survey/questionnaire";
import type { Survey } from "../survey/survey";
import type { Outcome } from "./analysis";

/** Why a survey cannot be read as pairs of expectation and perception; undefined when it can. */
export function pairedSurveyProblem(survey: Survey): Exclude<Outcome<never>, { status: "complete" }> | undefined {
  const { questionnaire, recognition, roles } = survey;
  if (!questionnaire || recognition.basis === "none") return { status: "refused", refusal: { code: "not-recognised" } };
  for (const block of ["expectation", "perception"] as const) {
    const items = missingItems(survey, block);
    if (items.length > 0) return { status: "refused", refusal: { code: "missing-items", block, items } };
  }
  const { points } = roles;
  const needed = questionnaire.dimensions.length;
  if (points.length > 0 && points.length !== needed)
    return { status: "refused", refusal: { code: "points-need-five", given: points.length, needed } };
  if (recognition.basis === "guessed" && recognition.alternatives.length > 1)
    return { status: "incomplete", incomplete: { code: "choose-questionnaire" } };
  return undefined;
}

function missingItems({ roles, questionnaire }: Survey, block: Block["id"]): string[] {
  return (questionnaire?.items ?? []).flatMap(({ number }, index) =>
    roles[block][index] === undefined ? [`${block === "expectation" ? "E" : "P"}${number}`] : [],
  );
}
