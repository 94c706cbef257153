/**
 * A locale as the browser writes it, if it is one; Excel tells some that are none.
 *
 * @example knownLocale("de-ch") // "de-CH"
 */
export function knownLocale(told: string | undefined): string | undefined {
  if (told === undefined || told === "") return undefined;
  try {
    return Intl.getCanonicalLocales(told.replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}
