import type { AxisModel } from "../../engine/workbook";

/** Numbers along a stretch of pixels. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  place(number: number): number;
  text(number: number): string;
}

const STEPS = [1, 2, 2.5, 5, 10];

function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5 || 1));
  return (STEPS.find((step) => step * power >= span / 5 - 1e-12) ?? 10) * power;
}

/**
 * The scale of an axis: its own ends where it has any, else round ones around the numbers.
 *
 * @param from the pixel of the minimum
 * @param to the pixel of the maximum
 */
export function scaleOf(axis: AxisModel | undefined, numbers: readonly number[], from: number, to: number): Scale {
  const low = axis?.minimum ?? Math.min(0, ...numbers);
  const high = axis?.maximum ?? Math.max(...numbers, low);
  const step = axis?.majorUnit ?? niceStep(high - low || 1);
  const minimum = axis?.minimum ?? Math.floor(low / step) * step;
  const maximum = axis?.maximum ?? Math.max(Math.ceil(high / step) * step, minimum + step);
  const count = Math.min(50, Math.floor((maximum - minimum) / step + 1e-9));
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => minimum + index * step),
    place: (number) => from + ((number - minimum) / (maximum - minimum)) * (to - from),
    text: tickText(axis?.numberFormat, step),
  };
}

/** How the numbers at the ticks are written: decimals, per cent and a plus sign as the number format has them. */
function tickText(format: string | undefined, step: number): (number: number) => string {
  const [positive = ""] = (format ?? "").split(";");
  const isShare = positive.includes("%");
  const written = /0(?:\.(0+))?/.exec(positive);
  const needed = String(Number((isShare ? step * 100 : step).toPrecision(6))).split(".")[1]?.length ?? 0;
  const decimals = written === null ? Math.min(6, needed) : (written[1]?.length ?? 0);
  return (number) => {
    const size = Math.abs(isShare ? number * 100 : number).toFixed(decimals);
    const sign = Number(size) === 0 ? "" : number < 0 ? "−" : positive.startsWith("+") ? "+" : "";
    return `${sign}${size}${isShare ? "%" : ""}`;
  };
}
