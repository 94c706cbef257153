import { basename, extname } from "node:path";
import type { HeadlessMessages } from "../../src/i18n/headless";
import { excelEngine, openCsv } from "../engine/index";
import type { WorkbookModel } from "../engine/workbook";
import { UnreadableWorkbook } from "../engine/workbook";
import { wrong } from "./failure";

/**
 * Opens a survey file; a CSV file becomes a workbook of one sheet.
 *
 * @param shown the path as the user typed it
 * @throws CommandFailure when it is neither, or cannot be opened
 */
export async function openWorkbook(file: Uint8Array, shown: string, messages: HeadlessMessages): Promise<WorkbookModel> {
  const kind = extname(shown).toLowerCase();
  if (kind !== ".xlsx" && kind !== ".csv") throw wrong(messages.unsupportedFile(shown));
  try {
    return await (kind === ".csv" ? openCsv(file, basename(shown)) : excelEngine.open(file, basename(shown)));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    if (error.reason === "password") throw wrong(messages.passwordProtected(shown));
    if (error.reason === "too-large") throw wrong(messages.tooLarge(shown));
    if (kind === ".csv") throw wrong(messages.notACsv(shown));
    throw wrong(error.reason === "damaged" ? messages.damagedWorkbook(shown) : messages.notAWorkbook(shown));
  }
}
