import { describe, expect, it } from "vitest";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";
import { margins, weighted } from "./margins";

const grid = csvGrid("servqual_raw.csv");
const options = { items: ["P1", "P5"], scale: { min: 1, max: 7 }, boxes: 2, groups: ["site"], margins };
const report = completeReport(grid, "favourable", options);
const cell = (row: string, column: string): unknown => cellOf(tableOf(report, "items"), row, column);

describe("weighted shares and means of items agree with R's survey package", () => {
  it("the mean of P1 with its standard error", () => {
    const expected = weighted.P1;
    expect(cell("P1", "n")).toBe(expected.n);
    expectClose(cell("P1", "mean"), expected.wmean, 1e-12);
    expectClose(cell("P1", "effectiveN"), expected.kish_neff, 1e-12);
    expectClose(cell("P1", "seLinearised"), expected.se_linearised_survey, 1e-12);
  });

  it("the share of the top two answers of P5 with its standard error", () => {
    const expected = weighted.top2_P5;
    expect(cell("P5", "n")).toBe(expected.n);
    expectClose(cell("P5", "favourable"), expected.wmean, 1e-12);
    expectClose(cell("P5", "shareSeLinearised"), expected.se_linearised_survey, 1e-12);
  });
});
