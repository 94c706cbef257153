import type { Area } from "../layout/sheetPlan";
import { rangeOf } from "./writeCells";

/** Queues the emptying of an area of one of our sheets; charts are another matter. The sheet itself stays, and with it the undo list. */
export function dropSheetParts(sheet: Excel.Worksheet, area: Area, tables: readonly string[]): void {
  for (const name of tables) sheet.tables.getItem(name).delete();
  const range = rangeOf(sheet, area);
  range.conditionalFormats.clearAll();
  range.clear("All");
}
