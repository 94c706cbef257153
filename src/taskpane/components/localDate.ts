/**
 * An ISO date as it is written in a locale: with the month's name where that is in the pane's language, else in figures.
 *
 * @example localDate("2026-11-21", "de-CH", "en") // "21.11.2026"
 */
export function localDate(date: string, locale: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  const isSpoken = locale.split("-")[0] === language.split("-")[0];
  const style: Intl.DateTimeFormatOptions = isSpoken ? { dateStyle: "medium" } : { year: "numeric", month: "2-digit", day: "2-digit" };
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(day);
}
