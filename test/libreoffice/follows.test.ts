import { beforeAll, describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../preview/engine/workbook";
import { reportOf } from "../analyses/contract/fixtures";
import { changed, changedReport, liveCaseEach } from "../live/liveCases";
import { compareFigures, liveWorkbook } from "../live/liveWorkbook";
import { recalculated } from "./recalculated";

const files = new Map<string, Uint8Array>();
const sheetNames = new Map<string, string>();
let calculated: ReadonlyMap<string, WorkbookModel> = new Map();

beforeAll(async () => {
  for (const found of liveCaseEach) {
    const workbook = await liveWorkbook(found.grid("en"), [reportOf(found, "en")]);
    sheetNames.set(found.analysis, workbook.sheets[0]?.name ?? "");
    workbook.enter(changed(found));
    files.set(found.analysis, await workbook.model.save());
    workbook.close();
  }
  calculated = await recalculated(files);
}, 600_000);

describe("sheets that follow the answers, calculated by LibreOffice", () => {
  it.each(liveCaseEach)("$analysis, after answers have changed", (found) => {
    const report = reportOf(found, "en");
    const sheet = calculated.get(found.analysis)?.sheets.find(({ name }) => name === sheetNames.get(found.analysis));
    if (!sheet) throw new Error(`no sheet of ${found.analysis}`);
    const { differences, formulas } = compareFigures(sheet, report, changedReport(found));
    expect(differences.slice(0, 3)).toEqual([]);
    expect(formulas).toBeGreaterThan(0);
  });
});
