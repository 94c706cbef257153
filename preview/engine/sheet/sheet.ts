import type { Cell } from "../cells/cell";
import { constantCell, formulaCell } from "../cells/newCell";
import type { ChartState } from "../charts/sheetCharts";
import { formattedText } from "../styles/numberFormats";
import type { StyleSheet } from "../styles/styleSheet";
import type {
  Area,
  CellContent,
  CellFormat,
  ChartModel,
  ConditionalFormatModel,
  DataValidation,
  DataValidationModel,
  PageLayoutModel,
  SheetModel,
  TableModel,
  ValueType,
} from "../workbook";
import { withValidation } from "../dataValidation";
import { clearArea } from "./clearArea";
import { formatArea, styleAt } from "./formatArea";
import { setHeight } from "./rowHeight";
import { releaseAllSpilled, releaseSpilled } from "./spilledCells";
import type { SheetOrigin, SheetState } from "./sheetState";
import { newTable } from "./sheetTables";

/** What a sheet needs of its workbook. */
export interface SheetContext {
  readonly styles: StyleSheet;
  /** Cells changed that formulas may depend on; without an area, something else did: tables. */
  contentChanged(sheet: Sheet, area?: Area): void;
  /** Brings the results of formulas up to date. */
  calculate(): void;
  nextTableNumber(): number;
}

/** A sheet of a workbook: cells, formats and what lies on it. */
export class Sheet implements SheetModel {
  constructor(
    readonly id: string,
    public state: SheetState,
    readonly origin: SheetOrigin,
    readonly context: SheetContext,
  ) {}

  get kind(): SheetModel["kind"] {
    return this.origin.kind;
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.state.name = name;
  }
  get visibility(): SheetModel["visibility"] {
    return this.state.visibility;
  }
  set visibility(visibility: SheetModel["visibility"]) {
    this.state.visibility = visibility;
  }
  get tabColor(): string {
    return this.state.view.tabColor;
  }
  set tabColor(color: string) {
    this.state.view.tabColor = color;
  }
  get showGridlines(): boolean {
    return this.state.view.showGridlines;
  }
  set showGridlines(show: boolean) {
    this.state.view.showGridlines = show;
  }
  get showHeadings(): boolean {
    return this.state.view.showHeadings;
  }
  set showHeadings(show: boolean) {
    this.state.view.showHeadings = show;
  }
  get frozenRows(): number {
    return this.state.view.frozenRows;
  }
  set frozenRows(rows: number) {
    this.state.view.frozenRows = rows;
  }
  get frozenColumns(): number {
    return this.state.view.frozenColumns;
  }
  set frozenColumns(columns: number) {
    this.state.view.frozenColumns = columns;
  }
  get isProtected(): boolean {
    return this.origin.isProtected;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    this.context.calculate();
    return this.state.grid.usedArea(valuesOnly);
  }

