import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import { ratioColumns, ratioLine } from "../../src/analyses/satisfaction-ratio/ratioLine";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import { isHidden } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface GoldenItem {
  readonly n: number;
  readonly mean_p_pair: number;
  readonly mean_e_pair: number;
  readonly gap: number;
  readonly ci_low?: number;
}

const { full } = golden("servqual.json") as { readonly full: { readonly items: Readonly<Record<string, GoldenItem>> } };
const servqual = csvGrid("servqual_raw.csv");
const bands = ["dissatisfied", "acceptable", "satisfied", "verySatisfied"] as const;

const header = ["site", "S1", "S2", "E1", "E2"];
const options: RawOptions = { expectation: ["E1", "E2"], satisfaction: ["S1", "S2"], scale: { min: 0, max: 10 }, groups: ["site"] };
/** Speed: 4 of 5 (acceptable), 5 of 5 (satisfied), 6 of 5 (very satisfied), 3 of 5 (dissatisfied), and 3 where nothing was expected. */
const speeds = [4, 5, 6, 3, 3];
const rows = Array.from({ length: 40 }, (_, index): GridCell[] => {
  const kind = index % 5;
  return [index < 3 ? "Tiny" : index % 2 ? "North" : "South", speeds[kind] ?? "", 8, kind === 4 ? 0 : 5, 8];
});
const sheet = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "Ratios", row: 0, column: 0, cells });
const survey = sheet([header, ...rows]);

function run(grid: Grid, given: RawOptions = options, language: "en" | "zh-CN" = "en"): AnyReport | undefined {
  return analyse({ grid, analyses: ["satisfaction-ratio"], options: given, language, date: "2026-11-21", version: "test" }).reports[0];
}

describe("the satisfaction ratio beside the gap", () => {
  const report = completeReport(servqual, "satisfaction-ratio", { questionnaire: "servqual-1988", groups: ["site"], wave: "wave" });
  const items = tableOf(report, "items");

  it.each(Object.entries(full.items))("agrees with R on the pairs of %s", (id, item) => {
    const cell = (column: string): unknown => cellOf(items, id, column);
    expect(cell("n")).toBe(item.n);
    expectClose(cell("ratioOfMeans"), item.mean_p_pair / item.mean_e_pair, 1e-12);
    expectClose(cell("gap"), item.gap, 1e-12);
    expectClose(cell("perceived"), item.mean_p_pair, 1e-12);
    expectClose(cell("expected"), item.mean_e_pair, 1e-12);
  });

  it("has bands that add up to everybody in every line", () => {
    for (const table of ["items", "dimensions", "groups", "waves"])
      for (const { cells } of tableOf(report, table).rows)
        expectClose(
          bands.reduce((sum, band) => sum + Number(cells[band]), 0),
          1,
          1e-12,
        );
  });

  it("on scores of 0 to 100 divides what lies above the lowest answer", () => {
    for (const scaleTo100 of ["yes", true]) {
      const scores = completeReport(servqual, "satisfaction-ratio", { questionnaire: "servqual-1988", scaleTo100 });
      const { mean_p_pair: perceived, mean_e_pair: expected, gap } = full.items["item1"] ?? { mean_p_pair: 0, mean_e_pair: 0, gap: 0 };
      expectClose(cellOf(tableOf(scores, "items"), "item1", "ratioOfMeans"), (perceived - 1) / (expected - 1), 1e-12);
      expectClose(cellOf(tableOf(scores, "items"), "item1", "gap"), (gap / 6) * 100, 1e-12);
      expect(scores.blocks.some(({ id }) => id === "not-scale-free")).toBe(false);
    }
    expect(report.blocks.some(({ id }) => id === "not-scale-free")).toBe(true);
  });
});

