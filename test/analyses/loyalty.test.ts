import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import { gridCorners, loyaltyGrid } from "../../src/analyses/loyalty/loyaltyGrid";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import { isHidden } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { cellOf, completeReport, tableOf } from "./tables";

const headers = [
  "Site",
  "Wave",
  "reputation",
  "asked for by name",
  "return",
  "selling power",
  "complaint",
  "overall satisfaction",
  "recommend",
];

/** 60 people: North, South and three in Tiny; complaints from one in six. */
const rows = Array.from({ length: 60 }, (_, index): GridCell[] => {
  const site = index < 3 ? "Tiny" : index % 2 ? "North" : "South";
  const says = (is: boolean): string => (is ? "yes" : "no");
  const likes = index % 2 === 1;
  const tells = [says(likes), says(index % 3 === 0), "yes", says(false), says(index % 6 === 0)];
  return [site, index < 30 ? "2025" : "2026", ...tells, likes ? 9 : 5, likes ? 10 : index % 4 ? 3 : 8];
});
const sheet = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "Loyalty", row: 0, column: 0, cells });
const survey = sheet([headers, ...rows]);

function run(grid: Grid, options: RawOptions = {}, language: "en" | "zh-CN" = "en"): AnyReport | undefined {
  return analyse({ grid, analyses: ["loyalty"], options, language, date: "2026-11-21", version: "test" }).reports[0];
}

const share = (report: Report, id: string, column = "share"): unknown => cellOf(tableOf(report, "measures"), id, column);

describe("the five measures", () => {
  const report = completeReport(survey, "loyalty", { questionnaire: "loyalty" });

  it("are the shares of a yes, the complaints not turned", () => {
    expect(share(report, "reputation", "count")).toBe(30);
    expect(share(report, "return")).toBe(1);
    expect(share(report, "selling-power")).toBe(0);
    expect(share(report, "complaint", "count")).toBe(10);
    const note = report.blocks.find(({ id }) => id === "lower-is-better");
    expect(note).toMatchObject({ text: expect.stringContaining("Complaint rate") as string });
  });

  it("have an interval even where everybody or nobody says yes", () => {
    expect(share(report, "return", "shareHigh")).toBe(1);
    expect(share(report, "return", "shareLow")).toBeGreaterThan(0.9);
    expect(share(report, "selling-power", "shareLow")).toBe(0);
  });

  it("are read alike as yes and no, 是 and 否, 0 and 1, or a scale with a cut", () => {
    const worded = (yes: GridCell, no: GridCell): Grid =>
      sheet([headers, ...rows.map((row) => row.map((cell, place) => (place < 2 || place > 6 ? cell : cell === "yes" ? yes : no)))]);
    const expected = tableOf(report, "measures").rows.map(({ cells }) => [cells["n"], cells["count"]]);
    for (const [yes, no, extra] of [
      ["是", "否", {}],
      [1, 0, {}],
      [true, false, {}],
      [5, 2, { scale: { min: 1, max: 5 } }],
      [3, 2, { scale: { min: 1, max: 5 }, cut: 3 }],
    ] as const) {
      const items = headers.slice(2, 7);
      const found = completeReport(worded(yes, no), "loyalty", { items, ...extra });
      expect(tableOf(found, "measures").rows.map(({ cells }) => [cells["n"], cells["count"]])).toEqual(expected);
      expect(tableOf(found, "measures").rows.map(({ id }) => id)).toEqual(items);
    }
  });

  it("keep small groups back, and the groups that would give them away", () => {
    const cells = tableOf(report, "measures-by-group").rows.filter(({ cells: { group } }) => group === "Tiny");
    expect(cells).toHaveLength(5);
    for (const row of cells) expect(Object.entries(row.cells).filter(([, cell]) => isHidden(cell))).toHaveLength(10);
    expect(isHidden(cellOf(tableOf(report, "nps"), "Tiny", "n"))).toBe(true);
    const drawn = report.blocks.flatMap((block) => (block.kind === "chart" && block.id === "promoters" ? (block.rows ?? []) : []));
    expect(drawn).not.toContain("Tiny");
    expect(report.headlines.join(" ")).not.toContain("Tiny");
  });
});

