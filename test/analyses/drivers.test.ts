import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { cutsOf } from "../../src/analyses/asymmetricImpacts";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import { isNotComputable } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { csvGrid } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

const grid = (header: readonly string[], ...rows: (readonly GridCell[])[]): Grid => ({
  sheet: "S",
  row: 0,
  column: 0,
  cells: [header, ...rows],
});
const options = { drivers: ["a", "b"], outcome: "y", scale: { min: 1, max: 5 } };

function run(cells: Grid, given: Record<string, unknown> = options, language: Language = "en"): AnyReport {
  const request = { grid: cells, analyses: ["drivers"], options: given, language, date: "2026-11-21", version: "test" };
  const [report] = analyse(request).reports;
  if (!report) throw new Error("no report");
  return report;
}

function notes(report: Report): string {
  return report.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join("\n");
}

/** Answers that look random and are the same in every run. */
const answers = (seed: number, rows: number): number[] =>
  Array.from({ length: rows }, (_, row) => 1 + ((row * seed + ((row * row) % 7)) % 5));
const [first, second, noise] = [answers(3, 60), answers(7, 60), answers(11, 60)];
/** Depends on `a` much and on `b` a little. */
const made = grid(
  ["a", "b", "y"],
  ...first.map((a, row) => [a, second[row] ?? 1, Math.min(10, a + 0.3 * (second[row] ?? 1) + 0.2 * (noise[row] ?? 1))]),
);

describe.each(languages)("drivers in %s", (language) => {
  it.each<[string, Grid, Record<string, unknown>, string]>([
    ["no outcome", made, { drivers: ["a", "b"], scale: options.scale }, "choose-outcome"],
    ["no drivers", made, { outcome: "y" }, "choose-drivers"],
    ["one driver", made, { ...options, drivers: ["a"] }, "choose-drivers"],
    ["the outcome among the drivers", made, { ...options, drivers: ["a", "y"] }, "column-named-twice"],
    ["an unknown driver", made, { ...options, drivers: ["a", "z"] }, "unknown-column"],
    ["a driver of words", grid(["a", "b", "y"], [1, "x", 3], [2, "z", 4]), options, "column-without-answers"],
    ["an outcome without answers", grid(["a", "b", "y"], [1, 2, ""], [2, 3, ""]), options, "column-without-answers"],
    ["one respondent", grid(["a", "b", "y"], [1, 2, 3]), options, "one-respondent"],
    ["fewer respondents than coefficients", grid(["a", "b", "y"], [1, 2, 3], [2, "", 4], [4, 5, 1]), options, "too-few-for-drivers"],
    ["a constant outcome", grid(["a", "b", "y"], [1, 2, 3], [2, 2, 3], [3, 1, 3], [4, 4, 3], [5, 2, 3]), options, "no-variation"],
    ["constant drivers", grid(["a", "b", "y"], [1, 2, 3], [1, 2, 5], [1, 2, 4], [1, 2, 3], [1, 2, 2]), options, "items-constant"],
    ["an empty range", { sheet: "S", row: 0, column: 0, cells: [] }, options, "empty-range"],
    ["an unknown method", made, { ...options, method: "guess" }, "bad-option"],
  ])("stops with a sentence at %s", (_, cells, given, code) => {
    const report = run(cells, given, language);
    expect(report.status).not.toBe("complete");
    if (report.status === "complete") return;
    expect(report.code).toBe(code);
    expect(report.sentence).toMatch(language === "en" ? /^[A-Z].*\.$/s : /[。]$/);
  });

  it("says first what matters most, and never that it is a cause", () => {
    const report = completeReport(made, "drivers", options, language);
    expect(report.headlines[0]).toContain("“a”");
    expect(report.headlines.length).toBeLessThanOrEqual(5);
    expect(notes(report)).toContain(language === "en" ? "never a proven cause" : "并不证明因果");
  });
});

