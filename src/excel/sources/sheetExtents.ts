import { areaOf, areaProperties, type CellArea } from "../cellArea";
import type { Connection } from "../run";

/** What is used of a sheet, and where its tables lie. */
export interface SheetExtent {
  readonly used: CellArea;
  readonly tables: readonly CellArea[];
}

/** Two requests for all sheets together. @param sheets ids or names */
export async function sheetExtents({ send }: Connection, sheets: ReadonlySet<string>): Promise<ReadonlyMap<string, SheetExtent>> {
  const wanted = [...sheets];
  if (wanted.length === 0) return new Map();
  const parts = await send(({ workbook }) =>
    wanted.map((key) => {
      const sheet = workbook.worksheets.getItem(key);
      return { used: sheet.getUsedRangeOrNullObject(true).load(areaProperties), tables: sheet.tables.load("items/id") };
    }),
  );
  const ids = parts.map(({ tables }) => tables.items.map(({ id }) => id));
  const ranges = ids.every((each) => each.length === 0)
    ? []
    : await send(({ workbook }) => ids.map((each) => each.map((id) => workbook.tables.getItem(id).getRange().load(areaProperties))));
  return new Map(
    wanted.map((key, index) => {
      const used = parts[index]?.used;
      const isUsed = used !== undefined && !used.isNullObject;
      return [key, { used: isUsed ? areaOf(used) : { row: 0, column: 0, rows: 0, columns: 0 }, tables: (ranges[index] ?? []).map(areaOf) }];
    }),
  );
}
