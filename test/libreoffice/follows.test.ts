import { beforeAll, describe, expect, it } from "vitest";
import type { WorkbookModel } from "../../preview/engine/workbook";
import { reportOf } from "../analyses/contract/fixtures";
import { changed, changedReport, liveCaseEach } from "../live/liveCases";
import { compareFigures, liveWorkbook, type Difference } from "../live/liveWorkbook";
import { recalculated } from "./recalculated";

const files = new Map<string, Uint8Array>();
const differing = new Map<string, readonly Difference[]>();
const sheetNames = new Map<string, string>();
let calculated: ReadonlyMap<string, WorkbookModel> = new Map();

beforeAll(async () => {
  for (const found of liveCaseEach) {
    const report = reportOf(found, "en");
    const workbook = await liveWorkbook(found.grid("en"), [report]);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error(`no sheet of ${found.analysis}`);
    const asWritten = compareFigures(sheet, report, report).differences;
    sheetNames.set(found.analysis, workbook.sheets[0]?.name ?? "");
    workbook.enter(changed(found));
    differing.set(found.analysis, [...asWritten, ...compareFigures(sheet, report, changedReport(found)).differences]);
    files.set(found.analysis, await workbook.model.save());
    workbook.close();
  }
  calculated = await recalculated(files);
}, 600_000);

describe("sheets that follow the answers, as written and after answers have changed", () => {
  it.each(liveCaseEach)("$analysis, calculated by the preview's engine", ({ analysis }) => {
    expect(differing.get(analysis)?.slice(0, 3)).toEqual([]);
  });

  it.each(liveCaseEach)("$analysis, calculated by LibreOffice after the change", (found) => {
    const report = reportOf(found, "en");
    const sheet = calculated.get(found.analysis)?.sheets.find(({ name }) => name === sheetNames.get(found.analysis));
    if (!sheet) throw new Error(`no sheet of ${found.analysis}`);
    const { differences, formulas } = compareFigures(sheet, report, changedReport(found));
    expect(differences.slice(0, 3)).toEqual([]);
    expect(formulas).toBeGreaterThan(0);
  });
});
