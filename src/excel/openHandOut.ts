import { handOut } from "./handout/handOut";
import { handOutSheets } from "./handout/handOutSheets";
import { listReports } from "./listReports";
import { asProblem, ExcelProblem } from "./problem";

/** Bytes of the file that Excel hands over at once. */
const sliceSize = 4 * 1024 * 1024;

/**
 * Opens the copy to hand out as a new workbook, for the user to look at and save: the result sheets alone, values for formulas, without
 * the answers. The workbook itself stays as it is.
 *
 * @returns how many sheets it has; 0 when there is no sheet that may be handed out, and nothing was opened
 * @throws ExcelProblem
 */
export async function openHandOut(): Promise<number> {
  const sheets = handOutSheets(await listReports());
  if (sheets.length === 0) return 0;
  try {
    const copy = handOut(await workbookFile(), sheets);
    await Excel.createWorkbook(base64Of(copy));
  } catch (error) {
    throw asProblem(error);
  }
  return sheets.length;
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