describe("satisfaction and loyalty", () => {
  it("stand against each other at cuts that are shown and can be changed", () => {
    const report = completeReport(survey, "loyalty", { questionnaire: "loyalty" });
    const counts = gridCorners.map((corner) => cellOf(tableOf(report, "grid"), corner, "count"));
    expect(counts).toEqual([30, 15, 0, 15]);
    expect(tableOf(report, "grid").title).toContain("satisfied from 7, loyal from 7");
    const strict = completeReport(survey, "loyalty", { questionnaire: "loyalty", satisfactionCut: 10, loyaltyCut: 9 });
    expect(gridCorners.map((corner) => cellOf(tableOf(strict, "grid"), corner, "count"))).toEqual([0, 30, 0, 30]);
  });

  it("place everybody who answered both in one corner, whatever the cuts", () => {
    const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NaN));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(answer, answer)),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (pairs, one, other) => {
          const columns = [0, 1].map((side) => Float64Array.from(pairs, (pair) => pair[side] as number));
          const [satisfaction = new Float64Array(), loyalty = new Float64Array()] = columns;
          const found = loyaltyGrid(satisfaction, loyalty, { satisfaction: one, loyalty: other }, 0.95);
          expect(gridCorners.reduce((sum, corner) => sum + found.corners[corner].count, 0)).toBe(found.n);
          const turned = loyaltyGrid(loyalty, satisfaction, { satisfaction: other, loyalty: one }, 0.95);
          expect(turned.corners.hostages.count).toBe(found.corners.mercenaries.count);
        },
      ),
    );
  });
});

describe("the net promoter score on other scales", () => {
  const five = sheet([["ltr", "site"], ...[5, 5, 5, 4, 4, 3, 2, 1].map((answer) => [answer, "North"])]);

  it("is refused unless somebody says who counts as what", () => {
    const report = run(five, { recommend: "ltr", scale: { min: 1, max: 5 } });
    expect(report).toMatchObject({ status: "refused", code: "nps-scale" });
    expect(report).toMatchObject({ sentence: expect.stringContaining('"ltr" was asked from 1 to 5') as string });
    expect(run(five, { items: ["ltr"], scale: { min: 1, max: 5 } })).toMatchObject({ code: "nps-scale" });
  });

  it("is computed with a map, and says so", () => {
    const options = { recommend: "ltr", recommendScale: { min: 1, max: 5 }, map: { promoters: 5, detractors: 3 } };
    const report = completeReport(five, "loyalty", options);
    const cell = (column: string): unknown => cellOf(tableOf(report, "nps"), "all", column);
    expect([cell("promoters"), cell("passives"), cell("detractors"), cell("nps")]).toEqual([3, 2, 3, 0]);
    expect(report.blocks.find(({ id }) => id === "mapped")).toMatchObject({ tone: "warning" });
  });

  it("warns where a scale was not named but looks short", () => {
    const many = sheet([["ltr", "site"], ...Array.from({ length: 20 }, (_, index) => [(index % 5) + 1, "North"])]);
    const report = completeReport(many, "loyalty", {});
    expect(report.blocks.find(({ id }) => id === "short-scale")).toMatchObject({ tone: "warning" });
  });

  it("takes no map that contradicts itself", () => {
    for (const map of [{ promoters: 3, detractors: 4 }, { promoters: 5 }, { promoters: 11, detractors: 2 }])
      expect(run(survey, { recommend: "recommend", map })).toMatchObject({ status: "refused", code: "bad-option" });
  });
});

