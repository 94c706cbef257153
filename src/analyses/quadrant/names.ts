import type { Language } from "../../i18n/language";
import { itemName } from "../../survey/itemName";
import type { Questionnaire } from "../../survey/questionnaire";
import type { Attribute } from "./attributes";

/** What an attribute is called in a language: its item's or dimension's name, else its own label. */
export function attributeName({ id, label }: Attribute, questionnaire: Questionnaire | undefined, language: Language): string {
  const item = questionnaire?.items.find((candidate) => candidate.id === id);
  if (item) return itemName(item, language);
  return questionnaire?.dimensions.find((dimension) => dimension.id === id)?.name[language] ?? label;
}

/** The same without the item's number: for sentences. */
export function plainName(attribute: Attribute, questionnaire: Questionnaire | undefined, language: Language): string {
  const item = questionnaire?.items.find(({ id }) => id === attribute.id);
  return item ? item.label[language] : attributeName(attribute, questionnaire, language);
}
