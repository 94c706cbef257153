import type { Connection } from "../run";
import { keyedColumns, keyedRows, readyColumns } from "./keyedLayout";
import type { KeyedTarget } from "./keyedTarget";

/** A sheet of keyed answers as it was before a run, as far as the run changes it. */
export interface KeyedBefore {
  readonly sheetId: string;
  /** Where columns are added: emptied again if the run fails. */
  readonly added?: { readonly column: number; readonly columns: number; readonly rows: number };
  /** Everything that stood on a sheet that is filled anew. */
  readonly contents?: KeyedContents;
}

/** Formulas and number formats from A1 on. */
interface KeyedContents {
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
}

/** Remembers what the run will change; undefined for a sheet that it makes. */
export async function keyedBefore({ send }: Connection, { action, sheetId, added, layout }: KeyedTarget): Promise<KeyedBefore | undefined> {
  if (action === "create" || sheetId === undefined) return undefined;
  if (action === "extend") {
    const column = keyedColumns.first + layout.columns.size - added.length;
    return { sheetId, added: { column, columns: added.length, rows: keyedRows.first + layout.rows } };
  }
  const used = await send(({ workbook }) =>
    workbook.worksheets.getItem(sheetId).getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  const rows = used.rowIndex + used.rowCount;
  const columns = used.columnIndex + used.columnCount;
  const range = await send(({ workbook }) =>
    workbook.worksheets.getItem(sheetId).getRangeByIndexes(0, 0, rows, columns).load("formulas,numberFormat"),
  );
  return { sheetId, contents: { formulas: range.formulas, formats: range.numberFormat } };
}

/** Queues the emptying of a sheet that is filled anew; the looks of its head stay. */
export function emptyKeyed(sheet: Excel.Worksheet, { contents }: KeyedBefore): void {
  if (contents !== undefined) emptyContents(sheet);
}

/** Puts the sheet back as it was. */
export async function restoreKeyed({ send }: Connection, { sheetId, added, contents }: KeyedBefore): Promise<void> {
  await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetId);
    if (added !== undefined && added.columns > 0) sheet.getRangeByIndexes(0, added.column, added.rows, added.columns).clear("Contents");
    if (contents === undefined) return;
    emptyContents(sheet);
    const range = sheet.getRangeByIndexes(0, 0, contents.formulas.length, contents.formulas[0]?.length ?? 1);
    range.numberFormat = contents.formats;
    range.formulas = contents.formulas;
  });
}

/** Rows in which texts may stand below the columns. */
const rowsWithFormats = 60_000;

/** Cells below the head have no looks but that some are text. */
function emptyContents(sheet: Excel.Worksheet): void {
  sheet.getUsedRange().clear("Contents");
  sheet.getRangeByIndexes(keyedRows.first, 0, rowsWithFormats, readyColumns).clear("Formats");
}
