import type { Language } from "../i18n/language";
import type { SurveyItem } from "./itemSet";

/**
 * What an item is called in tables and charts: its number and short name; a column named by the user by its header.
 *
 * @example surveyItemName({ number: 3, label: { en: "staff", "zh-CN": "员工" } }, "en") // "3 staff"
 */
export function surveyItemName({ number, label }: Pick<SurveyItem, "number" | "label">, language: Language): string {
  return number === undefined ? label[language] : `${number} ${label[language]}`;
}
