import type { Area, CellContent, CellFormat, ConditionalFormatModel, SheetModel } from "../../engine/workbook";
import { customRule } from "./customRule";
import { holds } from "./selection";

/** A bar behind a number: where it begins and how long it is, as shares of the cell's width. */
export interface DataBar {
  readonly start: number;
  readonly length: number;
  readonly color: string;
}

/** What the conditional formats make of a cell. */
export interface ConditionalLook {
  readonly format: CellFormat;
  readonly bar?: DataBar;
  /** False when a bar stands instead of the number. */
  readonly showText: boolean;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A conditional format made ready to be asked about cells. */
interface Prepared {
  readonly format: ConditionalFormatModel;
  readonly bounds: Bounds;
  readonly rule: (row: number, column: number) => boolean;
}

/** Reads a sheet's conditional formats once and tells each cell's look. Only simple formulas are followed. */
export function conditionalLooks(sheet: SheetModel): (row: number, column: number) => ConditionalLook | undefined {
  const formats = sheet.conditionalFormats.map((format): Prepared => {
    const formula = format.type === "Custom" ? format.formula : "";
    return { format, bounds: boundsOf(sheet, format), rule: customRule(formula, format.area, (row, column) => sheet.valueAt(row, column)) };
  });
  return (row, column) => {
    const here = formats.filter(({ format }) => holds(format.area, row, column));
    if (here.length === 0) return undefined;
    const content = sheet.valueAt(row, column);
    return here.reduceRight<ConditionalLook>(
      (look, { format, bounds, rule }) => {
        if (format.type === "Custom") return rule(row, column) ? { ...look, format: { ...look.format, ...fontAndFill(format) } } : look;
        return { ...look, ...lookOf(format, bounds, content, look) };
      },
      { format: {}, showText: true },
    );
  };
}

function lookOf(format: ConditionalFormatModel, bounds: Bounds, content: CellContent, look: ConditionalLook): Partial<ConditionalLook> {
  if (typeof content !== "number") return {};
  if (format.type === "CellValue" && isMet(format.operator, content, asNumber(format.formula1), asNumber(format.formula2))) {
    return { format: { ...look.format, ...fontAndFill(format) } };
  }
  if (format.type === "DataBar") {
    return { bar: barOf(content, bounds, format.color, format.negativeColor ?? format.color), showText: format.showValue };
  }
  if (format.type === "ColorScale") return { format: { ...look.format, fillColor: colourBetween(format.points, bounds, content) } };
  return {};
}

function fontAndFill(format: {
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}): CellFormat {
  const { fontColor, fillColor, bold, italic } = format;
  return {
    ...(fontColor !== undefined && { fontColor }),
    ...(fillColor !== undefined && { fillColor }),
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
  };
}

function asNumber(formula: string | undefined): number {
  return formula === undefined || formula === "" ? Number.NaN : Number(formula.replace(/^=/, ""));
}

function isMet(operator: string, content: number, first: number, second: number): boolean {
  switch (operator) {
    case "LessThan":
      return content < first;
    case "LessThanOrEqual":
      return content <= first;
    case "GreaterThan":
      return content > first;
    case "GreaterThanOrEqual":
      return content >= first;
    case "EqualTo":
      return content === first;
    case "NotEqualTo":
      return content !== first;
    case "Between":
      return content >= first && content <= second;
    case "NotBetween":
      return content < first || content > second;
    default:
      return false;
  }
}

function boundsOf(sheet: SheetModel, format: ConditionalFormatModel): Bounds {
  if (format.type !== "DataBar" && format.type !== "ColorScale") return { low: 0, high: 0 };
  const numbers = numbersIn(sheet, format.area);
  const low = numbers.length === 0 ? 0 : Math.min(...numbers);
  const high = numbers.length === 0 ? 0 : Math.max(...numbers);
  if (format.type === "ColorScale") return { low, high };
  const [least, most] = [asNumber(format.minimum), asNumber(format.maximum)];
  return { low: Number.isNaN(least) ? Math.min(0, low) : least, high: Number.isNaN(most) ? Math.max(0, high) : most };
}

function numbersIn(sheet: SheetModel, area: Area): readonly number[] {
  const numbers: number[] = [];
  for (let row = area.row; row < area.row + Math.min(area.rows, 5000); row += 1) {
    for (let column = area.column; column < area.column + Math.min(area.columns, 200); column += 1) {
      const content = sheet.valueAt(row, column);
      if (typeof content === "number") numbers.push(content);
    }
  }
  return numbers;
}

function barOf(content: number, { low, high }: Bounds, color: string, negative: string): DataBar {
  const width = high - low || 1;
  const zero = (Math.max(low, Math.min(0, high)) - low) / width;
  const end = (Math.max(low, Math.min(content, high)) - low) / width;
  return { start: Math.min(zero, end), length: Math.abs(end - zero), color: content < 0 ? negative : color };
}

interface ColourPoint {
  readonly kind: string;
  readonly value?: string;
  readonly color: string;
}

/** Points without a number of their own stand evenly between the lowest and the highest number. */
function colourBetween(points: readonly ColourPoint[], { low, high }: Bounds, content: number): string {
  const places = points.map(({ kind, value }, index) =>
    kind === "num" && value !== undefined ? Number(value) : low + ((high - low) * index) / (points.length - 1),
  );
  const next = places.findIndex((place) => content <= place);
  const index = next < 0 ? points.length - 2 : Math.max(0, next - 1);
  const [start = low, end = high] = [places[index], places[index + 1]];
  const share = end === start ? 0 : Math.min(1, Math.max(0, (content - start) / (end - start)));
  const from = channels(points[index]?.color);
  const to = channels(points[index + 1]?.color);
  return `#${from.map((channel, place) => mixed(channel, to[place] ?? channel, share)).join("")}`;
}

function channels(color = "#FFFFFF"): readonly number[] {
  return [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));
}

function mixed(from: number, to: number, share: number): string {
  return Math.round(from + (to - from) * share)
    .toString(16)
    .padStart(2, "0");
}
