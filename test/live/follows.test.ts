import { describe, expect, it } from "vitest";
import { reportOf } from "../analyses/contract/fixtures";
import { analyses } from "../../src/analyses";
import { changed, changedReport, furtherLiveCases, liveCaseEach } from "./liveCases";
import { compareFigures, liveWorkbook } from "./liveWorkbook";

// One case of every analysis is in test/libreoffice, which calculates it both here and there.
describe("sheets that follow the answers", () => {
  it("are those of every analysis but the audit, which lists cells", () => {
    const others = analyses.map(({ id }) => id).filter((id) => id !== "audit");
    expect(liveCaseEach.map(({ analysis }) => analysis)).toEqual(others);
  });

  it.each(furtherLiveCases)("$name", { timeout: 120_000 }, async (found) => {
    const report = reportOf(found, "en");
    const workbook = await liveWorkbook(found.grid("en"), [report]);
    try {
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("no sheet");
      const before = compareFigures(sheet, report, report);
      expect(before.differences.slice(0, 3)).toEqual([]);
      expect(before.formulas).toBeGreaterThan(0);
      workbook.enter(changed(found));
      expect(compareFigures(sheet, report, changedReport(found)).differences.slice(0, 3)).toEqual([]);
    } finally {
      workbook.close();
    }
  });
});
