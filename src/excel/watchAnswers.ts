import { withWorkbook } from "./run";

/**
 * Calls the handler whenever cells change on a sheet, with the sheet's id, and when sheets come or go, with undefined.
 *
 * @returns takes the watch off again
 * @throws ExcelProblem
 */
export async function watchAnswers(handler: (sheetId: string | undefined) => void): Promise<() => Promise<void>> {
  return withWorkbook("read", async ({ send }) => {
    const registered = await send(({ workbook: { worksheets } }) => {
      const changed = worksheets.onChanged.add(({ worksheetId }) => Promise.resolve(handler(worksheetId)));
      const added = worksheets.onAdded.add(() => Promise.resolve(handler(undefined)));
      const deleted = worksheets.onDeleted.add(() => Promise.resolve(handler(undefined)));
      return { changed, added, deleted };
    });
    return async () => {
      await Excel.run(registered.changed.context, async (context) => {
        registered.changed.remove();
        registered.added.remove();
        registered.deleted.remove();
        await context.sync();
      });
    };
  });
}
