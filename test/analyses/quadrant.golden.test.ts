import { describe, expect, it } from "vitest";
import type { QuadrantId } from "../../src/analyses/quadrant/quadrant";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Ipa {
  readonly importance_mean: readonly number[];
  readonly performance_mean: readonly number[];
  readonly n_importance: readonly number[];
  readonly n_performance: readonly number[];
  readonly thresholds: Record<"mean_importance" | "mean_performance" | "median_importance" | "median_performance" | "midpoint", number>;
  readonly gap_performance_minus_importance: readonly number[];
  readonly derived: Record<"pearson" | "beta" | "relative_weights_pct" | "lmg_pct", readonly number[]> & { readonly n_listwise: number };
  readonly quadrants: Record<
    "stated_mean" | "stated_median" | "stated_midpoint3" | "derived_pearson" | "derived_relative_weights" | "derived_lmg",
    readonly string[]
  >;
  readonly agreement_stated_vs_derived_pearson: { readonly pearson: number };
}

const expected = golden("ipa.json") as Ipa;
const grid = csvGrid("importance.csv");
const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
const options = {
  importance: numbers.map((n) => `I${n}`),
  performance: numbers.map((n) => `S${n}`),
  scale: { min: 1, max: 5 },
  outcome: "overall",
};
const named: Record<string, QuadrantId> = {
  concentrate_here: "concentrate",
  keep_up: "keep-up",
  low_priority: "low-priority",
  possible_overkill: "overkill",
};

function quadrantsOf(report: Report): string[] {
  return tableOf(report, "attributes").rows.map(({ cells }) => (cells.quadrant as { code: string }).code);
}

describe("importance and performance agree with R", () => {
  it.each([
    ["mean", "stated_mean"],
    ["median", "stated_median"],
    ["midpoint", "stated_midpoint3"],
  ] as const)("quadrants at the %s", (crosshair, key) => {
    const report = completeReport(grid, "quadrant", { ...options, crosshair });
    expect(quadrantsOf(report)).toEqual(expected.quadrants[key].map((name) => named[name]));
  });

  it("means, counts and crosshairs", () => {
    const report = completeReport(grid, "quadrant", options);
    const table = tableOf(report, "attributes");
    numbers.forEach((n, index) => {
      expectClose(cellOf(table, `I${n}`, "importance"), expected.importance_mean[index] ?? NaN);
      expectClose(cellOf(table, `I${n}`, "performance"), expected.performance_mean[index] ?? NaN);
      expect(cellOf(table, `I${n}`, "nImportance")).toBe(expected.n_importance[index]);
      expect(cellOf(table, `I${n}`, "nPerformance")).toBe(expected.n_performance[index]);
    });
    const crosshair = tableOf(report, "crosshair");
    for (const id of ["mean", "median"] as const) {
      expectClose(cellOf(crosshair, id, "importance"), expected.thresholds[`${id}_importance`]);
      expectClose(cellOf(crosshair, id, "performance"), expected.thresholds[`${id}_performance`]);
    }
    expect(cellOf(crosshair, "midpoint", "importance")).toBe(3);
    expect(crosshair.rows[0]?.id).toBe("mean");
  });

  it("importance derived by correlation, alone and beside the stated one", () => {
    const report = completeReport(grid, "quadrant", { ...options, method: "correlation" });
    const beside = tableOf(completeReport(grid, "quadrant", options), "stated-derived");
    numbers.forEach((n, index) => {
      expectClose(cellOf(tableOf(report, "attributes"), `I${n}`, "importance"), expected.derived.pearson[index] ?? NaN);
      expectClose(cellOf(beside, `I${n}`, "derived"), expected.derived.pearson[index] ?? NaN);
    });
    expect(quadrantsOf(report)).toEqual(expected.quadrants.derived_pearson.map((name) => named[name]));
  });

  it.each([
    ["beta", "beta", 1, undefined],
    ["relative-weights", "relative_weights_pct", 0.01, "derived_relative_weights"],
    ["shapley", "lmg_pct", 0.01, "derived_lmg"],
  ] as const)("importance derived by %s, alone and beside the stated one", (method, key, unit, quadrants) => {
    const report = completeReport(grid, "quadrant", { ...options, method });
    const beside = tableOf(completeReport(grid, "quadrant", { ...options, derived: method }), "stated-derived");
    numbers.forEach((n, index) => {
      const figure = (expected.derived[key][index] ?? NaN) * unit;
      expectClose(cellOf(tableOf(report, "attributes"), `I${n}`, "importance"), figure);
      expectClose(cellOf(beside, `I${n}`, "derived"), figure);
      expect(cellOf(tableOf(report, "attributes"), `I${n}`, "nImportance")).toBe(expected.derived.n_listwise);
    });
    if (quadrants) expect(quadrantsOf(report)).toEqual(expected.quadrants[quadrants].map((name) => named[name]));
    const stays = tableOf(report, "attributes").rows.map(({ cells }) => cells.stays as number);
    expect(Math.min(...stays)).toBeGreaterThan(0.3);
    expect(Math.max(...stays)).toBeLessThanOrEqual(1);
  });

  it("how far stated and derived importance agree", () => {
    const report = completeReport(grid, "quadrant", options);
    const agreement = tableOf(report, "agreement");
    expectClose(cellOf(agreement, "stated-derived", "pearson"), expected.agreement_stated_vs_derived_pearson.pearson);
    const rank = (of: readonly number[], index: number): number => of.filter((other) => other > (of[index] ?? NaN)).length;
    const squares = numbers.map((_, index) => (rank(expected.importance_mean, index) - rank(expected.derived.pearson, index)) ** 2);
    const rho = 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (12 * (12 ** 2 - 1));
    expectClose(cellOf(agreement, "stated-derived", "spearman"), rho);
    for (const { cells } of tableOf(report, "stated-derived").rows)
      expect(cells.rankDifference).toBe((cells.statedRank as number) - (cells.derivedRank as number));
  });

  it("the gap to the line of equal importance and performance", () => {
    const report = completeReport(grid, "quadrant", { ...options, diagonal: true });
    numbers.forEach((n, index) =>
      expectClose(cellOf(tableOf(report, "attributes"), `I${n}`, "gap"), expected.gap_performance_minus_importance[index] ?? NaN),
    );
    expect(report.blocks.find((block) => block.kind === "chart" && block.type === "quadrant")).toMatchObject({
      diagonal: "importance = performance",
    });
    expect(report.headlines.join(" ")).toContain("done less well than important");
    expect(report.headlines.length).toBeLessThanOrEqual(5);
  });
});

