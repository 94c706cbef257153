import type { FormatName } from "./tree";

/**
 * A number as people read it: two decimals for means, an explicit sign for differences, p with three decimals or `<0.001`, shares
 * as per cent with one decimal. The minus is a real one (U+2212). The cell keeps the full number.
 *
 * @example formatted(-0.4717, "difference") // "−0.47"
 */
export function formatted(number: number, format: FormatName): string {
  switch (format) {
    case "count":
      return fixed(number, 0);
    case "difference":
      return signed(number);
    case "probability":
      return number < 0.001 ? "<0.001" : fixed(number, 3);
    case "share":
      return `${fixed(number * 100, 1)}%`;
    case "freedom":
      return fixed(number, Number.isInteger(number) ? 0 : 1);
    case "points":
      return signed(number, 1);
    case "index":
      return fixed(number, 1);
    case "ratio":
      return fixed(number, 3);
    case "text":
      return String(number);
    default:
      return fixed(number, 2);
  }
}

function signed(number: number, decimals = 2): string {
  const text = fixed(number, decimals);
  return number > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

function fixed(number: number, decimals: number): string {
  const text = Math.abs(number).toFixed(decimals);
  return number < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
