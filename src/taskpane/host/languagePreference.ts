import type { Language } from "../../i18n/language";
import { languageFor, languages } from "../../i18n/language";

/** The part of a browser's storage that is needed. */
export type PreferenceStorage = Pick<Storage, "getItem" | "setItem">;

/** Office may part one host's storage from another's; its key keeps them apart in ours. */
export function preferenceKey(partitionKey: string | undefined): string {
  return `${partitionKey ?? ""}survey-lens.language`;
}

/** The language a person has chosen before, else that of Excel's interface. A storage that is closed to us counts as empty. */
export function preferredLanguage(storage: () => PreferenceStorage, key: string, displayLanguage: string): Language {
  try {
    const kept = storage().getItem(key);
    return languages.find((language) => language === kept) ?? languageFor(displayLanguage);
  } catch {
    return languageFor(displayLanguage);
  }
}

/** Keeps the choice for the next time, where the browser allows. */
export function keepLanguage(storage: () => PreferenceStorage, key: string, language: Language): void {
  try {
    storage().setItem(key, language);
  } catch {
    // The choice holds until the pane is closed; browsers that forbid storage forbid it for all pages.
  }
}
