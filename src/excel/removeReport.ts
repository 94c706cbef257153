import { answersNamePrefix } from "./writer/answersName";
import { keyedMarkOf } from "./live/keyedMark";
import { liveMarkOf } from "./live/liveMark";
import { loadMarks, marksOf } from "./marks";
import { ExcelProblem } from "./problem";
import { withWorkbook, type Connection } from "./run";
import { answersMarkOf } from "./sources/answersMark";

/**
 * Deletes the sheet of a report, and nothing else of the user's; the hidden name of its answers and the keyed answers that its figures look
 * at go with the last report that needs them.
 *
 * Excel forgets its undo list when a sheet is deleted: ask before.
 *
 * @throws ExcelProblem `protected` when sheets of this workbook may not be deleted, `sheet-gone` when the sheet is not there or no report,
 *   `only-sheet` when it is the last one to be seen; nothing has changed then
 */
export async function removeReport(sheetId: string): Promise<void> {
  await withWorkbook("write", async (connection) => {
    const { send } = connection;
    const { sheet, sheets, protection } = await send(({ workbook }) => ({
      sheet: workbook.worksheets.getItemOrNullObject(sheetId).load("name"),
      sheets: workbook.worksheets.load("items/id,items/visibility"),
      protection: workbook.protection.load("protected"),
    }));
    if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", sheetId);
    if (protection.protected) throw new ExcelProblem("protected", "the structure of the workbook");
    const isSeenElsewhere = sheets.items.some(({ id, visibility }) => id !== sheetId && visibility === "Visible");
    if (!isSeenElsewhere) throw new ExcelProblem("only-sheet", sheet.name);
    const marks = marksOf(await send(({ workbook }) => loadMarks(workbook.worksheets.getItem(sheetId))));
    if (marks.report === undefined) throw new ExcelProblem("sheet-gone", `${sheet.name} is no report`);
    await send(({ workbook }) => workbook.worksheets.getItem(sheetId).delete());
    const name = answersMarkOf(marks.answers)?.name;
    if (name?.startsWith(answersNamePrefix)) await dropUnusedName(connection, name);
    const keyed = liveMarkOf(marks.live)?.keyed;
    if (keyed !== undefined) await dropUnusedKeyed(connection, keyed);
  });
}

async function dropUnusedKeyed({ send }: Connection, keyed: string): Promise<void> {
  try {
    const sheets = await send(({ workbook }) => workbook.worksheets.load("items/id"));
    const ids = sheets.items.map(({ id }) => id);
    const marks = (await send(({ workbook }) => ids.map((id) => loadMarks(workbook.worksheets.getItem(id))))).map(marksOf);
    if (marks.some(({ live }) => liveMarkOf(live)?.keyed === keyed)) return;
    const unused = ids[marks.findIndex((each) => keyedMarkOf(each.keyed)?.id === keyed)];
    if (unused !== undefined) await send(({ workbook }) => workbook.worksheets.getItem(unused).delete());
  } catch {
    // The report is gone, as was asked. Keyed answers that stay are filled anew by the next run.
  }
}

async function dropUnusedName({ send }: Connection, name: string): Promise<void> {
  try {
    const sheets = await send(({ workbook }) => workbook.worksheets.load("items/id"));
    const ids = sheets.items.map(({ id }) => id);
    const marks = await send(({ workbook }) => ids.map((id) => loadMarks(workbook.worksheets.getItem(id))));
    if (marks.some((each) => answersMarkOf(marksOf(each).answers)?.name === name)) return;
    const found = await send(({ workbook }) => workbook.names.getItemOrNullObject(name).load("name"));
    if (!found.isNullObject) await send(({ workbook }) => workbook.names.getItem(name).delete());
  } catch {
    // The report is gone, as was asked. A name without a report is hidden and does no harm; the next run from these answers takes it up again.
  }
}
