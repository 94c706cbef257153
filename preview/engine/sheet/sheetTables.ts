import { formattedText } from "../styles/numberFormats";
import type { Area, TableModel } from "../workbook";
import { uniqueColumnNames } from "./tableXml";
import { WorkbookError } from "../workbookError";
import { overlaps } from "./clearArea";
import type { SheetState } from "./sheetState";

/** The header cells of an area as text, a number as it is shown without a format. */
function headersOf(state: SheetState, area: Area): string[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const cell = state.grid.get(area.row, area.column + index);
    return cell ? formattedText(cell.content, cell.type, "General") : "";
  });
}

/**
 * Names of a table's columns. Its header cells are made to say the same, as Excel offers a repair where they differ.
 */
export function settleColumnNames(state: SheetState, table: Pick<TableModel, "area" | "showHeaders">): string[] {
  const { area } = table;
  if (!table.showHeaders) return Array.from({ length: area.columns }, (_, index) => `Column${index + 1}`);
  const names = uniqueColumnNames(headersOf(state, area));
  for (const [index, content] of names.entries()) {
    const column = area.column + index;
    const cell = state.grid.get(area.row, column);
    if (cell?.type === "String" && cell.content === content && cell.formula === undefined) continue;
    state.grid.set(area.row, column, { style: cell?.style ?? 0, content, type: "String" });
    state.cellsChanged = true;
  }
  return names;
}

/** @throws WorkbookError `InvalidArgument` when the area meets another table */
export function newTable(state: SheetState, area: Area, hasHeaders: boolean, number: number): TableModel {
  if (state.tables.some((table) => overlaps(table.area, area)))
    throw new WorkbookError("InvalidArgument", "A table cannot overlap another table.");
  const table: TableModel = {
    id: String(number),
    name: `Table${number}`,
    style: "TableStyleMedium2",
    area,
    showHeaders: hasHeaders,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
  };
  settleColumnNames(state, table);
  return table;
}
