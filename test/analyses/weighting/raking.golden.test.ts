import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { languages } from "../../../src/i18n/language";
import type { AnyReport } from "../../../src/report/tree";
import { cellText } from "../../../src/report/tree";
import type { Grid } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { completeReport, tableOf } from "../tables";
import { margins, raking } from "./margins";

const grid = csvGrid("servqual_raw.csv");

function ran(options: RawOptions, from: Grid = grid, language: (typeof languages)[number] = "en"): AnyReport {
  const [report] = analyse({ grid: from, analyses: ["frequencies"], options, language, date: "2026-11-22", version: "test" }).reports;
  if (!report) throw new Error("No report.");
  return report;
}

function weightsById(from: Grid, options: RawOptions): ReadonlyMap<string, unknown> {
  const items = { items: ["P1", "P2"], scale: { min: 1, max: 7 } };
  const report = completeReport(from, "audit", { ...items, identity: "id", list: "all", ...options });
  return new Map(tableOf(report, "respondents").rows.map(({ cells }) => [cellText(cells.identity ?? "") ?? "", cells.weight]));
}

describe("raking to gender and age agrees with R", () => {
  it("in the weight of every respondent, and leaves out who has no group", () => {
    const found = weightsById(grid, { margins });
    const numbers = [...found].filter(([, weight]) => typeof weight === "number");
    expect(numbers).toHaveLength(raking.n);
    for (const [id, weight] of Object.entries(raking.weights)) expectClose(found.get(id), weight, 1e-11);
  });

  it.each([
    ["in percent", 100],
    ["as numbers of people", 25_000],
    ["rounded, so that they miss their sum by a little", 1.004],
  ])("whether shares are given %s", (_, factor) => {
    const scaled = Object.fromEntries(
      Object.entries(margins).map(([column, shares]) => [
        column,
        Object.fromEntries(
          Object.entries(shares).map(([group, share]) => [group, factor > 1000 ? Math.round(share * factor) : share * factor]),
        ),
      ]),
    );
    const found = weightsById(grid, { margins: scaled });
    for (const [id, weight] of Object.entries(raking.weights)) expectClose(found.get(id), weight, 1e-10);
  });

  it("whatever the case and width of the names, and in whatever order columns and groups are named", () => {
    const turned = Object.fromEntries(
      Object.entries(margins)
        .reverse()
        .map(([column, shares]) => [
          column.toUpperCase(),
          Object.fromEntries(
            Object.entries(shares)
              .reverse()
              .map(([group, share]) => [` ${group.toLowerCase()}`, share]),
          ),
        ]),
    );
    const found = weightsById(grid, { margins: turned });
    for (const [id, weight] of Object.entries(raking.weights)) expectClose(found.get(id), weight, 1e-10);
  });

  it("gives weights that are met already back as they are, when they are the base", () => {
    const [header = [], ...rows] = grid.cells;
    const cells = [[...header, "w"], ...rows.map((row) => [...row, raking.weights[String(row[0])] ?? ""])];
    const found = weightsById({ ...grid, cells }, { margins, weight: "w" });
    for (const [id, weight] of Object.entries(raking.weights)) expectClose(found.get(id), weight, 1e-10);
  });
});

describe("margins that cannot be met", () => {
  it.each([
    ["a column that is not there", { sex: { F: 1, M: 1 } }, "unknown-column"],
    ["shares that sum to neither 1 nor 100", { gender: { F: 0.5, M: 0.3 } }, "margin-sum"],
    ["a share below 0", { gender: { F: -0.5, M: 1.5 } }, "bad-option"],
    ["no numbers", { gender: { F: "half" } }, "bad-option"],
    ["no groups", { gender: {} }, "bad-option"],
    ["a list", ["gender"], "bad-option"],
    ["a group twice", { gender: { F: 0.4, f: 0.1, M: 0.5 } }, "bad-option"],
    ["a group without people", { gender: { F: 0.5, M: 0.4, Z: 0.1 } }, "empty-margin"],
  ])("%s is refused in both languages", (_, given, code) => {
    const sentences = languages.map((language) => {
      const report = ran({ margins: given }, grid, language);
      expect(report).toMatchObject({ status: "refused", code });
      return report.status === "complete" ? "" : report.sentence;
    });
    expect(new Set(sentences).size).toBe(languages.length);
  });

  it("columns that contradict each other are refused by name", () => {
    const cells = [["a", "b", "Q1"], ...Array.from({ length: 20 }, (_, row) => [row % 2 ? "x" : "y", row % 2 ? "u" : "v", 1 + (row % 5)])];
    const report = ran({ margins: { a: { x: 0.5, y: 0.5 }, b: { u: 0.9, v: 0.1 } } }, { ...grid, cells });
    expect(report).toMatchObject({ status: "refused", code: "margins-contradict" });
    expect(report.status === "complete" ? "" : report.sentence).toContain("a and b");
  });

  it("a column of weights without a number above 0 is refused", () => {
    const cells = [["w", "Q1"], ...Array.from({ length: 20 }, (_, row) => [0, 1 + (row % 5)])];
    expect(ran({ weight: "w" }, { ...grid, cells })).toMatchObject({ status: "refused", code: "no-case-weights" });
  });
});

describe("what the report says of weights", () => {
  it("who has no share of the population, and how many they are", () => {
    const report = completeReport(grid, "frequencies", { margins });
    const [said] = report.blocks.flatMap((block) => (block.kind === "note" && block.id === "without-weight" ? [block.text] : []));
    expect(said).toContain(`${300 - raking.n} respondents`);
    expect(said).toContain("gender");
  });

  it("the targets, Kish's effective n and the largest weight stand on the method page", () => {
    for (const language of languages) {
      const report = completeReport(grid, "loyalty", { margins, recommend: "ltr" }, language);
      const page = report.blocks.flatMap((block) => (block.kind === "method" ? block.entries : [])).map(({ text }) => text);
      const entry = page.find((text) => text.includes("Kish"));
      expect(entry).toContain("F 50.0%");
      expect(entry).toContain("258.4");
      expect(entry).toContain("1.63");
    }
  });
});
