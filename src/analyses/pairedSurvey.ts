import type { Block } from "../survey/questionnaire";
import type { Survey } from "../survey/survey";
import type { Outcome } from "./analysis";

const bothBlocks: readonly Block["id"][] = ["expectation", "perception"];

/**
 * Why a survey cannot be read as the questionnaire's answers; undefined when it can.
 *
 * @param needed the blocks that must be there; a survey of perceptions alone (SERVPERF) is enough for some analyses
 */
export function pairedSurveyProblem(
  survey: Survey,
  needed: readonly Block["id"][] = bothBlocks,
): Exclude<Outcome<never>, { status: "complete" }> | undefined {
  const { questionnaire, recognition, roles } = survey;
  if (!questionnaire || recognition.basis === "none") return { status: "refused", refusal: { code: "not-recognised" } };
  for (const block of needed) {
    const items = missingItems(survey, block);
    if (items.length > 0) return { status: "refused", refusal: { code: "missing-items", block, items } };
  }
  const { points } = roles;
  const dimensions = questionnaire.dimensions.length;
  if (points.length > 0 && points.length !== dimensions)
    return { status: "refused", refusal: { code: "points-need-five", given: points.length, needed: dimensions } };
  if (recognition.basis === "guessed" && recognition.alternatives.length > 1)
    return { status: "incomplete", incomplete: { code: "choose-questionnaire" } };
  return undefined;
}

function missingItems({ roles, questionnaire }: Survey, block: Block["id"]): string[] {
  return (questionnaire?.items ?? []).flatMap(({ number }, index) =>
    roles[block][index] === undefined ? [`${block === "expectation" ? "E" : "P"}${number}`] : [],
  );
}
