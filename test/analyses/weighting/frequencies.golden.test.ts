import { describe, expect, it } from "vitest";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";
import { margins, raking, weighted } from "./margins";

const grid = csvGrid("servqual_raw.csv");
const report = completeReport(grid, "frequencies", { items: ["osat", "P1"], margins });
const cell = (row: string, column: string, from = report): unknown => cellOf(tableOf(from, "ratings"), row, column);

describe("weighted ratings agree with R's survey package", () => {
  it.each(["osat", "P1"] as const)("the mean of %s", (item) => {
    const expected = weighted[item];
    expect(cell(item, "n")).toBe(expected.n);
    expectClose(cell(item, "mean"), expected.wmean, 1e-12);
    expectClose(cell(item, "sd"), Math.sqrt(expected.wvar_reliability_unbiased), 1e-12);
    expectClose(cell(item, "effectiveN"), expected.kish_neff, 1e-12);
    expectClose(cell(item, "seLinearised"), expected.se_linearised_survey, 1e-12);
  });

  it("the share of the top two boxes of P5", () => {
    const expected = weighted.top2_P5;
    const ofScale = completeReport(grid, "frequencies", { items: ["P5"], scale: { min: 1, max: 7 }, margins });
    expect(cell("P5", "n", ofScale)).toBe(expected.n);
    expectClose(cell("P5", "top", ofScale), expected.wmean, 1e-12);
    expectClose(cell("P5", "effectiveN", ofScale), expected.kish_neff, 1e-12);
    expectClose(cell("P5", "shareSeLinearised", ofScale), expected.se_linearised_survey, 1e-12);
  });
});

describe("the tables of weights", () => {
  it("have R's effective n, design effect and ends", () => {
    const cost = (column: string): unknown => cellOf(tableOf(report, "weighting"), "all", column);
    expect(cost("respondents")).toBe(raking.n);
    expectClose(cost("effectiveN"), raking.kish_neff, 1e-12);
    expectClose(cost("designEffect"), raking.deff, 1e-12);
    expectClose(cost("lowest"), raking.min, 1e-12);
    expectClose(cost("highest"), raking.max, 1e-12);
  });

  it("have the population's shares in every group", () => {
    const { rows } = tableOf(report, "margins");
    expect(rows).toHaveLength(6);
    for (const { cells } of rows) expectClose(cells.weighted, Number(cells.target), 1e-12);
  });
});
