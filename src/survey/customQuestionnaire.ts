import type { AnswerScale } from "./answerScale";
import { ownItem, ownQuestionnaire } from "./ownItems";
import type { Item, Questionnaire } from "./questionnaire";

/** The id of a questionnaire of the user's own. */
export const customId = "custom";

/** The one block of such a questionnaire. */
export const customBlock = "answers";

/**
 * A questionnaire of the user's own: one block, no dimensions, the items put in by the survey's columns.
 *
 * @param scale of its answers, once it is known
 */
export const customQuestionnaire: Questionnaire = {
  id: customId,
  name: { en: "A survey of your own", "zh-CN": "自有问卷" },
  scale: { min: 1, max: 5 },
  labels: { en: [], "zh-CN": [] },
  blocks: [{ id: customBlock, name: { en: "answers", "zh-CN": "答案" }, marks: [] }],
  mainBlock: customBlock,
  dimensions: [],
  items: [],
  background: [],
  analyses: [],
  instructions: { en: [], "zh-CN": [] },
  ownItems: true,
};

/**
 * The questionnaire with one item for each header, in that order; the header is the item's id and its label in both languages.
 *
 * @example withHeaders(customQuestionnaire, ["Parking"]).items[0]?.id // "Parking"
 */
export function withHeaders(questionnaire: Questionnaire, headers: readonly string[], scale?: AnswerScale): Questionnaire {
  const items = headers.map((header, index): Item => ({ ...ownItem(index + 1, header), id: header }));
  const filled = ownQuestionnaire(questionnaire, items);
  return scale ? { ...filled, scale } : filled;
}
