import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport } from "../../../src/report/tree";
import { isHidden } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

interface Spread {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}
interface Category {
  readonly k: number;
  readonly prorated_sum_half: Spread;
  readonly sum_listwise: Spread;
  readonly pct_of_max_mean: number;
  readonly pct_0_100_mean: number;
  readonly by_unit: { readonly groups: readonly (Spread & { group: string; ci_low: number; ci_high: number })[] };
}
interface Golden {
  readonly categories: Readonly<Record<string, Category>>;
  readonly total_sum_listwise_40: Spread;
  readonly repeated_measures_friedman: { readonly n: number; readonly p: number };
}

const expected = golden("custorient.json") as Golden;
const ids = ["philosophy", "living-with-customers", "solving-problems", "information", "reaching-out", "competence", "improvement"];
const pairs = Object.values(expected.categories).map((category, index) => [ids[index] ?? "", category] as const);
const grid = csvGrid("custorient.csv");
const report = completeReport(grid, "scorecard", {});

function run(cells: readonly (readonly GridCell[])[], options: RawOptions, language: Language = "en"): AnyReport | undefined {
  const own: Grid = { sheet: "S", row: 0, column: 0, cells };
  return analyse({ grid: own, analyses: ["scorecard"], options, language, date: "2026-11-21", version: "test" }).reports[0];
}

describe("the scorecard agrees with R", () => {
  it.each(pairs)("category %s", (id, category) => {
    const cell = (column: string): unknown => cellOf(tableOf(report, "categories"), id, column);
    expect(cell("items")).toBe(category.k);
    expect(cell("maximum")).toBe(category.k * 5);
    expect(cell("n")).toBe(category.prorated_sum_half.n);
    expectClose(cell("total"), category.prorated_sum_half.mean, 1e-12);
    expectClose(cell("sd"), category.prorated_sum_half.sd, 1e-12);
    expectClose(cell("percent"), category.pct_of_max_mean / 100, 1e-12);
    expectClose(cell("index"), category.pct_0_100_mean, 1e-12);
  });

  it.each(pairs)("category %s by unit", (id, category) => {
    for (const { group, n, mean, ci_low, ci_high } of category.by_unit.groups) {
      const cell = (column: string): unknown => cellOf(tableOf(report, "groups"), id, column, { group });
      expect(cell("n")).toBe(n);
      expectClose(cell("percent"), mean / 5, 1e-12);
      expectClose(cell("ciLow"), ci_low / 5, 1e-9);
      expectClose(cell("ciHigh"), ci_high / 5, 1e-9);
    }
  });

  it("takes plain sums of complete answers under the rule complete", () => {
    const complete = completeReport(grid, "scorecard", { missingRule: "complete" });
    for (const [id, { sum_listwise: sums }] of pairs) {
      expect(cellOf(tableOf(complete, "categories"), id, "n")).toBe(sums.n);
      expectClose(cellOf(tableOf(complete, "categories"), id, "total"), sums.mean, 1e-12);
      expectClose(cellOf(tableOf(complete, "categories"), id, "sd"), sums.sd, 1e-12);
    }
    expect(cellOf(tableOf(complete, "categories"), "all-categories", "n")).toBe(expected.total_sum_listwise_40.n);
    expectClose(cellOf(tableOf(complete, "categories"), "all-categories", "total"), expected.total_sum_listwise_40.mean, 1e-12);
  });

  it("names the extremes and where to begin", () => {
    expect(report.headlines[0]).toMatch(
      /^Weakest is “using and sharing .*” with 57\.8% .*strongest “improving products and processes” with 74\.3%\.$/,
    );
    expect(report.blocks).toContainEqual(expect.objectContaining({ type: "radar", minimum: 0, maximum: 1 }));
    expect(report.blocks).toContainEqual(expect.objectContaining({ id: "order", text: expect.stringContaining("119 raters") as string }));
  });
});

