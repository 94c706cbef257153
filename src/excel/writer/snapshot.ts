import type { Area } from "../layout/sheetPlan";
import { tablePrefix } from "../layout/tableLayout";
import type { Connection } from "../run";
import type { CellsBefore } from "./writeCells";
import { rangeOf } from "./writeCells";
import type { Target } from "./target";

interface TableBefore {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  readonly showTotals: boolean;
}

interface EmphasisBefore {
  readonly address: string;
  readonly formula: string;
  readonly colour: string;
}

/** How the cells looked: needed only where a sheet is emptied. */
export interface LooksBefore {
  readonly cells: Excel.CellProperties[][];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly tables: readonly TableBefore[];
  readonly emphases: readonly EmphasisBefore[];
}

/** A chart that stands on the sheet, with the number of its series. */
export interface ChartBefore {
  readonly name: string;
  readonly series: number;
}

/** What is needed to put an existing sheet of ours back as it was. */
export interface SheetBefore extends CellsBefore {
  readonly target: Target;
  readonly sheetId: string;
  /** The old report's area and the new one's, together. */
  readonly area: Area;
  readonly charts: readonly ChartBefore[];
  readonly looks: LooksBefore | undefined;
}

const cellFormat: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** An area mark: rows and columns of the report, which always starts at A1. */
function markedArea(mark: string | undefined): { readonly rows: number; readonly columns: number } {
  const [rows = 0, columns = 0] = (mark ?? "").split("x").map(Number);
  return Number.isInteger(rows) && Number.isInteger(columns) ? { rows, columns } : { rows: 0, columns: 0 };
}

/** The mark of a plan's area. */
export function areaMark({ rows, columns }: Area): string {
  return `${rows}x${columns}`;
}

/** The address without its sheet. */
function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

async function looksOf({ send }: Connection, sheetId: string, area: Area): Promise<LooksBefore> {
  const { sheetCells, columns, rows, tables, formats } = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    const range = rangeOf(sheet, area);
    return {
      sheetCells: range.getCellProperties(cellFormat),
      columns: Array.from({ length: area.columns }, (_, index) => sheet.getRangeByIndexes(0, index, 1, 1).format.load("columnWidth")),
      rows: Array.from({ length: area.rows }, (_, index) => sheet.getRangeByIndexes(index, 0, 1, 1).format.load("rowHeight")),
      tables: sheet.tables.load("items/name,items/style,items/showBandedRows,items/showFilterButton,items/showTotals"),
      formats: range.conditionalFormats.load("items/id,items/type"),
    };
  });
  const custom = formats.items.filter(({ type }) => type === "Custom").map(({ id }) => id);
  const ours = tables.items.filter(({ name }) => name.startsWith(tablePrefix));
  const names = ours.map(({ name }) => name);
  const places = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    return {
      tables: names.map((name) => sheet.tables.getItem(name).getRange().load("address")),
      formats: custom.map((id) => {
        const format = rangeOf(sheet, area).conditionalFormats.getItem(id);
        format.load("custom/rule/formula,custom/format/font/color");
        return { format, range: format.getRange().load("address") };
      }),
    };
  });
  return {
    cells: sheetCells.value,
    columnWidths: columns.map(({ columnWidth }) => columnWidth),
    rowHeights: rows.map(({ rowHeight }) => rowHeight),
    tables: ours.map(({ name, style, showBandedRows, showFilterButton, showTotals }, index) => ({
      name,
      style,
      showBandedRows,
      showFilterButton,
      showTotals,
      address: localAddress(places.tables[index]?.address ?? ""),
    })),
    emphases: places.formats.map(({ format, range }) => ({
      address: localAddress(range.address),
      formula: format.custom.rule.formula,
      colour: format.custom.format.font.color,
    })),
  };
}

/** Remembers the sheets that are to be written to: one request for their cells, two more for each that will be emptied. */
export async function takeSnapshots(connection: Connection, targets: readonly Target[]): Promise<readonly SheetBefore[]> {
  const existing = targets.flatMap((target) => (target.sheetId === undefined ? [] : [{ target, sheetId: target.sheetId }]));
  if (existing.length === 0) return [];
  const wanted = existing.map(({ target, sheetId }) => {
    const { rows, columns } = markedArea(target.marks.area);
    const { area } = target.plan;
    return { target, sheetId, area: { row: 0, column: 0, rows: Math.max(rows, area.rows), columns: Math.max(columns, area.columns) } };
  });
  const loaded = await connection.send(({ workbook }) =>
    wanted.map(({ sheetId, area }) => {
      const sheet = workbook.worksheets.getItem(sheetId);
      return { range: rangeOf(sheet, area).load("formulas,numberFormat"), charts: sheet.charts.load("items/name,items/series/count") };
    }),
  );
  const snapshots: SheetBefore[] = [];
  for (const [index, { target, sheetId, area }] of wanted.entries()) {
    const parts = loaded[index];
    if (parts === undefined) continue;
    const { range, charts } = parts;
    snapshots.push({
      target,
      sheetId,
      area,
      formulas: range.formulas as readonly (readonly unknown[])[],
      formats: range.numberFormat as readonly (readonly string[])[],
      charts: charts.items.map(({ name, series }) => ({ name, series: series.count })),
      looks: target.sameStructure ? undefined : await looksOf(connection, sheetId, area),
    });
  }
  return snapshots;
}
