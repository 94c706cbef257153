import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import { languages } from "../../src/i18n/language";
import type { Grid, GridCell } from "../../src/survey/grid";
import { csvGrid } from "../agreement/files";
import { completeReport, tableOf } from "./tables";

const answers = (seed: number): number[] => Array.from({ length: 40 }, (_, row) => 1 + ((row * seed + ((row * row) % 7)) % 5));
const [a, b] = [answers(3), answers(7)];
const cells = (third: (row: number) => GridCell, rows = 40): Grid => ({
  sheet: "S",
  row: 0,
  column: 0,
  cells: [["a", "b", "c", "overall"], ...a.slice(0, rows).map((own, row) => [own, b[row] ?? 1, third(row), Math.min(10, own + (row % 3))])],
});
const options = { performance: ["a", "b", "c"], outcome: "overall", scale: { min: 1, max: 5 } };

describe.each(languages)("importance from one model of all attributes, in %s", (language) => {
  it.each<[string, Grid, RawOptions, string]>([
    ["a constant attribute", cells(() => 3), { method: "shapley" }, "no-variation"],
    ["an attribute that another determines", cells((row) => 6 - (a[row] ?? 1)), { method: "beta" }, "collinear-attributes"],
    ["too few respondents", cells((row) => 1 + (row % 4), 4), { method: "relative-weights" }, "too-few-for-drivers"],
    ["a line where importance is derived", cells((row) => 1 + (row % 4)), { method: "shapley", diagonal: "on" }, "axes-differ"],
  ])("refuses %s", (_, grid, own, code) => {
    const request = { grid, analyses: ["quadrant"], options: { ...options, ...own }, language, date: "2026-11-21", version: "test" };
    const [report] = analyse(request).reports;
    expect(report).toMatchObject({ status: "refused", code });
  });

  it("shares add up to 1 also where attributes determine each other", () => {
    const grid = cells((row) => 6 - (a[row] ?? 1));
    for (const method of ["shapley", "relative-weights"]) {
      const { rows } = tableOf(completeReport(grid, "quadrant", { ...options, method }, language), "attributes");
      expect(rows.reduce((sum, row) => sum + (row.cells.importance as number), 0)).toBeCloseTo(1, 12);
    }
  });
});

describe("twenty-two items", () => {
  it("have a stability too, from estimated shares", () => {
    const report = completeReport(csvGrid("servqual_raw.csv"), "quadrant", {
      questionnaire: "servqual-1988",
      method: "shapley",
      outcome: "osat",
    });
    const { rows } = tableOf(report, "attributes");
    expect(rows.length).toBe(22);
    expect(rows.every(({ cells: { stays } }) => (stays as number) > 0.2)).toBe(true);
  });
});
