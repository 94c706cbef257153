import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { cellOf, tableOf } from "../tables";

function run(cells: readonly (readonly GridCell[])[], options: RawOptions, language: Language = "en"): AnyReport | undefined {
  const grid: Grid = { sheet: "S", row: 0, column: 0, cells };
  return analyse({ grid, analyses: ["checklist"], options, language, date: "2026-11-21", version: "test" }).reports[0];
}

function complete(cells: readonly (readonly GridCell[])[], options: RawOptions, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report?.status !== "complete") throw new Error(report?.sentence);
  return report;
}

const header = ["candidate", "interviewer", "a", "b", "c", "d"];
const lists: readonly (readonly GridCell[])[] = [
  header,
  ["Ann", "I1", "yes", "yes", "yes", "no"],
  ["Ann", "I2", "yes", "yes", "no", "no"],
  ["Ben", "I1", "no", "yes", "no", "no"],
  ["Ben", "I2", "no", "yes", "no", ""],
];
const options = { items: ["a", "b", "c", "d"], scale: { min: 0, max: 1 }, groups: ["candidate"] };

describe("a checklist", () => {
  const report = complete(lists, options);

  it("counts the signs answered yes and averages them over the interviewers", () => {
    const cell = (row: string, column: string): unknown => cellOf(tableOf(report, "candidates"), row, column);
    expect(["lists", "yes", "of", "share", "lowest", "highest", "open"].map((column) => cell("candidate1", column))).toEqual([
      2,
      2.5,
      4,
      5 / 8,
      2,
      3,
      0,
    ]);
    expect(["lists", "yes", "of", "share", "lowest", "highest", "open"].map((column) => cell("candidate2", column))).toEqual([
      2,
      1,
      4,
      2 / 7,
      1,
      1,
      1,
    ]);
  });

  it("puts the candidates side by side", () => {
    const table = tableOf(report, "signs");
    expect(table.columns.map(({ title }) => title)).toEqual(["Sign", "All lists", "Ann", "Ben"]);
    expect(["all", "candidate1", "candidate2"].map((column) => cellOf(table, "c", column))).toEqual([1 / 4, 1 / 2, 0]);
  });

  it("tells how far the interviewers agree", () => {
    const cell = (row: string, column: string): unknown => cellOf(tableOf(report, "agreement"), row, column);
    expect(cell("all-signs", "n")).toBe(7);
    expect(cell("all-signs", "agreement")).toBeCloseTo(6 / 7, 12);
    const shares = 7 / 14;
    expect(cell("all-signs", "kappa")).toBeCloseTo(
      (6 / 7 - (shares ** 2 + (1 - shares) ** 2)) / (1 - (shares ** 2 + (1 - shares) ** 2)),
      12,
    );
    expect(cell("b", "kappa")).toEqual({ notComputable: "everybody always gave the same answer" });
  });

  it("names who leads, where they differ and what is rarely seen", () => {
    expect(report.headlines[0]).toBe("Ann shows most signs: 2.5 of 4, before Ben with 1.0.");
    expect(report.headlines).toContainEqual(expect.stringContaining("“c” (agreement 50.0%)"));
    expect(report.headlines).toContainEqual(expect.stringContaining("“d” (yes in 0.0% of the answers)"));
  });

  it("does not call a lead clear that is no wider than the interviewers differ", () => {
    const close = lists.map((row) => (row[1] === "I1" && row[0] === "Ben" ? ["Ben", "I1", "yes", "yes", "no", "no"] : row));
    expect(complete(close, options).headlines[0]).toContain("too close to call");
    const tied = lists.map((row) => (row[0] === "Ben" ? ["Ben", row[1] ?? "", ...(row[1] === "I1" ? [1, 1, 1, 0] : [1, 1, 0, 0])] : row));
    expect(complete(tied, options).headlines[0]).toContain("“Ann” and “Ben” show the same number of signs");
  });

  it("does not depend on the order of the rows", () => {
    const [first = [], ...body] = lists;
    expect(complete([first, ...body.reverse()], options).blocks.slice(0, 4)).toEqual(report.blocks.slice(0, 4));
  });

  it("takes every row as a candidate where none are named, and draws plain bars for single interviewers", () => {
    const single = complete(
      lists.map((row) => row.slice(2)),
      { ...options, groups: [] },
    );
    expect(tableOf(single, "candidates").rows.map(({ cells }) => cells["candidate"])).toEqual(["#1", "#2", "#3", "#4"]);
    expect(single.blocks[0]).toMatchObject({ type: "clustered-bars", maximum: 4 });
    expect(single.blocks.some(({ id }) => id === "agreement")).toBe(false);
  });

  it("hides nobody: two candidates with a list each are shown", () => {
    expect(JSON.stringify(complete([header, lists[1] ?? [], lists[3] ?? []], options))).not.toContain('"hidden"');
  });

  it("is recognised as the built-in questionnaire", () => {
    const signs = Array.from({ length: 11 }, (_, index) => `Q${index + 1}`);
    const rows = ["Ann", "Ben"].map((name, row) => [name, ...signs.map((_, index) => (index % (row + 2) === 0 ? 1 : 0))]);
    const built = complete([["candidate", ...signs], ...rows], { questionnaire: "service-candidate" });
    expect(tableOf(built, "candidates").rows.map(({ cells }) => [cells["candidate"], cells["yes"], cells["of"]])).toEqual([
      ["Ann", 6, 11],
      ["Ben", 4, 11],
    ]);
  });

  it.each(languages)("leaves no message out in %s", (language) => {
    const { headlines, blocks } = complete(lists, options, language);
    expect(JSON.stringify({ headlines, blocks })).not.toMatch(/undefined|NaN|null|Infinity/);
    if (language === "zh-CN") expect(headlines.every((sentence) => sentence.endsWith("。"))).toBe(true);
  });

  it.each([
    ["nothing chosen", [header, lists[1] ?? [], lists[2] ?? []], { groups: ["candidate"] }, "incomplete"],
    ["no rows", [header], options, "refused"],
    ["no answers", [header, ["Ann", "I1", "x", "x", "x", "x"]], options, "refused"],
    ["one list", [header, lists[1] ?? []], options, "refused"],
    ["one and the same answer everywhere", [header, ["Ann", "I1", 1, 1, 1, 1], ["Bo", "I1", 1, 1, 1, 1]], options, "refused"],
  ] as const)("ends without a report with %s", (_, cells, given, status) => {
    for (const language of languages) expect(run(cells, given, language)).toMatchObject({ status });
  });
});
