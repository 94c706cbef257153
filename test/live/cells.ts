import type { SheetModel } from "../../preview/engine/workbook";
import type { Report } from "../../src/report/tree";
import { placesOf } from "./liveWorkbook";

/** A cell of a report's table on its sheet. */
export interface TableCell {
  readonly shown: () => unknown;
  readonly type: (entry: string | number) => void;
}

/** The cell of a table, by the ids of its row and column. */
export function tableCell(sheet: SheetModel, report: Report, table: string, row: string, column: string): TableCell {
  const place = placesOf(sheet, report).find((each) => each.table.id === table);
  const down = place?.table.rows.findIndex(({ id }) => id === row) ?? -1;
  const along = place?.table.columns.findIndex(({ id }) => id === column) ?? -1;
  if (!place || down < 0 || along < 0) throw new Error(`${table} has no cell ${row}, ${column}`);
  const [at, beside] = [place.row + 1 + down, place.column + along];
  return { shown: () => sheet.valueAt(at, beside), type: (entry) => sheet.setValue(at, beside, entry) };
}
