import type { Language } from "../../i18n/language";
import type { AnswersWords } from "../../i18n/pane/answersWords";
import type { Questionnaire } from "../../survey/questionnaire";
import { customBlock } from "../../survey/customQuestionnaire";
import type { ColumnRole } from "../state/columnRoles";

/**
 * What a part is called: a block by its questionnaire's name for it, an item of a survey of one's own plainly "question".
 *
 * @param known where blocks have names that the survey's own questionnaire lacks
 * @param isFull names the item that a column is to be given, where the role names one
 */
export function roleName(
  role: ColumnRole,
  { columns }: AnswersWords,
  language: Language,
  known: readonly Questionnaire[],
  isFull = false,
): string {
  if (role.part !== "block") return columns.parts[role.part];
  const [home] = known.filter(({ blocks }) => blocks.some(({ id }) => id === role.block));
  const name = home?.blocks.find(({ id }) => id === role.block)?.name[language];
  const block = role.block === customBlock || name === undefined ? columns.item : capitalised(name);
  const item = isFull && role.item !== undefined ? home?.items[role.item - 1] : undefined;
  return item === undefined ? block : columns.itemOf(block, item.number, item.label[language]);
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
