import type { Area, CellFormat, SheetModel, TableModel } from "../../engine/workbook";
import { pixels } from "../element";
import type { Axis } from "./axis";
import { layOut } from "./axis";
import type { ConditionalLook } from "./conditionalLook";
import { conditionalLooks } from "./conditionalLook";
import { holds, SHEET_COLUMNS, SHEET_ROWS } from "./selection";

/** A sheet laid out for drawing: valid until the sheet changes. */
export interface SheetContent {
  readonly sheet: SheetModel;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly used: Area | undefined;
  lookAt(row: number, column: number): ConditionalLook | undefined;
  /** The cell's format with what its table and its conditional formats add. */
  formatAt(row: number, column: number): CellFormat;
  /** What there is to say about the error in a cell. */
  readonly sentenceAt: (row: number, column: number) => string | undefined;
}

/** What is said about the error in a cell of a sheet. */
export type SentenceAt = (sheet: SheetModel, row: number, column: number) => string | undefined;

const LEAST_ROWS = 120;
const LEAST_COLUMNS = 30;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 10;

/**
 * Lays a sheet out: everything used and charted, and room beyond.
 *
 * @param reach how far the user has gone with the keyboard
 */
export function sheetContent(
  sheet: SheetModel,
  reach: { readonly row: number; readonly column: number },
  sentenceAt: SentenceAt = () => undefined,
): SheetContent {
  const used = sheet.usedArea(false);
  const chartRows = Math.max(0, ...sheet.charts.map((chart) => Math.ceil((chart.top + chart.height) / 12)));
  const lastRow = Math.max(LEAST_ROWS, (used ? used.row + used.rows : 0) + SPARE_ROWS, chartRows, reach.row + SPARE_ROWS);
  const lastColumn = Math.max(LEAST_COLUMNS, (used ? used.column + used.columns : 0) + SPARE_COLUMNS, reach.column + SPARE_COLUMNS);
  const lookAt = conditionalLooks(sheet);
  return {
    sheet,
    rows: layOut(Math.min(lastRow, SHEET_ROWS), (row) => (sheet.isRowHidden(row) ? 0 : pixels(sheet.rowHeight(row)))),
    columns: layOut(Math.min(lastColumn, SHEET_COLUMNS), (column) =>
      sheet.isColumnHidden(column) ? 0 : pixels(sheet.columnWidth(column)),
    ),
    used,
    lookAt,
    sentenceAt: (row, column) => sentenceAt(sheet, row, column),
    formatAt(row, column) {
      const table = sheet.tables.find((each) => holds(each.area, row, column));
      const own = sheet.formatAt(row, column);
      const look = lookAt(row, column)?.format;
      return { ...(table && tableFormat(table, row)), ...own, ...look };
    },
  };
}

/** A plain likeness of Excel's light table styles. */
function tableFormat(table: TableModel, row: number): CellFormat {
  const place = row - table.area.row;
  const line = { style: "Continuous", color: "#7F7F7F", weight: "Thin" };
  if (table.showHeaders && place === 0) return { bold: true, borders: { EdgeTop: line, EdgeBottom: line } };
  if (table.showTotals && place === table.area.rows - 1) return { bold: true, borders: { EdgeTop: line } };
  const banded = table.showBandedRows && (place - (table.showHeaders ? 1 : 0)) % 2 === 0;
  const last = place === table.area.rows - 1 ? { borders: { EdgeBottom: line } } : {};
  return banded ? { fillColor: "#F2F2F2", ...last } : last;
}
