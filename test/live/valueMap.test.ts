import { describe, expect, it } from "vitest";
import { sampleSurvey } from "../../src/questionnaires/sample";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { run } from "../analyses/contract/fixtures";
import { tableCell } from "./cells";
import { compareFigures, liveWorkbook } from "./liveWorkbook";

const whole = sampleSurvey("value-cost", "en");
const sample: Grid = { ...whole, cells: whole.cells.slice(0, 61), sheet: "S" };

function weighed(weights: Readonly<Record<string, number>>): Report {
  const report = run(sample, "value-map", { weights }, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

describe("a value map on a sheet that follows its answers", { timeout: 60_000 }, () => {
  it("counts benefits and costs by the weights that are typed over those of its table", async () => {
    const report = weighed({ item1: 1, item2: 1, item5: 1, item6: 1 });
    const { sheets, close } = await liveWorkbook(sample, [report]);
    try {
      const [sheet] = sheets;
      if (!sheet) throw new Error("no sheet");
      tableCell(sheet, report, "weights", "item2", "weight").type(3);
      tableCell(sheet, report, "weights", "item7", "weight").type(2);
      expect(compareFigures(sheet, report, report).differences.length).toBeGreaterThan(0);
      expect(compareFigures(sheet, report, weighed({ item1: 1, item2: 3, item5: 1, item6: 1, item7: 2 })).differences.slice(0, 3)).toEqual(
        [],
      );
    } finally {
      close();
    }
  });
});
