import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { verdictOf } from "../../src/analyses/reliability/verdict";
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
const options = { items: ["a", "b", "c"], scale: { min: 1, max: 5 } };

function run(cells: Grid, given: Record<string, unknown> = options, language: Language = "en"): AnyReport {
  const [report] = analyse({
    grid: cells,
    analyses: ["reliability"],
    options: given,
    language,
    date: "2026-11-21",
    version: "test",
  }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function notes(report: Report): string {
  return report.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join("\n");
}

const three = grid(["a", "b", "c"], [1, 2, 1], [2, 2, 3], [4, 3, 4], [5, 5, 4], [3, 4, 3], [2, 1, 2]);

describe("verdictOf", () => {
  it("asks the whole interval, not alpha alone", () => {
    expect(verdictOf({ alpha: 0.8, alphaInterval: { low: 0.7, high: 0.9 } })).toBe("yes");
    expect(verdictOf({ alpha: 0.8, alphaInterval: { low: 0.69, high: 0.9 } })).toBe("probably");
    expect(verdictOf({ alpha: 0.8 })).toBe("probably");
    expect(verdictOf({ alpha: 0.6, alphaInterval: { low: 0.4, high: 0.75 } })).toBe("doubtful");
    expect(verdictOf({ alpha: 0.5, alphaInterval: { low: 0.4, high: 0.69 } })).toBe("no");
    expect(verdictOf({ alpha: -0.1, alphaInterval: { low: -0.9, high: 0.75 } })).toBe("opposed");
    expect(verdictOf({})).toBe("unknown");
  });
});

describe.each(languages)("reliability in %s refuses with a sentence", (language) => {
  it.each<[string, Grid, Record<string, unknown>, string]>([
    ["one question", three, { items: ["a"], scale: options.scale }, "too-few-items"],
    ["one respondent", grid(["a", "b", "c"], [1, 2, 3]), options, "one-respondent"],
    ["constant answers", grid(["a", "b", "c"], [3, 4, 2], [3, 4, 2], [3, 4, 2]), options, "items-constant"],
    ["missing answers only", grid(["a", "b", "c"], [1, "", 3], [2, "x", 3]), options, "column-without-answers"],
    ["an empty range", { sheet: "S", row: 0, column: 0, cells: [] }, options, "empty-range"],
    ["an unknown column", three, { ...options, items: ["a", "z"] }, "unknown-column"],
    ["a confidence above one", three, { ...options, confidence: 95 }, "bad-option"],
  ])("%s", (_, cells, given, code) => {
    expect(run(cells, given, language)).toMatchObject({ status: "refused", code });
    expect((run(cells, given, language) as { sentence: string }).sentence.length).toBeGreaterThan(10);
  });

  it("nothing chosen is incomplete, not refused", () => {
    expect(run(grid(["city", "area"], ["A", 1200], ["B", 3400]), {}, language)).toMatchObject({
      status: "incomplete",
      code: "choose-items",
    });
  });
});

describe("reliability explains", () => {
  it("two questions: alpha stands, nothing is left to leave out", () => {
    const report = completeReport(three, "reliability", { ...options, items: ["a", "b"] });
    expect(typeof cellOf(tableOf(report, "scales"), "all", "alpha")).toBe("number");
    expect(isNotComputable(cellOf(tableOf(report, "items"), "a", "alphaIfDeleted"))).toBe(true);
    expect(notes(report)).toContain("two questions");
  });

  it("a dimension of one question, beside one that can be computed", () => {
    const report = completeReport(three, "reliability", { ...options, dimensions: { pair: ["a", "b"], lone: ["c"] } });
    expect(cellOf(tableOf(report, "scales"), "lone", "alpha")).toEqual({ notComputable: "takes more questions" });
    expect(cellOf(tableOf(report, "scales"), "lone", "verdict")).toMatchObject({ code: "unknown" });
    expect(notes(report)).toContain("lone has a single question");
  });

  it("a question that everyone answered alike", () => {
    const cells = grid(["a", "b", "c"], [1, 2, 5], [2, 2, 5], [4, 3, 5], [5, 5, 5]);
    const report = completeReport(cells, "reliability", options);
    expect(typeof cellOf(tableOf(report, "scales"), "all", "alpha")).toBe("number");
    expect(isNotComputable(cellOf(tableOf(report, "scales"), "all", "omega"))).toBe(true);
    expect(notes(report)).toMatch(/same answer to “c”/);
  });

  it("a negative alpha, by the questions to turn or by their having nothing in common", () => {
    const against = grid(["a", "b"], [1, 5], [2, 3], [4, 2], [5, 2], [3, 3]);
    const report = completeReport(against, "reliability", { ...options, items: ["a", "b"] });
    expect(cellOf(tableOf(report, "scales"), "all", "verdict")).toMatchObject({ code: "opposed" });
    expect(report.headlines.join(" ")).toMatch(/below zero.*turned the wrong way/);
    const unrelated = grid(["a", "b", "c"], [1, 3, 4], [2, 5, 2], [3, 1, 1], [4, 4, 5], [5, 3, 2], [3, 2, 3], [1, 4, 1], [5, 2, 4]);
    const found = completeReport(unrelated, "reliability", options);
    expect(cellOf(tableOf(found, "scales"), "all", "alpha")).toBeLessThan(0.7);
    expect(found.headlines.join(" ")).not.toMatch(/can be added up/);
  });

  it("that nothing was turned, whatever the evidence", () => {
    const items = Array.from({ length: 23 }, (_, index) => `Q${index + 1}`);
    const report = completeReport(csvGrid("employee.csv"), "reliability", { items, scale: { min: 0, max: 3 } });
    expect(tableOf(report, "evidence").rows.length).toBeGreaterThan(0);
    expect(tableOf(report, "items").rows.every(({ cells }) => (cells.key as { code: string }).code === "1")).toBe(true);
    expect(notes(report)).toMatch(/Nothing was turned/);
    expect(notes(report)).toMatch(/turning “Q5”, “Q14” and “Q21” together changes alpha/);
  });
});

describe("the order of rows and items", () => {
  it("plays no part in alpha", () => {
    const alpha = (report: Report): number => cellOf(tableOf(report, "scales"), "all", "alpha") as number;
    const [header = [], ...rows] = three.cells;
    const turned: Grid = { ...three, cells: [header, ...[...rows].reverse()] };
    const base = alpha(completeReport(three, "reliability", options));
    expect(alpha(completeReport(turned, "reliability", options))).toBeCloseTo(base, 12);
    expect(alpha(completeReport(three, "reliability", { ...options, items: ["c", "a", "b"] }))).toBeCloseTo(base, 12);
  });
});

describe.each(languages)("a reliability report in %s", (language) => {
  it.each([{ questionnaire: "servqual-1988" }, { questionnaire: "servqual-1991" }])("has words for everything with %j", (given) => {
    const report = completeReport(csvGrid("servqual_raw.csv"), "reliability", given, language);
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\$\{/);
    expect(report.headlines.length).toBeGreaterThan(1);
    expect(report.headlines.length).toBeLessThanOrEqual(5);
    expect(report.blocks.some(({ kind }) => kind === "chart")).toBe(true);
  });
});
