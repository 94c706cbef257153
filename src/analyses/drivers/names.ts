import type { Language } from "../../i18n/language";
import type { Driver } from "./readModel";

/** What a driver is called in tables and charts: an item with its number. */
export function driverName({ number, label }: Driver, language: Language): string {
  return number === undefined ? label[language] : `${number} ${label[language]}`;
}

/** The same without the number: for sentences. */
export function plainName({ label }: Driver, language: Language): string {
  return label[language];
}
