import type { Survey } from "../survey/survey";
import type { Unfinished } from "./unfinished";

const bothBlocks: readonly string[] = ["expectation", "perception"];

/**
 * Why a survey cannot be read as the questionnaire's answers; undefined when it can.
 *
 * @param needed the blocks that must be there; a survey of perceptions alone (SERVPERF) is enough for some analyses
 */
export function pairedSurveyProblem(survey: Survey, needed: readonly string[] = bothBlocks): Unfinished | undefined {
  const { questionnaire, recognition, roles } = survey;
  if (!questionnaire || recognition.basis === "none") return { status: "refused", refusal: { code: "not-recognised" } };
  if (needed.some((block) => !questionnaire.blocks.some(({ id }) => id === block)))
    return { status: "refused", refusal: { code: "not-recognised" } };
  for (const block of needed) {
    const items = missingItems(survey, block);
    if (items.length > 0) return { status: "refused", refusal: { code: "missing-items", block, items } };
  }
  const { points } = roles;
  const dimensions = questionnaire.dimensions.length;
  if (points.length > 0 && points.length !== dimensions)
    return { status: "refused", refusal: { code: "points-need-five", given: points.length, needed: dimensions } };
  if (recognition.basis !== "declared" && recognition.alternatives.length > 1)
    return { status: "incomplete", incomplete: { code: "choose-questionnaire", alternatives: recognition.alternatives } };
  return survey.scaleKnown ? undefined : { status: "incomplete", incomplete: { code: "choose-scale" } };
}

/**
 * A survey of the user's own items has those that it has: a block is missing when none of its columns is there. Nor is an item missing
 * whose column a person has set aside.
 */
function missingItems({ roles, questionnaire }: Survey, block: string): string[] {
  const columns = roles.blocks[block] ?? [];
  if (questionnaire?.ownItems && columns.some((column) => column !== undefined)) return [];
  const mark = questionnaire?.blocks.find(({ id }) => id === block)?.marks[0]?.toUpperCase() ?? "";
  const setAside = columns.some((column) => column !== undefined) ? (roles.setAside?.[block] ?? []) : [];
  return (questionnaire?.items ?? []).flatMap(({ number }, index) =>
    columns[index] === undefined && !setAside.includes(index) ? [`${mark}${number}`] : [],
  );
}