describe("drivers", () => {
  it("shares add up to R2, and the intervals hold them", () => {
    const report = completeReport(made, "drivers", options);
    const table = tableOf(report, "drivers");
    const sum = (column: string): number => table.rows.reduce((total, { cells }) => total + (cells[column] as number), 0);
    const r2 = tableOf(report, "model").rows[0]?.cells.r2 as number;
    expect(sum("shapley")).toBeCloseTo(r2, 12);
    expect(sum("relativeWeight")).toBeCloseTo(r2, 12);
    expect(sum("share")).toBeCloseTo(1, 12);
    expect(sum("first")).toBeCloseTo(1, 12);
    for (const { cells } of table.rows) {
      expect(cells.shapleyLow as number).toBeLessThan(cells.shapley as number);
      expect(cells.shapleyHigh as number).toBeGreaterThan(cells.shapley as number);
    }
  });

  it("names a constant driver and leaves it out", () => {
    const cells = made.cells.map((row, index) => [...row, index === 0 ? "c" : 4]);
    const report = completeReport({ ...made, cells }, "drivers", { ...options, drivers: ["a", "c", "b"] });
    expect(notes(report)).toContain("everyone in the model gave the same answer: “c”");
    expect(isNotComputable(cellOf(tableOf(report, "drivers"), "c", "shapley"))).toBe(true);
    expect(cellOf(tableOf(report, "model"), "model", "drivers")).toBe(2);
  });

  it("explains drivers that determine each other, and keeps their shares", () => {
    const cells = made.cells.map((row, index) => [...row, index === 0 ? "sum" : (row[0] as number) + (row[1] as number)]);
    const report = completeReport({ ...made, cells }, "drivers", { drivers: ["a", "b", "sum"], outcome: "y" });
    expect(notes(report)).toContain("“sum” can be worked out from “a” and “b”");
    const table = tableOf(report, "drivers");
    expect(isNotComputable(cellOf(table, "sum", "b"))).toBe(true);
    expect(cellOf(table, "sum", "shapley")).toBeGreaterThan(0);
  });

  it("singles out nothing where the drivers explain no more than chance", () => {
    const rows = first.map((_, row): GridCell[] => [first[row] ?? 1, second[row] ?? 1, 1 + ((row * row * row) % 9)]);
    const report = completeReport(grid(["a", "b", "y"], ...rows), "drivers", options);
    expect(tableOf(report, "model").rows[0]?.cells.p as number).toBeGreaterThan(0.05);
    expect(report.headlines.length).toBe(1);
    expect(report.headlines[0]).toContain("no driver can be singled out");
  });

  it("tells what only hurts from what only helps", () => {
    const rows = Array.from({ length: 150 }, (_, row): GridCell[] => {
      const [basic, exciting] = [1 + (row % 5), 1 + (Math.floor(row / 5) % 5)];
      return [basic, exciting, 5 - (basic <= 2 ? 3 : 0) + (exciting >= 4 ? 3 : 0) + (((row * row) % 11) - 5) / 10];
    });
    const report = completeReport(grid(["a", "b", "y"], ...rows), "drivers", options);
    const table = tableOf(report, "asymmetry");
    expect(cellOf(table, "a", "kind")).toMatchObject({ code: "basic" });
    expect(cellOf(table, "b", "kind")).toMatchObject({ code: "exciting" });
    expect(report.headlines.join(" ")).toContain("Low answers on “a”");
    expect(report.headlines.join(" ")).toContain("High answers on “b”");
  });

  it("gives the same figures for the same seed, and others for another", () => {
    const low = (seed: number): unknown =>
      cellOf(tableOf(completeReport(made, "drivers", { ...options, seed }), "drivers"), "a", "shapleyLow");
    expect(low(5)).toBe(low(5));
    expect(low(6)).not.toBe(low(5));
  });

  it("does without the ends of the scale, but then says what is missing", () => {
    const report = completeReport(csvGrid("swiss.csv"), "drivers", { drivers: ["Education", "Catholic"], outcome: "Fertility" });
    expect(isNotComputable(cellOf(tableOf(report, "drivers"), "Education", "priority"))).toBe(true);
    expect(notes(report)).toContain("Without the ends of the answer scale");
    expect(report.blocks.some(({ id }) => id === "priorities" || id === "asymmetry" || id === "importance-performance")).toBe(false);
  });

  it("names what to fix first by importance and room, among drivers of which more is better", () => {
    const report = completeReport(made, "drivers", options);
    const table = tableOf(report, "priorities");
    const [top] = table.rows;
    expect(top?.cells.rank).toBe(1);
    const room = (5 - (top?.cells.mean as number)) / 4;
    expect(top?.cells.priority).toBeCloseTo(room * (top?.cells.importance as number), 12);
    expect(report.headlines.join(" ")).toContain(`Look at “${top?.id ?? ""}” first`);
  });

  it("tells how far it is", () => {
    const shares: number[] = [];
    const request = { grid: made, analyses: ["drivers"], options, language: "en" as const, date: "2026-11-21", version: "test" };
    analyse(request, { onStep: (step) => shares.push(step.step === "computing" ? step.share : 0), cancelled: false });
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });
});

describe("cutsOf", () => {
  it("takes the outer thirds, and the ends where nothing is left between", () => {
    expect(cutsOf({ min: 1, max: 5 })).toEqual({ low: 2, high: 4 });
    expect(cutsOf({ min: 1, max: 7 })).toEqual({ low: 3, high: 5 });
    expect(cutsOf({ min: 0, max: 10 })).toEqual({ low: 3, high: 7 });
    expect(cutsOf({ min: 0, max: 3 })).toEqual({ low: 0, high: 3 });
    expect(cutsOf({ min: 0, max: 1 })).toBeUndefined();
  });
});
