import type { Language } from "../i18n/language";
import type { Item } from "./questionnaire";

/**
 * What an item is called in tables and charts: its number and short name; the user's own header stands alone.
 *
 * @example itemName({ id: "item3", number: 3, key: 1, label: { en: "staff", "zh-CN": "员工" }, statements: {} }, "en") // "3 staff"
 */
export function itemName({ number, label, own }: Pick<Item, "number" | "label" | "own">, language: Language): string {
  return own ? label[language] : `${number} ${label[language]}`;
}
