import { withValidation } from "../../../preview/engine/dataValidation";
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
} from "../../../preview/engine/workbook";

interface Cell {
  content: CellContent;
  formula?: string;
  format: CellFormat;
}

let nextTable = 1;

/** A sheet held in a map of cells: enough of the engine's contract to test the host without it. */
export class MemorySheet implements SheetModel {
  readonly kind = "worksheet" as const;
  visibility: SheetModel["visibility"] = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  frozenRows = 0;
  frozenColumns = 0;
  isProtected = false;
  readonly tables: TableModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  dataValidations: readonly DataValidationModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly pageLayout: PageLayoutModel = {};
  readonly customProperties = new Map<string, string>();
  readonly hiddenRows = new Set<number>();
  private readonly cells = new Map<string, Cell>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  private cell(row: number, column: number): Cell | undefined {
    return this.cells.get(`${row},${column}`);
  }

  private writableCell(row: number, column: number): Cell {
    const cell = this.cell(row, column) ?? { content: "", format: {} };
    this.cells.set(`${row},${column}`, cell);
    return cell;
  }

  usedArea(valuesOnly: boolean): Area | undefined {
    const used = [...this.cells].filter(
      ([, { content, formula, format }]) => content !== "" || formula !== undefined || (!valuesOnly && Object.keys(format).length > 0),
    );
    if (used.length === 0) return undefined;
    const places = used.map(([key]) => key.split(",").map(Number) as [number, number]);
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  valueAt(row: number, column: number): CellContent {
    return this.cell(row, column)?.content ?? "";
  }

  shownAt(row: number, column: number): CellContent {
    return this.valueAt(row, column);
  }

  valueTypeAt(row: number, column: number): ValueType {
    const content = this.valueAt(row, column);
    if (content === "") return "Empty";
    if (typeof content === "number") return "Double";
    return typeof content === "boolean" ? "Boolean" : "String";
  }

  formulaAt(row: number, column: number): CellContent {
    return this.cell(row, column)?.formula ?? this.valueAt(row, column);
  }

  textAt(row: number, column: number): string {
    return String(this.valueAt(row, column));
  }

  setValue(row: number, column: number, value: CellContent): void {
    const cell = this.writableCell(row, column);
    cell.content = value;
    delete cell.formula;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.writableCell(row, column).formula = formula;
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cell(row, column)?.format ?? {};
  }

  private each(area: Area, visit: (cell: Cell) => void): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) visit(this.writableCell(row, column));
    }
  }

  setFormat(area: Area, format: { [K in keyof CellFormat]?: CellFormat[K] | undefined }): void {
    this.each(area, (cell) => {
      const merged = { ...cell.format, ...format };
      cell.format = Object.fromEntries(Object.entries(merged).filter(([, each]) => each !== undefined));
    });
  }

  clear(area: Area, what: "All" | "Contents" | "Formats" | "Hyperlinks"): void {
    this.each(area, (cell) => {
      if (what === "All" || what === "Contents") {
        cell.content = "";
        delete cell.formula;
      }
      if (what === "All" || what === "Formats") cell.format = {};
    });
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 48;
  }

  setColumnWidth(column: number, points: number): void {
    this.widths.set(column, points);
  }

  isColumnHidden(): boolean {
    return false;
  }

  rowHeight(row: number): number {
    return this.heights.get(row) ?? 15;
  }

  setRowHeight(row: number, points: number | undefined): void {
    if (points === undefined) this.heights.delete(row);
    else this.heights.set(row, points);
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  mergedAreas(): readonly Area[] {
    return [];
  }

  addTable(area: Area, hasHeaders: boolean): TableModel {
    const table = {
      id: `{table-${nextTable}}`,
      name: "",
      style: "TableStyleMedium2",
      area: hasHeaders ? area : { ...area, rows: area.rows + 1 },
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
    };
    nextTable += 1;
    this.tables.push(table);
    return table;
  }

  private remove(list: { readonly id: string }[], id: string): void {
    const index = list.findIndex((each) => each.id === id);
    if (index >= 0) list.splice(index, 1);
  }

  removeTable(id: string): void {
    this.remove(this.tables, id);
  }

  addConditionalFormat(format: ConditionalFormatModel): void {
    this.conditionalFormats.push(format);
  }

  removeConditionalFormat(id: string): void {
    this.remove(this.conditionalFormats, id);
  }

  setDataValidation(area: Area, validation: DataValidation | undefined): void {
    this.dataValidations = withValidation(this.dataValidations, area, validation);
  }

  addChart(chart: ChartModel): void {
    this.charts.push(chart);
  }

  chartChanged(id: string): void {
    if (!this.charts.some((chart) => chart.id === id)) throw new Error(`There is no chart ${id}.`);
  }

  removeChart(id: string): void {
    this.remove(this.charts, id);
  }
}
