/** Choosing another questionnaire: what of the other choices still holds. */
import { customBlock, customId } from "../../survey/customQuestionnaire";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { BlockLists } from "./blockLists";
import { itemLists, withoutColumns } from "./blockLists";
import type { ChoiceChange, Choices } from "./choices";

/**
 * The change that reads the answers as another questionnaire. Chosen groups, waves and other columns beside the items stay; the columns
 * of items only where both questionnaires ask the same items in the same blocks. A survey of one's own starts with the columns that are
 * items now, without the scale: nobody has said what it is.
 */
export function questionnaireChange(survey: Survey, choices: Choices, id: string, known: readonly Questionnaire[]): ChoiceChange {
  const next = known.find((questionnaire) => questionnaire.id === id);
  const before = known.find((questionnaire) => questionnaire.id === (choices.questionnaire ?? survey.questionnaire?.id));
  const change = { questionnaire: id, reversed: undefined };
  if (next !== undefined && before !== undefined && asksTheSame(before, next)) return change;
  const lists = itemLists(survey, choices);
  const assigned = choices.assigned?.filter((header) => !Object.values(choices.blocks ?? {}).some((list) => list.includes(header)));
  const blocks = id === customId ? ownLists(survey, lists) : undefined;
  return { ...change, scale: undefined, blocks, assigned };
}

function asksTheSame(one: Questionnaire, other: Questionnaire): boolean {
  const isSame = (first: readonly { readonly id: string }[], second: readonly { readonly id: string }[]): boolean =>
    first.length === second.length && first.every(({ id }, place) => id === second[place]?.id);
  return !one.ownItems && !other.ownItems && isSame(one.blocks, other.blocks) && isSame(one.items, other.items);
}

/** Blocks that ask what is expected and what is perceived, under the names that gaps go by. */
const pairs: readonly (readonly [expectation: string, perception: string])[] = [
  ["expectation", "perception"],
  ["expected", "perceived"],
  ["desired", "perceived"],
];

/** Expectation and perception stay what they are; of any other questionnaire the main block's columns are the items. */
function ownLists({ questionnaire, columns }: Survey, lists: BlockLists): BlockLists {
  const nameless = columns.map(({ header }) => header).filter((header, place, all) => all.indexOf(header) !== place);
  const named = withoutColumns(lists, nameless, true);
  for (const [first, second] of pairs) {
    const [expectation, perception] = [named[first], named[second]];
    if (expectation && perception) return { expectation, perception };
  }
  const main = named[questionnaire?.mainBlock ?? customBlock] ?? [];
  return { [customBlock]: main.filter((header) => header !== "") };
}
