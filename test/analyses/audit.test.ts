import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { durationIn } from "../../src/analyses/audit/completionTime";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { csvGrid } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

const items = Array.from({ length: 10 }, (_, index) => `q${index + 1}`);
const options = { items, scale: { min: 1, max: 5 } };
/** Answers without a pattern, the same in every run. */
const answers = (row: number): number[] =>
  items.map((_, column) => ((((row + 1) * 7919 * (column + 3) * (column + 11 + row)) % 101) % 5) + 1);
const grid = (header: readonly string[], rows: readonly (readonly GridCell[])[]): Grid => ({
  sheet: "S",
  row: 0,
  column: 0,
  cells: [header, ...rows],
});
const rows = Array.from({ length: 20 }, (_, row) => answers(row));

function run(cells: Grid, given: Record<string, unknown> = options, language: Language = "en"): AnyReport {
  const [report] = analyse({ grid: cells, analyses: ["audit"], options: given, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function flagsOf(report: Report, row: number): string {
  const found = tableOf(report, "respondents").rows.find(({ id }) => id === `row${row}`);
  return found ? (found.cells.flags as { code: string }).code : "";
}

describe("durationIn", () => {
  it.each<[GridCell, number | undefined]>([
    [75, 75],
    ["75", 75],
    ["75秒", 75],
    ["2分5秒", 125],
    ["1小时2分", 3720],
    ["2:05", 125],
    ["1:00:05", 3605],
    ["2 min 5 sec", 125],
    ["soon", undefined],
    ["", undefined],
    [-3, undefined],
  ])("reads %j as %j", (cell, seconds) => {
    expect(durationIn(cell)).toBe(seconds);
  });
});

describe.each(languages)("an audit in %s", (language) => {
  it.each<[string, Grid, Record<string, unknown>, string]>([
    ["an empty range", { sheet: "S", row: 0, column: 0, cells: [] }, options, "empty-range"],
    ["headers alone", grid(items, []), options, "no-respondents"],
    [
      "missing answers only",
      grid(
        [...items, "name", "site", "wave"],
        [
          [...items.map(() => ""), "A", "N", 1],
          [...items.map(() => ""), "B", "S", 2],
        ],
      ),
      options,
      "no-answers",
    ],
    ["one respondent", grid(items, [answers(1)]), options, "one-respondent"],
    [
      "constant answers",
      grid(
        items,
        rows.map(() => answers(1)),
      ),
      options,
      "items-constant",
    ],
    ["an unknown column", grid(items, rows), { ...options, duration: "time" }, "unknown-column"],
    ["a wrong list", grid(items, rows), { ...options, list: "some" }, "bad-option"],
  ])("refuses %s with a sentence", (_, cells, given, code) => {
    const report = run(cells, given, language);
    expect(report).toMatchObject({ status: "refused", code });
  });

  it("nothing chosen is incomplete", () => {
    const report = run(
      grid(
        ["city", "area"],
        [
          ["A", 1200],
          ["B", 3400],
        ],
      ),
      {},
      language,
    );
    expect(report).toMatchObject({ status: "incomplete", code: "choose-items" });
  });

  it.each<[string, Grid]>([
    ["two respondents", grid(items, [answers(1), answers(2)])],
    [
      "people who give one number to everything",
      grid(
        items,
        rows.map((_, row) => items.map(() => 1 + (row % 5))),
      ),
    ],
    ["clean answers", grid(items, rows)],
  ])("goes on with %s", (_, cells) => {
    const report = completeReport(cells, "audit", options, language);
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\$\{/);
    expect(report.headlines.length).toBeGreaterThan(0);
    expect(report.headlines.length).toBeLessThanOrEqual(5);
  });

  it("has words for everything in a real survey", () => {
    const report = completeReport(csvGrid("servqual_raw.csv"), "audit", { questionnaire: "servqual-1988", list: "all" }, language);
    expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\$\{/);
    expect(report.blocks.some(({ kind }) => kind === "chart")).toBe(true);
  });
});

describe("an audit", () => {
  it("flags the same answer throughout, and half or more missing", () => {
    const odd = [...rows, items.map(() => 5), items.map((_, column) => (column < 4 ? 2 + (column % 2) : ""))];
    const report = completeReport(grid(items, odd), "audit", options);
    expect(flagsOf(report, 22)).toBe("straight-line no-spread");
    expect(flagsOf(report, 23)).toBe("many-missing");
    expect(tableOf(report, "respondents").rows).toHaveLength(2);
  });

  it("flags contradictory answers to items keyed opposite, on the answers as given", () => {
    const keyed = rows.map((row) => row.map((answer, column) => (column < 2 ? 6 - (row[9] ?? 0) : column === 2 ? (row[9] ?? 0) : answer)));
    const odd = [...keyed, items.map((_, column) => (column < 2 || column === 9 || column === 2 ? 5 : 1 + (column % 4)))];
    const report = completeReport(grid(items, odd), "audit", {
      ...options,
      items: ["q1", "q2", "q3", "q10"],
      reversed: ["q1", "q2"],
      list: "all",
    });
    expect(cellOf(tableOf(report, "respondents"), "row22", "contradictions")).toBe(4);
    expect(cellOf(tableOf(report, "respondents"), "row22", "pairs")).toBe(4);
    expect(flagsOf(report, 22)).toContain("contradictory");
    expect(flagsOf(report, 2)).not.toContain("contradictory");
  });

  it("finds the same id and the same answers in two rows", () => {
    const cells = grid(
      ["id", ...items],
      [...rows, rows[0] ?? []].map((row, index) => [index === 4 ? "r1" : `r${index + 1}`, ...row]),
    );
    const report = completeReport(cells, "audit", options);
    expect(flagsOf(report, 2)).toBe("duplicate-id duplicate-row");
    expect(flagsOf(report, 6)).toBe("duplicate-id");
    expect(flagsOf(report, 22)).toBe("duplicate-row");
    expect(report.headlines.join(" ")).toContain("“r1” stands in rows 2 and 6");
  });

  it("flags less than half the median time, from a column that is headed so", () => {
    const cells = grid(
      [...items, "用时"],
      rows.map((row, index) => [...row, index === 7 ? "40秒" : `${3 + (index % 2)}分`]),
    );
    const report = completeReport(cells, "audit", options);
    expect(flagsOf(report, 9)).toBe("fast");
    expect(tableOf(report, "respondents").rows).toHaveLength(1);
  });

  it("goes on without a column that holds no answer, and says so", () => {
    const cells = grid(
      items,
      rows.map((row) => row.map((answer, column) => (column === 3 ? "" : answer))),
    );
    const report = completeReport(cells, "audit", options);
    expect(cellOf(tableOf(report, "columns"), "q4", "missing")).toBe(20);
    expect(tableOf(report, "cells").rows.some(({ cells: { kind } }) => (kind as { code: string }).code === "empty-column")).toBe(true);
  });

  it("compares the main figures with those of the rows without a flag", () => {
    const report = completeReport(grid(items, [...rows, items.map(() => 5)]), "audit", options);
    const clean = completeReport(grid(items, rows), "audit", options);
    const effect = tableOf(report, "effect");
    expect(cellOf(effect, "all", "meanKept")).toBe(cellOf(tableOf(clean, "effect"), "all", "mean"));
    expect(cellOf(effect, "all", "change")).toBeLessThan(0);
    expect(cellOf(tableOf(clean, "effect"), "all", "change")).toBe(0);
  });

  it("counts every cell of a column once: valid, missing, no answer, off scale", () => {
    const { rows: columns } = tableOf(completeReport(csvGrid("servqual_raw.csv"), "audit", { questionnaire: "servqual-1988" }), "columns");
    for (const { cells } of columns) {
      const [valid, missing, invalid, offScale] = [cells.valid, cells.missing, cells.invalid, cells.offScale].map(Number);
      expect((valid ?? 0) + (missing ?? 0) + (invalid ?? 0) + (offScale ?? 0)).toBe(300);
    }
  });
});
