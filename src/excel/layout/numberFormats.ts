import type { FormatName } from "../../report/tree";

/** A minus that is as wide as the plus, quoted so that Excel prints it as it stands. */
const minus = '"−"';

const formats: Readonly<Record<FormatName, string>> = {
  text: "General",
  count: "#,##0",
  mean: `0.00;${minus}0.00;0.00`,
  difference: `+0.00;${minus}0.00;0.00`,
  spread: "0.00",
  statistic: `0.00;${minus}0.00;0.00`,
  freedom: "0",
  probability: '[<0.001]"<0.001";0.000',
  share: `0.0%;${minus}0.0%;0.0%`,
  points: `+0.0;${minus}0.0;0.0`,
  index: `0.0;${minus}0.0;0.0`,
  ratio: "0.000",
};

/** Text stays text whatever it starts with. */
export const textFormat = "@";

/** The Excel number format (English notation) of a named format for a number. */
export function numberFormat(name: FormatName, number: number): string {
  return name === "freedom" && !Number.isInteger(number) ? "0.0" : formats[name];
}

/** Decimals that the numbers of an axis need at most. */
const axisDecimals: Partial<Record<FormatName, number>> = {
  mean: 2,
  difference: 2,
  spread: 2,
  statistic: 2,
  share: 1,
  points: 1,
  index: 1,
  ratio: 3,
};

/** The number format of an axis: as that of its numbers, without decimals that all its ticks would have as noughts. */
export function axisFormat(name: FormatName, majorUnit: number): string {
  const format = formats[name];
  const most = axisDecimals[name];
  if (most === undefined) return format;
  const unit = name === "share" ? majorUnit * 100 : majorUnit;
  let decimals = 0;
  while (decimals < most && Math.abs(unit * 10 ** decimals - Math.round(unit * 10 ** decimals)) > 1e-6) decimals += 1;
  return format.replaceAll(/0\.0+/g, decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);
}

/** About how many characters the number takes when it is shown. */
export function shownWidth(name: FormatName, number: number): number {
  const whole = Math.trunc(Math.abs(number)).toString().length;
  switch (name) {
    case "text":
      return String(number).length;
    case "count":
      return whole + Math.floor((whole - 1) / 3);
    case "freedom":
      return Number.isInteger(number) ? whole : whole + 2;
    case "probability":
      return 6;
    case "share":
      return Math.trunc(Math.abs(number) * 100).toString().length + 4;
    case "points":
    case "index":
      return whole + 3;
    default:
      return whole + 4;
  }
}