const dimensions = { plan: ["a", "b"], act: ["c", "d"], check: ["e"] };
const own = { items: ["a", "b", "c", "d", "e"], scale: { min: 1, max: 5 }, dimensions };
const header = ["unit", "a", "b", "c", "d", "e"];

describe("categories of one's own", () => {
  it("come from the option dimensions, in its order", () => {
    const report = run([header, ["N", 1, 2, 4, 5, 3], ["S", 2, 2, 5, 5, 3]], own);
    expect(report?.status).toBe("complete");
    if (report?.status !== "complete") return;
    const table = tableOf(report, "categories");
    expect(table.rows.map(({ id }) => id)).toEqual(["plan", "act", "check", "all-categories"]);
    expect(cellOf(table, "plan", "total")).toBe(3.5);
    expect(cellOf(table, "all-categories", "percent")).toBeCloseTo((3.5 + 9.5 + 3) / 25, 12);
  });

  it("are asked for when there are none", () => {
    expect(run([header, ["N", 1, 2, 4, 5, 3], ["N", 2, 2, 4, 5, 3]], { ...own, dimensions: undefined })).toMatchObject({
      code: "choose-dimensions",
    });
  });

  it("say that a single rater is one person's opinion, and do not call it sure", () => {
    const report = run([header, ["N", 1, 2, 4, 5, 3], ["N", 3, "", 3, "", ""]], { ...own, missingRule: "complete" });
    expect(report).toMatchObject({ status: "complete" });
    expect(JSON.stringify(report)).toContain("single rater");
    expect(JSON.stringify(report)).toContain("cannot be told how sure");
    expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("say that all raters agree where they do: that is a result", () => {
    const report = run([header, ...[1, 2, 3].map(() => ["N", 1, 2, 4, 5, 3])], own);
    if (report?.status !== "complete") throw new Error("not complete");
    expect(report.headlines[0]).toContain("all raters agree");
    expect(report.headlines[0]).not.toContain("so few");
  });

  it("find no real difference where every rater gives the same to all", () => {
    const report = run([header, ...[3, 4, 2, 3, 4].map((answer) => ["N", ...Array.from({ length: 5 }, () => answer)])], own);
    expect(report).toMatchObject({ status: "complete" });
  });

  it("keep small units back", () => {
    const rows = ["N", "N", "N", "N", "N", "N", "N", "S", "S", "S", "S", "S", "S", "W", "W"].map((unit, row) => [
      unit,
      ...Array.from({ length: 5 }, (_, item) => 1 + ((row * 3 + item * 2) % 5)),
    ]);
    const report = run([header, ...rows], { ...own, groups: ["unit"] });
    if (report?.status !== "complete") throw new Error("not complete");
    const shownOf = (unit: string): number =>
      tableOf(report, "groups").rows.filter(({ cells }) => cells["group"] === unit && !isHidden(cells["percent"] ?? "")).length;
    expect([shownOf("N"), shownOf("S"), shownOf("W")]).toEqual([4, 0, 0]);
    expect(report.headlines.join("")).not.toMatch(/\bW\b/);
  });

  it.each([
    ["no rows", [header], "no-respondents"],
    ["no answers", [header, ["N", "x", "x", "x", "x", "x"]], "no-answers"],
    ["one rater", [header, ["N", 1, 2, 4, 5, 3]], "one-respondent"],
    ["one and the same answer everywhere", [header, ["N", 4, 4, 4, 4, 4], ["N", 4, 4, 4, 4, 4]], "answers-alike"],
  ] as const)("are refused with %s", (_, cells, code) => {
    expect(run(cells, own)).toMatchObject({ status: "refused", code });
  });

  it.each(languages)("leave no message out in %s", (language) => {
    const { headlines, blocks } = completeReport(grid, "scorecard", {}, language);
    expect(JSON.stringify({ headlines, blocks })).not.toMatch(/undefined|NaN|null/);
    if (language === "zh-CN") expect(headlines.every((sentence) => sentence.endsWith("。"))).toBe(true);
  });
});
