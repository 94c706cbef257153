import { withWorkbook } from "./run";
import { areaAddress, cellAddress } from "../survey/address";
import { ExcelProblem } from "./problem";

/** What is selected, without its cells. */
export interface SelectionSource {
  readonly sheet: string;
  /** A1 style, without the sheet's name. */
  readonly address: string;
}

/**
 * Where the selection is; undefined when it is no single range (several areas, a chart) or Excel cannot say just now.
 */
export async function selectionSource(): Promise<SelectionSource | undefined> {
  try {
    return await withWorkbook("read", async ({ send }) => {
      const range = await send(({ workbook }) => {
        const selected = workbook.getSelectedRange();
        selected.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
        return selected;
      });
      const address = areaAddress(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
      return { sheet: range.worksheet.name, address };
    });
  } catch {
    return undefined;
  }
}

/**
 * Calls `handler` whenever the user selects something else, on any sheet.
 *
 * @returns takes the watch off again
 * @throws ExcelProblem
 */
export async function watchSelection(handler: () => void): Promise<() => Promise<void>> {
  return withWorkbook("read", async ({ send }) => {
    const registered = await send(({ workbook }) =>
      workbook.onSelectionChanged.add(() => {
        handler();
        return Promise.resolve();
      }),
    );
    return async () => {
      await Excel.run(registered.context, async (context) => {
        registered.remove();
        await context.sync();
      });
    };
  });
}

/**
 * Brings a sheet to the front.
 *
 * @throws ExcelProblem `sheet-gone` when it was deleted
 */
export async function showSheet(sheetId: string): Promise<void> {
  await withWorkbook("read", async ({ send }) => {
    const sheet = await send(({ workbook }) => workbook.worksheets.getItemOrNullObject(sheetId).load("name"));
    if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", sheetId);
    await send(({ workbook }) => workbook.worksheets.getItem(sheetId).activate());
  });
}

/**
 * Selects a cell or range and brings its sheet to the front.
 *
 * @throws ExcelProblem `sheet-gone` when the sheet was deleted or renamed
 */
export async function selectCell(sheet: string, address: string): Promise<void> {
  await withWorkbook("read", async ({ send }) => {
    const found = await send(({ workbook }) => workbook.worksheets.getItemOrNullObject(sheet).load("name"));
    if (found.isNullObject) throw new ExcelProblem("sheet-gone", sheet);
    await send(({ workbook }) => {
      const target = workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address === "" ? cellAddress(0, 0) : address).select();
    });
  });
}