describe("the fourteen attributes of Martilla and James (1977)", () => {
  const published = [
    3.83, 2.63, 3.63, 2.73, 3.6, 3.15, 3.56, 3.0, 3.41, 3.05, 3.41, 3.29, 3.38, 3.03, 3.37, 3.11, 3.29, 2.0, 3.27, 3.02, 2.52, 2.25, 2.43,
    2.49, 2.37, 2.35, 2.05, 3.33,
  ];
  const rows = Array.from({ length: 14 }, (_, index) => [
    `attribute ${index + 1}`,
    published[2 * index] ?? 0,
    published[2 * index + 1] ?? 0,
  ]);
  const ready: Grid = { sheet: "published", row: 0, column: 0, cells: [["name", "importance", "performance"], ...rows] };
  const columns = { attribute: "name", importance: "importance", performance: "performance" };
  const inQuadrant = (report: Report, id: QuadrantId): number[] =>
    quadrantsOf(report).flatMap((quadrant, index) => (quadrant === id ? [index + 1] : []));

  it("fall into the published quadrants at the means", () => {
    const report = completeReport(ready, "quadrant", columns);
    expect(inQuadrant(report, "concentrate")).toEqual([1, 2, 9]);
    expect(inQuadrant(report, "keep-up")).toEqual([3, 4, 5, 6, 7, 8, 10]);
    expect(inQuadrant(report, "low-priority")).toEqual([11, 12, 13]);
    expect(inQuadrant(report, "overkill")).toEqual([14]);
    expectClose(cellOf(tableOf(report, "crosshair"), "mean", "importance"), 3.151429, 1e-6);
    expectClose(cellOf(tableOf(report, "crosshair"), "mean", "performance"), 2.816429, 1e-6);
  });

  it("and at the medians", () => {
    const report = completeReport(ready, "quadrant", { ...columns, crosshair: "median" });
    expect(inQuadrant(report, "concentrate")).toEqual([1, 2, 4]);
    expect(inQuadrant(report, "keep-up")).toEqual([3, 5, 6, 7]);
    expect(inQuadrant(report, "low-priority")).toEqual([9, 11, 12, 13]);
    expect(inQuadrant(report, "overkill")).toEqual([8, 10, 14]);
  });
});
