import { formatted } from "../../report/formats";
import type { FormatName } from "../../report/tree";

/** The number formats of the locales met so far: making one takes longer than using it. */
const known = new Map<string, Intl.NumberFormat>();

function numbersOf(locale: string): Intl.NumberFormat {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const made = (): Intl.NumberFormat => {
    try {
      return new Intl.NumberFormat(locale, { numberingSystem: "latn" });
    } catch {
      // An office suite may name a locale that the browser cannot read.
      return new Intl.NumberFormat("en", { numberingSystem: "latn" });
    }
  };
  const numbers = made();
  known.set(locale, numbers);
  return numbers;
}

function sign(locale: string, type: "decimal" | "group", otherwise: string): string {
  return (
    numbersOf(locale)
      .formatToParts(1234567.5)
      .find((part) => part.type === type)?.value ?? otherwise
  );
}

/**
 * A number as `formatted` gives it, with the decimal sign of a locale, and a whole count in groups of thousands, as the sheet has it.
 *
 * Digits, the true minus, the explicit plus and `<0.001` stay, so that the pane and the sheet show the same figures.
 *
 * @param locale a BCP 47 tag; one that cannot be read counts as English
 * @example localNumber(-0.4717, "difference", "de-DE") // "−0,47"
 */
export function localNumber(number: number, format: FormatName, locale: string): string {
  return localText(formatted(number, format), format === "count", locale);
}

/**
 * The decimal point of a formatted number as the locale's sign.
 *
 * @param grouped puts the locale's sign between thousands
 */
export function localText(text: string, grouped: boolean, locale: string): string {
  const [, before = "", whole = "", decimals = "", after = ""] = /^(\D*)(\d+)(?:\.(\d+))?(.*)$/.exec(text) ?? [];
  if (whole === "") return text;
  const thousands = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, sign(locale, "group", ",")) : whole;
  return `${before}${thousands}${decimals === "" ? "" : sign(locale, "decimal", ".") + decimals}${after}`;
}
