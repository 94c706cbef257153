import type { FormatName } from "../../report/tree";
import { localText } from "./localNumber";

const signed: ReadonlySet<FormatName> = new Set<FormatName>(["difference", "points"]);

/**
 * A number on an axis: with as many decimals as the distance of the ticks asks for.
 *
 * @param unit the distance
 * @example tickText(-0.5, "difference", 0.5, "en") // "−0.5"
 */
export function tickText(number: number, format: FormatName, unit: number, locale: string): string {
  const factor = format === "share" ? 100 : 1;
  const decimals = [0, 1, 2].find((count) => Math.abs(unit * factor * 10 ** count - Math.round(unit * factor * 10 ** count)) < 1e-6) ?? 3;
  const digits = Math.abs(number * factor).toFixed(decimals);
  const zero = !/[1-9]/.test(digits);
  const sign = zero ? "" : number < 0 ? "−" : signed.has(format) ? "+" : "";
  return `${sign}${localText(digits, format === "count", locale)}${format === "share" ? "%" : ""}`;
}
