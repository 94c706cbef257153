import { handOut } from "./handout/handOut";
import { handOutConflict } from "./handout/handOutConflict";
import { handOutOf } from "./handout/handOutOf";
import { isOutdated } from "./handout/outdated";
import { stampsOf } from "./handout/stampsOf";
import { handOutSheets } from "./handout/handOutSheets";
import { loadHandOuts, recordHandOut } from "./handOuts";
import { listReports } from "./listReports";
import { asProblem, ExcelProblem } from "./problem";

/** Bytes of the file that Excel hands over at once. */
const sliceSize = 4 * 1024 * 1024;

/**
 * Opens the copy to hand out as a new workbook, for the user to look at and save: the result sheets alone, values for formulas, without
 * the answers. The workbook itself only remembers which groups went out and how large they were, so that later runs are held against it.
 *
 * All or nothing: when the copy does not open, nothing is remembered.
 *
 * @param date ISO date of today
 * @returns how many sheets it has; 0 when there is no sheet that may be handed out, and nothing was opened
 * @throws ExcelProblem `sheets-differ`, `handed-out-before` or `sheets-outdated` when the copy would tell the answers of a few people; nothing happened then
 */
export async function openHandOut(date: string): Promise<number> {
  const reports = await listReports();
  const names = handOutSheets(reports);
  if (names.length === 0) return 0;
  const outgoing = reports.filter(({ sheetName }) => names.includes(sheetName));
  const conflict = (await isOutdated(outgoing)) ? "sheets-outdated" : handOutConflict(outgoing, await loadHandOuts());
  if (conflict) throw new ExcelProblem(conflict, "the copy could tell the answers of a few people");
  try {
    const copy = handOut(await workbookFile(), names, stampsOf(outgoing));
    const takeBack = await recordHandOut(handOutOf(outgoing, date));
    try {
      await Excel.createWorkbook(base64Of(copy));
    } catch (error) {
      await takeBack();
      throw error;
    }
  } catch (error) {
    throw asProblem(error);
  }
  return names.length;
}

async function workbookFile(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((done) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done));
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await answerOf<Office.Slice>((done) => file.getSliceAsync(index, done));
      const part = Uint8Array.from(slice.data as ArrayLike<number>);
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** The answer of one of Office's older calls. */
function answerOf<Answer>(call: (done: (result: Office.AsyncResult<Answer>) => void) => void): Promise<Answer> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new ExcelProblem("unknown", `${String(error.code)} ${error.message}`));
    }),
  );
}

function base64Of(bytes: Uint8Array): string {
  const block = 0x8000;
  let text = "";
  for (let at = 0; at < bytes.length; at += block) text += String.fromCharCode(...bytes.subarray(at, at + block));
  return btoa(text);
}
