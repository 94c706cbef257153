import type { HeadlessMessages } from "../../src/i18n/headless";
import type { SheetModel, WorkbookModel } from "../engine/workbook";
import { wrong } from "./failure";

/**
 * The sheet with the answers: the one named, as Excel compares names, or the first visible one that holds anything.
 *
 * @throws CommandFailure when there is none
 */
export function chosenSheet(workbook: WorkbookModel, name: string | undefined, shown: string, messages: HeadlessMessages): SheetModel {
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (named === undefined)
      throw wrong(
        messages.unknownSheet(
          name,
          sheets.map((sheet) => sheet.name),
        ),
      );
    if (named.usedArea(true) === undefined) throw wrong(messages.emptySheet(named.name));
    return named;
  }
  const filled = sheets.filter((sheet) => sheet.usedArea(true) !== undefined);
  const first = filled.find((sheet) => sheet.visibility === "Visible") ?? filled[0];
  if (first === undefined) throw wrong(messages.noContent(shown));
  return first;
}