describe("ratios of a survey with its own questions", () => {
  const report = completeReport(survey, "satisfaction-ratio", options);
  const cell = (column: string): unknown => cellOf(tableOf(report, "items"), tableOf(report, "items").rows[0]?.id ?? "", column);

  it("fall into the four bands; there is none where nothing was expected", () => {
    expect(bands.map(cell)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([cell("n"), cell("withoutRatio")]).toEqual([32, 8]);
    expectClose(cell("meanRatio"), (0.8 + 1 + 1.2 + 0.6) / 4, 1e-12);
    expectClose(cell("ratioOfMeans"), (4 + 5 + 6 + 3 + 3) / 20, 1e-12);
    expect(cell("band")).toMatchObject({ code: "very-satisfied" });
  });

  it("keep small groups back, and the groups that would give them away", () => {
    const tiny = tableOf(report, "groups").rows.find(({ id }) => id === "Tiny");
    expect(Object.values(tiny?.cells ?? {}).filter(isHidden)).toHaveLength(18);
    expect(report.headlines.join(" ")).not.toContain("Tiny");
  });

  it("count every respondent once, however many questions they answered", () => {
    const pairs = [
      { perceived: Float64Array.of(2, 8), expected: Float64Array.of(4, 8) },
      { perceived: Float64Array.of(NaN, 4), expected: Float64Array.of(4, 8) },
    ];
    const { ratio, gap, ratings } = ratioLine(ratioColumns(pairs), 0.95);
    expect([ratio.n, ratio.mean, gap.mean]).toEqual([2, 0.625, -2]);
    expect(ratings.counts).toEqual({ "very-satisfied": 0, satisfied: 1, acceptable: 0, dissatisfied: 2 });
  });
});

describe("ratios that cannot be computed", () => {
  const emptied = (from: number): Grid => sheet([header, ...rows.map((row) => row.map((answer, place) => (place >= from ? "" : answer)))]);

  it.each<[string, Grid, RawOptions, string]>([
    [
      "wait for the two blocks",
      sheet([
        ["a", "b"],
        ["x", "y"],
        ["z", "y"],
      ]),
      {},
      "choose-blocks",
    ],
    ["are refused where nobody answered both", emptied(3), options, "no-complete-pairs"],
    ["are refused where nothing was expected", sheet([header, ...rows.map((row) => [...row.slice(0, 3), 0, 0])]), options, "no-ratios"],
    ["are refused for one respondent", sheet([header, ["North", 4, 5, 6, 7]]), options, "one-respondent"],
    [
      "are refused where nobody's answers differ",
      sheet([header, ...rows.map((row) => [row[0] ?? "", 7, 8, 6, 9])]),
      options,
      "items-constant",
    ],
    ["are refused for an empty range", sheet([]), options, "empty-range"],
    ["take no unknown choice", survey, { ...options, scaleTo100: "perhaps" }, "bad-option"],
  ])("%s", (_, grid, given, code) => {
    const sentences = languages.map((language) => {
      const report = run(grid, given, language);
      expect(report).toMatchObject({ code });
      return report?.status === "complete" ? "" : (report?.sentence ?? "");
    });
    expect(sentences[1]).toMatch(/\p{Script=Han}/u);
  });

  it("of people who all got what they expected are 1, without an interval or a claim", () => {
    const alike = sheet([header, ...rows.map((row, index) => [row[0] ?? "", ...[7, 7, 7, 7].map((level) => level - (index % 3))])]);
    const report = completeReport(alike, "satisfaction-ratio", options);
    expect(cellOf(tableOf(report, "dimensions"), "overall", "meanRatio")).toBe(1);
    expect(cellOf(tableOf(report, "dimensions"), "overall", "ciLow")).toHaveProperty("notComputable");
    expect(report.headlines[0]).toContain("cannot be told");
  });
});

describe("the report on satisfaction ratios", () => {
  it("has the same structure in both languages, and no hole in a sentence", () => {
    const given = { questionnaire: "servqual-1988", groups: ["site", "gender"], wave: "wave" };
    const [english, chinese] = languages.map((language) => completeReport(servqual, "satisfaction-ratio", given, language));
    const structure = (report: Report | undefined): unknown =>
      report?.blocks.map((block) =>
        block.kind === "table" ? [block.id, block.columns.map(({ id }) => id), block.rows.map(({ id }) => id)] : block.id,
      );
    expect(structure(chinese)).toEqual(structure(english));
    for (const report of [english, chinese]) {
      expect(report?.headlines.length).toBeLessThanOrEqual(5);
      expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
