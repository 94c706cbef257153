import type { Survey } from "../survey/survey";
import { blockAnswers, degenerateAnswers } from "./degenerate";
import type { Unfinished } from "./unfinished";

/**
 * Why the columns of some blocks cannot be analysed; undefined when they can.
 *
 * @param needed block ids, each with at least one column
 * @returns incomplete: `choose-questionnaire` where several fit equally well, `choose-blocks` where a block has no column, `choose-scale`;
 *   refused: what `degenerateAnswers` says of all answers in the blocks
 */
export function blocksProblem(survey: Survey, needed: readonly string[]): Unfinished | undefined {
  const { questionnaire, recognition, roles, scaleKnown } = survey;
  const lacking = needed.filter((block) => !roles.blocks[block]?.some((column) => column !== undefined));
  if (!questionnaire || lacking.length > 0) return { status: "incomplete", incomplete: { code: "choose-blocks", blocks: needed } };
  if (recognition.basis !== "declared" && recognition.alternatives.length > 1)
    return { status: "incomplete", incomplete: { code: "choose-questionnaire", alternatives: recognition.alternatives } };
  if (!scaleKnown) return { status: "incomplete", incomplete: { code: "choose-scale" } };
  return degenerateAnswers(survey, blockAnswers(survey, needed));
}
