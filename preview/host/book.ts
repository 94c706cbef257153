import type { Area, ChartModel, SeriesModel, SheetModel, TableModel, WorkbookModel } from "../engine/workbook";
import { CustomFunctionCalls } from "./customFunctionCalls";
import type { HostEvent } from "./events";
import { Handle } from "./handle";
import type { OfficeType } from "./officeType";
import type { Json } from "./protocol";
import { Refusal } from "./refusal";
import type { Targets, TypeName } from "./targets";
import { isSameName } from "./names";

export type Tables = { readonly [K in TypeName]: OfficeType<Targets[K]> };

/** What the host pretends to be. */
export interface BookSettings {
  /** The highest requirement set, for instance `1.17`. */
  readonly excelApi: string;
  /** The language of numbers and dates, for instance `en-US`. */
  readonly contentLocale: string;
  /** Excel reads `1-2` as a day of this year. */
  today(): Date;
}

/** The workbook as the type tables use it: the model, look-ups that refuse as Excel does, and what is waiting to be told. */
export class Book {
  /** Properties that Excel has and the workbook model has not (a document's title, a chart's plot area): kept while the host lives, not saved. */
  readonly kept = new Map<string, Json>();
  readonly pendingEvents: HostEvent[] = [];
  readonly customFunctions = new CustomFunctionCalls();
  isDirty = false;

  constructor(
    readonly model: WorkbookModel,
    readonly settings: BookSettings,
    private readonly tables: Tables,
  ) {}

  /** An object of the API. */
  open<K extends TypeName>(typeName: K, target: Targets[K]): Handle<K> {
    return new Handle(typeName, target, this.tables[typeName]);
  }

  /** @throws Refusal `ItemNotFound` when the sheet was deleted. */
  sheet(sheetId: string): SheetModel {
    const sheet = this.model.sheets.find((each) => each.id === sheetId);
    if (!sheet) throw new Refusal("ItemNotFound");
    return sheet;
  }

  /** The sheet of that name or id, or undefined. */
  findSheet(key: string): SheetModel | undefined {
    return this.model.sheets.find((each) => each.id === key || isSameName(each.name, key));
  }

  /** A sheet that may be written to. @throws Refusal `AccessDenied` when it is protected */
  writableSheet(sheetId: string): SheetModel {
    const sheet = this.sheet(sheetId);
    if (sheet.isProtected) throw new Refusal("AccessDenied", `The sheet ${sheet.name} is protected.`);
    this.isDirty = true;
    return sheet;
  }

  /** @throws Refusal `AccessDenied` when the workbook's structure is protected, so that it keeps the sheets it has */
  requireOpenStructure(): void {
    if (this.model.isStructureProtected) throw new Refusal("AccessDenied", "The structure of the workbook is protected.");
  }

  /** @throws Refusal `ItemNotFound` */
  table(sheetId: string, tableId: string): TableModel {
    const table = this.sheet(sheetId).tables.find((each) => each.id === tableId);
    if (!table) throw new Refusal("ItemNotFound");
    return table;
  }

  /** @throws Refusal `ItemNotFound` */
  chart(sheetId: string, chartId: string): ChartModel {
    const chart = this.sheet(sheetId).charts.find((each) => each.id === chartId);
    if (!chart) throw new Refusal("ItemNotFound");
    return chart;
  }

  /** @throws Refusal `ItemNotFound` */
  series(sheetId: string, chartId: string, index: number): SeriesModel {
    const series = this.chart(sheetId, chartId).series[index];
    if (!series) throw new Refusal("ItemNotFound");
    return series;
  }

  /** Changes a chart in place and tells the engine. */
  changeChart(sheetId: string, chartId: string, change: (chart: ChartModel) => void): void {
    const sheet = this.writableSheet(sheetId);
    change(this.chart(sheetId, chartId));
    sheet.chartChanged(chartId);
  }

  /** Notes an event; the host sends it after the batch, if the page asked for it. */
  tell(event: HostEvent): void {
    this.pendingEvents.push(event);
  }

  /** Notes that cells changed. For a single cell: what it held before; what it holds then is read when the event is sent. */
  tellChanged(sheetId: string, area: Area, before?: Json): void {
    this.isDirty = true;
    const sheet = this.sheet(sheetId);
    const after = (): Json => sheet.valueAt(area.row, area.column);
    this.tell({ kind: "changed", sheetId, area, ...(before !== undefined && { before, after }) });
  }
}