describe("loyalty without answers", () => {
  it.each<[string, Grid, RawOptions, string]>([
    [
      "waits for a column",
      sheet([
        ["a", "b"],
        ["x", "y"],
        ["z", "y"],
      ]),
      {},
      "choose-recommend",
    ],
    [
      "waits for the scale of the measures",
      sheet([["a", "b"], ...rows.map((_, index) => [3, 1 + (index % 5)])]),
      { items: ["a", "b"] },
      "choose-scale",
    ],
    [
      "is refused without any answer",
      sheet([["ltr", "id"], ...rows.map((_, index) => ["", index])]),
      { recommend: "ltr" },
      "column-without-answers",
    ],
    [
      "is refused for one respondent",
      sheet([
        ["ltr", "site"],
        [9, "North"],
      ]),
      { recommend: "ltr" },
      "one-respondent",
    ],
    [
      "is refused where nobody's answers differ",
      sheet([["ltr", "site"], ...rows.map((_, index) => [10, index % 2 ? "North" : "South"])]),
      { recommend: "ltr", groups: ["site"] },
      "no-variation",
    ],
    [
      "is refused where no measure has an answer, rather than asking for a scale",
      sheet([["Id", ...headers], ...rows.map((cells, row) => [`r${row}`, ...cells.slice(0, 2), ...headers.slice(2).map(() => "")])]),
      { questionnaire: "loyalty" },
      "no-answers",
    ],
    ["is refused for an empty range", sheet([]), {}, "empty-range"],
    ["names an unknown column", survey, { recommend: "nps" }, "unknown-column"],
    ["refuses a cut off the scale", survey, { recommend: "recommend", satisfactionCut: 11 }, "bad-option"],
  ])("%s", (_, grid, options, code) => {
    const sentences = languages
      .map((language) => run(grid, options, language))
      .map((report) => {
        expect(report).toMatchObject({ code });
        return report?.status === "complete" ? "" : (report?.sentence ?? "");
      });
    expect(sentences[0]).not.toBe(sentences[1]);
    expect(sentences[1]).toMatch(/\p{Script=Han}/u);
  });

  it("of people who are all promoters is a score without spread, and no test", () => {
    const promoters = Array.from({ length: 20 }, (_, index) => [index % 3 ? 10 : 9, index % 2 ? "North" : "South"]);
    const alike = sheet([["ltr", "site"], ...promoters]);
    const report = completeReport(alike, "loyalty", { recommend: "ltr", groups: ["site"] });
    expect(cellOf(tableOf(report, "nps"), "all", "nps")).toBe(100);
    expect(cellOf(tableOf(report, "nps-differences"), "North", "p")).toMatchObject({
      notComputable: "everybody answered alike, so there is nothing to test",
    });
    expect(report.headlines.join(" ")).not.toContain("differ");
  });
});

describe("the report on loyalty", () => {
  it("says once for all questions how many answered", () => {
    const few = rows.map((row, index) => (index < 4 ? [...row.slice(0, 8), ""] : row));
    const notes = completeReport(sheet([headers, ...few]), "loyalty", {}).blocks.flatMap((block) =>
      block.kind === "note" && block.id.startsWith("answered") ? [block.text] : [],
    );
    expect(notes[0]).toBe("56 to 60 of 60 people answered each question; missing answers are no part of any share.");
    expect(notes.filter((note) => note.includes("missing answers"))).toHaveLength(1);
  });

  it("has the same structure in both languages, at most five headlines, and no hole in a sentence", () => {
    const [english, chinese] = languages.map((language) => completeReport(survey, "loyalty", { questionnaire: "loyalty" }, language));
    const structure = (report: Report | undefined): unknown =>
      report?.blocks.map((block) =>
        block.kind === "table" ? [block.id, block.columns.map(({ id }) => id), block.rows.map(({ id }) => id)] : block.id,
      );
    expect(structure(chinese)).toEqual(structure(english));
    for (const report of [english, chinese]) {
      expect(report?.headlines.length).toBeGreaterThan(2);
      expect(report?.headlines.length).toBeLessThanOrEqual(5);
      expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it("names no group in a headline when the differences may be chance", () => {
    const even = sheet([
      ["ltr", "site"],
      ...Array.from({ length: 40 }, (_, index) => [index % 4 < 2 ? 9 : 5, index % 2 ? "North" : "South"]),
    ]);
    const report = completeReport(even, "loyalty", { recommend: "ltr", groups: ["site"] });
    expect(report.headlines.join(" ")).toContain("By site there is no real difference");
    expect(report.headlines.join(" ")).toContain("It cannot be told which of the two are more");
  });
});
