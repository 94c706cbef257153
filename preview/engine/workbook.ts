/**
 * The workbook behind the preview's host, as the host sees it.
 *
 * The host (`preview/host`) speaks Office.js on one side and these interfaces on the other; the engine that reads and
 * writes .xlsx files stands behind them and can be exchanged. Rows and columns count from 0. Addresses such as
 * `Sheet1!A1` exist only in formulas and chart references; everything else is indices.
 */

import type { ChartModel } from "./chartModel";
import type { DataValidation, DataValidationModel } from "./dataValidation";
import type { CustomFunctions } from "./formulas/customFunctions";

/** What a cell can hold. An error such as `#N/A` is a string in `values`, told apart by `valueTypeAt`. */
export type CellContent = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error" | "RichValue";

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface BorderFormat {
  style?: string;
  color?: string;
  weight?: string;
}

/** The format of a cell; colours are `#RRGGBB`, sizes are points. Absent means the workbook's default. */
export interface CellFormat {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  fontColor?: string;
  fillColor?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  borders?: Partial<Record<BorderEdge, BorderFormat>>;
}

export interface TableModel {
  readonly id: string;
  name: string;
  style: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
}

export interface NameModel {
  readonly name: string;
  /** Without the leading `=`. */
  formula: string;
  visible: boolean;
  /** The sheet it belongs to, or undefined for the whole workbook. */
  readonly sheetId?: string;
}

export type ConditionalFormatModel = { readonly id: string; area: Area } & (
  | { type: "CellValue"; operator: string; formula1: string; formula2?: string; fontColor?: string; fillColor?: string; bold?: boolean }
  | { type: "Custom"; formula: string; fontColor?: string; fillColor?: string; bold?: boolean; italic?: boolean }
  | { type: "DataBar"; color: string; negativeColor?: string; showValue: boolean; gradient: boolean; minimum?: string; maximum?: string }
  | { type: "ColorScale"; points: { kind: string; value?: string; color: string }[] }
);

export type { DataValidation, DataValidationModel } from "./dataValidation";
export type { CallingCell, CustomFunctions, FunctionArgument, FunctionResult } from "./formulas/customFunctions";
export type {
  AxisModel,
  ChartFill,
  ChartFont,
  ChartLine,
  ChartModel,
  ChartPointModel,
  ChartText,
  DataLabelModel,
  SeriesModel,
} from "./chartModel";

export interface PageLayoutModel {
  orientation?: string;
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  centerHorizontally?: boolean;
  printTitleRows?: Area;
  printArea?: Area;
  /** Rows that start a page. */
  rowBreaks?: readonly number[];
  headersFooters?: Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;
  /** Points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
}

/** One sheet. Writing marks it as changed; a sheet nobody wrote to is saved with the values and formats it had. */
export interface SheetModel {
  readonly id: string;
  name: string;
  readonly kind: "worksheet" | "chartsheet";
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  frozenRows: number;
  frozenColumns: number;
  readonly isProtected: boolean;

  /** The smallest area with content (and, unless `valuesOnly`, formats); undefined on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined;
  /** The value Excel shows (a formula's last result), `""` for an empty cell. Dates are serial numbers. */
  valueAt(row: number, column: number): CellContent;
  valueTypeAt(row: number, column: number): ValueType;
  /** What the cell showed when formulas were last calculated; asking does not calculate them. */
  shownAt(row: number, column: number): CellContent;
  /** As `Range.formulas`: the formula with `=`, else the value. */
  formulaAt(row: number, column: number): CellContent;
  /** The text as formatted. */
  textAt(row: number, column: number): string;
  /** Sets a constant; `""` empties. A string is stored as a string whatever it starts with: the host decides what is a formula. */
  setValue(row: number, column: number, value: CellContent): void;
  /** Sets a formula, with the leading `=`. */
  setFormula(row: number, column: number, formula: string): void;
  formatAt(row: number, column: number): CellFormat;
  /** Merges `format` into every cell of the area; a key set to undefined goes back to the default. */
  setFormat(area: Area, format: { [K in keyof CellFormat]?: CellFormat[K] | undefined }): void;
  clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void;

  /** Points. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, points: number): void;
  isColumnHidden(column: number): boolean;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number | undefined): void;
  isRowHidden(row: number): boolean;
  mergedAreas(): readonly Area[];

  readonly tables: readonly TableModel[];
  addTable(area: Area, hasHeaders: boolean): TableModel;
  removeTable(id: string): void;

  readonly conditionalFormats: readonly ConditionalFormatModel[];
  addConditionalFormat(format: ConditionalFormatModel): void;
  removeConditionalFormat(id: string): void;

  readonly dataValidations: readonly DataValidationModel[];
  /** Puts a validation on an area in place of what held there; undefined leaves none. */
  setDataValidation(area: Area, validation: DataValidation | undefined): void;

  /** Charts that were in the file and charts that were added; the model may be changed in place, then call `chartChanged`. */
  readonly charts: readonly ChartModel[];
  addChart(chart: ChartModel): void;
  chartChanged(id: string): void;
  removeChart(id: string): void;

  readonly pageLayout: PageLayoutModel;
  /** Worksheet custom properties (ExcelApi 1.12), kept in the saved file. */
  readonly customProperties: Map<string, string>;
}

/** A workbook, open. */
export interface WorkbookModel {
  /** The file's name, for instance `survey.xlsx`. */
  name: string;
  readonly sheets: readonly SheetModel[];
  /** Whether sheets may not be added, deleted, moved or renamed; the model does not hold callers back, the host does. */
  readonly isStructureProtected: boolean;
  /** @throws Error with code `ItemAlreadyExists` or `InvalidArgument` when Excel would refuse the name. */
  addSheet(name: string, position?: number): SheetModel;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  /** Renames and rewrites formulas, names and chart references to it. */
  renameSheet(id: string, name: string): void;

  readonly names: readonly NameModel[];
  addName(name: NameModel): void;
  removeName(name: string, sheetId?: string): void;

  /** The add-in's document settings (Office.context.document.settings, workbook.settings), kept in the saved file. */
  readonly settings: Map<string, unknown>;

  activeSheetId: string;
  /** The user's selection, by sheet; several areas when made with Ctrl. */
  selection: { readonly sheetId: string; readonly areas: readonly Area[] };

  /** Says who calculates functions that the engine does not know; undefined for nobody. */
  setCustomFunctions(functions: CustomFunctions | undefined): void;
  /**
   * Calculates what may give something else although no cell changed: calls of custom functions that had no answer, and volatile functions
   * (`NOW`). If `full`, every formula, those with results of the file too. What depends on changed cells is calculated in any case when it is read.
   */
  recalculate(full?: boolean): void;

  /** The .xlsx file as it now is. Charts carry cached values, so that viewers without calculation show them. */
  save(): Promise<Uint8Array>;
  /** A copy to go back to; `restore` puts everything back as it was. */
  snapshot(): unknown;
  restore(snapshot: unknown): void;
}

/** Opens workbooks; one implementation per engine. */
export interface WorkbookEngine {
  /** @throws UnreadableWorkbook when the file is no workbook, damaged or protected by a password. */
  open(file: Uint8Array, name: string): Promise<WorkbookModel>;
  empty(name: string): Promise<WorkbookModel>;
}

/** Why a file could not be opened. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: "not-a-workbook" | "password" | "damaged" | "too-large",
    message: string,
  ) {
    super(message);
    this.name = "UnreadableWorkbook";
  }
}
