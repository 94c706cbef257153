/** The languages the product speaks; each is complete. */
export type Language = "en" | "zh-CN";

export const languages: readonly Language[] = ["en", "zh-CN"];

/**
 * The product's language for a locale such as Excel's display language: any Chinese gives `zh-CN`, everything else `en`.
 *
 * @example languageFor("zh-TW") // "zh-CN"
 */
export function languageFor(locale: string): Language {
  return /^zh\b/i.test(locale) ? "zh-CN" : "en";
}
