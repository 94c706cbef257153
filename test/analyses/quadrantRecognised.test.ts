import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../src/report/tree";
import { csvGrid } from "../agreement/files";
import { completeReport, tableOf } from "./tables";

const grid = csvGrid("importance.csv");
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const named = {
  importance: numbers.map((n) => `I${n}`),
  performance: numbers.map((n) => `S${n}`),
  scale: { min: 1, max: 5 },
  outcome: "overall",
};

/** Figures and quadrants of the attributes, without their names. */
const figures = (table: ReportTable): unknown[] =>
  table.rows.map(({ cells }) => ["nImportance", "importance", "nPerformance", "performance", "quadrant"].map((column) => cells[column]));

describe("a survey of satisfaction and importance that is recognised", () => {
  it.each(["mean", "median", "midpoint"])("lies in the same quadrants as with its columns named (%s)", (crosshair) => {
    const recognised = tableOf(completeReport(grid, "quadrant", { crosshair }), "attributes");
    expect(figures(recognised)).toEqual(figures(tableOf(completeReport(grid, "quadrant", { ...named, crosshair }), "attributes")));
  });

  it("says each finding once when its columns are named", () => {
    const [header = [], first = [], ...rows] = grid.cells;
    const spoilt = { ...grid, cells: [header, first.map((cell, column) => (column === 3 ? 77 : cell)), ...rows] };
    const notes = completeReport(spoilt, "quadrant", named).blocks.filter(({ id }) => id === "finding-off-scale");
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).toContain("1 number lies off the scale");
  });

  it("derives importance from overall satisfaction where only satisfaction was asked", () => {
    const cells = grid.cells.map((row) => row.filter((_, column) => !String(grid.cells[0]?.[column]).startsWith("I")));
    const options = {
      questionnaire: "satisfaction",
      items: named.performance,
      scale: named.scale,
      outcome: "overall",
      method: "correlation",
    };
    const derived = tableOf(completeReport({ ...grid, cells }, "quadrant", options), "attributes");
    expect(figures(derived)).toEqual(figures(tableOf(completeReport(grid, "quadrant", { ...named, method: "correlation" }), "attributes")));
  });
});
