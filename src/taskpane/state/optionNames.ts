import type { Language } from "../../i18n/language";
import { surveyItemName } from "../../analyses/surveyItemName";
import { groupsOf } from "../../survey/grouping";
import type { Survey } from "../../survey/survey";
import type { Choices } from "./choices";
import { optionColumns } from "./optionColumns";

/** Something that can have a number of its own: its name in the option, and what the form calls it. */
export interface OptionName {
  readonly name: string;
  readonly label: string;
}

function dimensionNames({ questionnaire }: Survey, language: Language): readonly OptionName[] {
  return (questionnaire?.dimensions ?? []).map(({ id, name }) => ({ name: id, label: name[language] }));
}

function itemNames({ questionnaire, roles }: Survey, language: Language): readonly OptionName[] {
  if (questionnaire === undefined) return [];
  const columns = roles.blocks[questionnaire.mainBlock] ?? [];
  return questionnaire.items
    .filter((_, place) => columns[place] !== undefined)
    .map((item) => ({ name: item.id, label: surveyItemName(item.own ? { label: item.label } : item, language) }));
}

function groupNames({ columns }: Survey, { groups }: Choices): readonly OptionName[] {
  const chosen = columns.filter(({ header }) => groups.includes(header));
  return chosen.flatMap((column) => groupsOf(column).map(({ name }) => ({ name, label: name })));
}

/** What an option of the kind `numbers` can give a number to. */
export function optionNames(survey: Survey, choices: Choices, analysis: string, language: Language): readonly OptionName[] {
  if (analysis === "ranking") return optionColumns(survey, analysis, "items").map((header) => ({ name: header, label: header }));
  const items = itemNames(survey, language);
  if (analysis === "value-map") return items;
  const dimensions = dimensionNames(survey, language);
  if (analysis === "index") return [...dimensions, ...items];
  return [...(dimensions.length < 2 ? items : dimensions), ...groupNames(survey, choices)];
}
