import type { HandOutConflict } from "../../src/excel/index";
import {
  handOut,
  handOutConflict,
  isOutdated,
  stampsOf,
  handOutOf,
  handOutSheets,
  listReports,
  loadHandOuts,
  recordHandOut,
} from "../../src/excel/index";
import type { WorkbookModel } from "../engine/workbook";

/**
 * The copy to hand out of the workbook in the host; from then on the workbook remembers what it publishes.
 *
 * @returns the file, or why there is none: no sheet may go out, or the copy would tell the answers of a few people
 */
export async function handedOut(workbook: WorkbookModel, date: string): Promise<Uint8Array | HandOutConflict | "nothing"> {
  const reports = await listReports();
  const names = handOutSheets(reports);
  if (names.length === 0) return "nothing";
  const outgoing = reports.filter(({ sheetName }) => names.includes(sheetName));
  const conflict = (await isOutdated(outgoing)) ? "sheets-outdated" : handOutConflict(outgoing, await loadHandOuts());
  if (conflict) return conflict;
  const copy = handOut(await workbook.save(), names, stampsOf(outgoing));
  await recordHandOut(handOutOf(outgoing, date));
  return copy;
}
