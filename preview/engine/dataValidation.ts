/** What may be entered into a cell, by the names of Office.js. */
import type { Area } from "./workbook";

export type ValidationOperator =
  "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

/** Formulas stand without the leading `=`; a list's source is its entries with commas between them, or a formula with `=`. */
export type ValidationRule =
  | { readonly type: "None" }
  | {
      readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: ValidationOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "Custom"; readonly formula: string };

export interface DataValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

/** A validation and where it holds. */
export interface DataValidationModel {
  areas: readonly Area[];
  validation: DataValidation;
  /** Which of the file's it was, as long as nobody changes what it says. */
  readonly origin?: number;
}

/** What Excel has where nothing was said. */
export const noValidation: DataValidation = {
  rule: { type: "None" },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

/** The rest of an area when another is cut out of it: up to four rectangles. */
function without(area: Area, cut: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const [top, left] = [Math.max(area.row, cut.row), Math.max(area.column, cut.column)];
  const [low, far] = [Math.min(bottom, cut.row + cut.rows), Math.min(right, cut.column + cut.columns)];
  if (top >= low || left >= far) return [area];
  const parts = [
    { ...area, rows: top - area.row },
    { ...area, row: low, rows: bottom - low },
    { row: top, column: area.column, rows: low - top, columns: left - area.column },
    { row: top, column: far, rows: low - top, columns: right - far },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The validations once an area has another, or none: what held there before ends. */
export function withValidation(
  models: readonly DataValidationModel[],
  area: Area,
  validation: DataValidation | undefined,
): DataValidationModel[] {
  const others = models
    .map((model) => ({ ...model, areas: model.areas.flatMap((held) => without(held, area)) }))
    .filter(({ areas }) => areas.length > 0);
  return validation === undefined ? others : [...others, { areas: [area], validation }];
}
