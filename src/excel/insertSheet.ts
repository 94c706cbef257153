import { sheetName } from "./layout/sheetName";
import { writeMarks } from "./marks";
import { ExcelProblem } from "./problem";
import type { Connection } from "./run";
import { withWorkbook } from "./run";
import { newRun, rollBack, type Undertaking } from "./writer/rollback";

/** A sheet that was put into the workbook. */
export interface InsertedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The range to read as answers, A1 style, without the sheet's name. */
  readonly address: string;
}

/**
 * Adds a sheet of that name (made legal and unique), has it written, and brings it to the front: one undo step where Excel can.
 *
 * @param write gets the name that the sheet was given
 * @throws ExcelProblem; nothing is left behind when it fails
 */
export async function insertSheet(
  name: string,
  address: string,
  write: (connection: Connection, sheet: string) => Promise<void>,
): Promise<InsertedSheet> {
  const undertaking: Undertaking = { run: newRun(), newSheets: [], touched: [] };
  try {
    return await withWorkbook("write", async (connection) => {
      const { send } = connection;
      const { sheets, protection } = await send(({ workbook }) => ({
        sheets: workbook.worksheets.load("items/name"),
        protection: workbook.protection.load("protected"),
      }));
      if (protection.protected) throw new ExcelProblem("protected", "the structure of the workbook");
      const taken = sheets.items.map((sheet) => sheet.name);
      const free = sheetName(name, taken);
      undertaking.newSheets.push(free);
      await send(({ workbook }) => writeMarks(workbook.worksheets.add(free), { run: undertaking.run }));
      await write(connection, free);
      const made = await send(({ workbook }) => {
        const sheet = workbook.worksheets.getItem(free);
        sheet.activate();
        return sheet.load("id,name");
      });
      return { sheetId: made.id, sheetName: made.name, address };
    });
  } catch (error) {
    await rollBack(undertaking);
    throw error;
  }
}
