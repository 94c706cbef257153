import { describe, expect, it } from "vitest";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";
import { margins, weighted } from "./margins";

const grid = csvGrid("servqual_raw.csv");

describe("the weighted net promoter score agrees with R's survey package", () => {
  const report = completeReport(grid, "loyalty", { recommend: "ltr", outcome: "osat", groups: ["site"], wave: "wave", margins });
  const cell = (column: string): unknown => cellOf(tableOf(report, "nps"), "all", column);
  const expected = weighted.nps_points;

  it("has R's score, effective n and standard error, and n counts people", () => {
    expect(cell("n")).toBe(expected.n);
    expectClose(cell("nps"), expected.wmean, 1e-11);
    expectClose(cell("effectiveN"), expected.kish_neff, 1e-11);
    expectClose(cell("seLinearised"), expected.se_linearised_survey, 1e-11);
  });

  it("has the standard error of the score at Kish's effective n", () => {
    expectClose(cell("se"), Math.sqrt(expected.wvar_pop / expected.kish_neff), 1e-11);
  });
});