  #current(row: number, column: number): Cell | undefined {
    const cell = this.state.grid.get(row, column);
    // Only formulas, and empty cells that they may fill, depend on others.
    if (cell && cell.type !== "Empty" && cell.formula === undefined && cell.spilledFrom === undefined) return cell;
    this.context.calculate();
    return this.state.grid.get(row, column);
  }

  valueAt(row: number, column: number): CellContent {
    return this.#current(row, column)?.content ?? "";
  }
  valueTypeAt(row: number, column: number): ValueType {
    return this.#current(row, column)?.type ?? "Empty";
  }
  shownAt(row: number, column: number): CellContent {
    return this.state.grid.get(row, column)?.content ?? "";
  }

  formulaAt(row: number, column: number): CellContent {
    const formula = this.state.grid.get(row, column)?.formula;
    return formula === undefined ? this.valueAt(row, column) : `=${formula}`;
  }

  textAt(row: number, column: number): string {
    const cell = this.#current(row, column);
    return cell ? formattedText(cell.content, cell.type, this.context.styles.numberFormatOf(cell.style)) : "";
  }

  setValue(row: number, column: number, content: CellContent): void {
    this.#put(row, column, constantCell(styleAt(this.state, row, column), content));
  }

  setFormula(row: number, column: number, formula: string): void {
    this.#put(row, column, formulaCell(styleAt(this.state, row, column), formula));
  }

  #put(row: number, column: number, cell: Cell): void {
    const { grid } = this.state;
    const released = releaseSpilled(this.state, row, column);
    if (released) this.context.contentChanged(this, released);
    if (cell.formula !== undefined || grid.get(row, column)?.formula !== undefined) this.state.formulasChanged = true;
    grid.set(row, column, cell.type === "Empty" && cell.formula === undefined && cell.style === 0 ? undefined : cell);
    this.state.cellsChanged = true;
    this.context.contentChanged(this, { row, column, rows: 1, columns: 1 });
  }

  formatAt(row: number, column: number): CellFormat {
    return this.context.styles.formatOf(styleAt(this.state, row, column));
  }

  setFormat(area: Area, format: { [K in keyof CellFormat]?: CellFormat[K] | undefined }): void {
    formatArea(this.state, this.context.styles, area, format);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    const isEmptied = what === "All" || what === "Contents";
    if (isEmptied) for (const released of releaseAllSpilled(this.state, area)) this.context.contentChanged(this, released);
    clearArea(this.state, area, what);
    if (isEmptied) this.context.contentChanged(this, area);
  }

  columnWidth(column: number): number {
    return this.state.columns.width(column);
  }

  setColumnWidth(column: number, points: number): void {
    this.state.columns.setWidth(column, points);
  }

  isColumnHidden(column: number): boolean {
    return this.state.columns.isHidden(column);
  }

  rowHeight(row: number): number {
    return this.state.grid.row(row)?.height ?? this.origin.defaultRowHeight;
  }

  setRowHeight(row: number, points: number | undefined): void {
    this.state.cellsChanged = true;
    setHeight(this.state.grid.ownRow(row), points);
  }

  isRowHidden(row: number): boolean {
    return this.state.grid.row(row)?.hidden ?? false;
  }

  mergedAreas(): readonly Area[] {
    return this.state.merges;
  }

  get tables(): readonly TableModel[] {
    return this.state.tables;
  }

  addTable(area: Area, hasHeaders: boolean): TableModel {
    const table = newTable(this.state, area, hasHeaders, this.context.nextTableNumber());
    this.state.tables.push(table);
    this.context.contentChanged(this);
    return table;
  }

  removeTable(id: string): void {
    this.state.tables = this.state.tables.filter((table) => table.id !== id);
    this.context.contentChanged(this);
  }

  get conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.state.conditionalFormats;
  }

  addConditionalFormat(format: ConditionalFormatModel): void {
    this.state.conditionalFormats.push(format);
  }

  removeConditionalFormat(id: string): void {
    this.state.conditionalFormats = this.state.conditionalFormats.filter((format) => format.id !== id);
  }

  get dataValidations(): readonly DataValidationModel[] {
    return this.state.dataValidations;
  }

  setDataValidation(area: Area, validation: DataValidation | undefined): void {
    this.state.dataValidations = withValidation(this.state.dataValidations, area, validation);
  }

  get charts(): readonly ChartModel[] {
    return this.state.charts.map(({ model }) => model);
  }

  addChart(chart: ChartModel): void {
    this.state.charts.push({ model: chart, changed: true });
  }

  chartChanged(id: string): void {
    this.state.charts = this.state.charts.map((chart): ChartState => (chart.model.id === id ? { ...chart, changed: true } : chart));
  }

  removeChart(id: string): void {
    this.state.charts = this.state.charts.filter(({ model }) => model.id !== id);
  }

  get pageLayout(): PageLayoutModel {
    return this.state.pageLayout;
  }

  get customProperties(): Map<string, string> {
    return this.state.customProperties;
  }
}
