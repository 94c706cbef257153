import type { Area, BorderEdge, ChartFill, ChartFont, ChartLine } from "../engine/workbook";
import type { Book } from "./book";

/** Something of the whole workbook. */
export interface BookTarget {
  readonly book: Book;
}

/** Something of one sheet. Targets hold ids only and look the model up at each use, because office.js keeps them across batches. */
export interface SheetTarget extends BookTarget {
  readonly sheetId: string;
}

/** A collection of the workbook, or of one of its sheets. */
export interface ScopeTarget extends BookTarget {
  readonly sheetId?: string;
}

export interface KeyTarget extends BookTarget {
  readonly key: string;
}

export interface SheetKeyTarget extends SheetTarget {
  readonly key: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export interface AreasTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

export interface RangeViewTarget extends RangeTarget {
  /** Sheet rows and columns that are not hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface BorderTarget extends AreasTarget {
  readonly edge: BorderEdge;
}

export interface TableTarget extends SheetTarget {
  readonly tableId: string;
}

export interface TablePartTarget extends TableTarget {
  readonly index: number;
}

export interface TablesTarget extends BookTarget {
  readonly tables: readonly TableTarget[];
}

export interface NameTarget extends ScopeTarget {
  readonly name: string;
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly formatId: string;
}

export interface IndexTarget extends SheetTarget {
  readonly index: number;
}

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly seriesIndex: number;
}

export interface PointTarget extends SeriesTarget {
  readonly pointIndex: number;
}

export type AxisKey = "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis";

export interface AxisTarget extends ChartTarget {
  readonly axis: AxisKey;
}

export interface GridlinesTarget extends AxisTarget {
  readonly which: "major" | "minor";
}

/** Data labels of a point, of a series, or of every series of a chart. */
export interface LabelsTarget extends ChartTarget {
  readonly seriesIndex?: number;
  readonly pointIndex?: number;
}

/** A part of a chart that several places have: reads and replaces it, wherever it hangs. */
export interface FillTarget extends ChartTarget {
  getFill(): ChartFill | undefined;
  setFill(fill: ChartFill | undefined): void;
}

export interface LineTarget extends ChartTarget {
  getLine(): ChartLine | undefined;
  setLine(line: ChartLine | undefined): void;
}

export interface FontTarget extends ChartTarget {
  getFont(): ChartFont;
}

/** Which target each Office type stands on. */
export interface Targets {
  Workbook: BookTarget;
  WorkbookProtection: BookTarget;
  Application: BookTarget;
  WorkbookCreated: BookTarget;
  CultureInfo: BookTarget;
  NumberFormatInfo: BookTarget;
  DocumentProperties: BookTarget;
  SettingCollection: BookTarget;
  Setting: KeyTarget;
  WorksheetCollection: BookTarget;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetKeyTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  PageBreakCollection: SheetTarget;
  PageBreak: IndexTarget;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeView: RangeViewTarget;
  RangeFormat: AreasTarget;
  RangeFont: AreasTarget;
  RangeFill: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: BorderTarget;
  TableCollection: ScopeTarget;
  TableScopedCollection: TablesTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TablePartTarget;
  TableRowCollection: TableTarget;
  TableRow: TablePartTarget;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLegendEntry: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisTitleFormat: AxisTarget;
  ChartGridlines: GridlinesTarget;
  ChartGridlinesFormat: GridlinesTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartDataLabels: LabelsTarget;
  ChartDataLabel: LabelsTarget;
  ChartDataLabelFormat: LabelsTarget;
  ChartFill: FillTarget;
  ChartLineFormat: LineTarget;
  ChartBorder: LineTarget;
  ChartFont: FontTarget;
  AddinInternalService: BookTarget;
  CustomFunctions: BookTarget;
  AppRuntimePersistenceService: BookTarget;
  AppRuntimeService: BookTarget;
  DynamicRibbon: BookTarget;
}

export type TypeName = keyof Targets;
