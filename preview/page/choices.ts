import type { Language } from "../../src/i18n/language";
import { languageFor } from "../../src/i18n/language";
import type { Theme } from "./toolbar";

/** What the user chose on the page; kept in its address, so that a reload or a link shows the same. */
export interface Choices {
  readonly language: Language;
  readonly theme: Theme;
}

export function readChoices(address: URL, browserLanguage: string): Choices {
  return {
    language: languageFor(address.searchParams.get("language") ?? browserLanguage),
    theme: address.searchParams.get("theme") === "dark" ? "dark" : "light",
  };
}

export function addressWith(address: URL, { language, theme }: Choices): URL {
  const next = new URL(address);
  next.searchParams.set("language", language);
  next.searchParams.set("theme", theme);
  return next;
}
