import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import { weigh } from "../../src/analyses/weighted-index/weigh";
import { weightedScores } from "../../src/analyses/weighted-index/weightedScores";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import { isHidden } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

const rows = Array.from({ length: 40 }, (_, index): GridCell[] => [
  index < 3 ? "Tiny" : index % 2 ? "North" : "South",
  index % 4 < 2 ? "2025" : "2026",
  1 + (index % 5),
  5 - (index % 3),
  index % 7 === 0 ? "" : 2 + (index % 4),
  3 + (index % 2 ? 1 : -1),
  6 + (index % 4),
]);
const header = ["Site", "Wave", "A", "B", "C", "D", "osat"];
const sheet = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "Index", row: 0, column: 0, cells });
const survey = sheet([header, ...rows]);
const options = { dimensions: { product: ["A", "B"], service: ["C", "D"] }, scale: { min: 1, max: 5 }, groups: ["Site"], wave: "Wave" };

function run(given: RawOptions, grid = survey, language: "en" | "zh-CN" = "en"): AnyReport | undefined {
  return analyse({ grid, analyses: ["index"], options: given, language, date: "2026-11-21", version: "test" }).reports[0];
}
const cell = (report: Report, row: string, column = "index"): unknown => cellOf(tableOf(report, "index"), row, column);

describe("an index of three levels", () => {
  it("weighs dimensions and indicators as given, and says how much of the whole each is", () => {
    const report = completeReport(survey, "index", { ...options, weights: { product: 3, service: 1, A: 1, B: 4 } });
    expect([cell(report, "product", "weight"), cell(report, "service", "weight"), cell(report, "overall", "weight")]).toEqual([
      0.75, 0.25, 1,
    ]);
    expectClose(cellOf(tableOf(report, "indicators"), "B", "share"), 0.6, 1e-12);
    expectClose(cellOf(tableOf(report, "indicators"), "C", "share"), 0.125, 1e-12);
  });

  it("counts who answered everything, unless the missing rule says otherwise", () => {
    expect(cell(completeReport(survey, "index", options), "overall", "n")).toBe(34);
    expect(cell(completeReport(survey, "index", { ...options, missingRule: "half" }), "overall", "n")).toBe(40);
  });

  it("derives weights from what goes with overall satisfaction", () => {
    const report = completeReport(survey, "index", { ...options, method: "outcome", outcome: "osat" });
    const weights = ["product", "service"].map((id) => Number(cell(report, id, "weight")));
    expectClose(
      weights.reduce((sum, weight) => sum + weight, 0),
      1,
      1e-12,
    );
    expect(weights[0]).not.toBe(0.5);
  });

  it("keeps small groups back", () => {
    const report = completeReport(survey, "index", options);
    const tiny = tableOf(report, "groups").rows.filter(({ cells }) => cells["group"] === "Tiny");
    expect(tiny).toHaveLength(3);
    for (const { cells } of tiny) expect(Object.values(cells).filter(isHidden)).toHaveLength(9);
    expect(report.headlines.join(" ")).not.toContain("Tiny");
  });
});

describe("measured figures", () => {
  const hard = [
    { name: "on time", value: 92, worst: 80, best: 100, dimension: "service" },
    { name: "days to repair", value: 4, worst: 10, best: 2 },
  ];

  it("stand beside rated ones, in a dimension or in one of their own", () => {
    const report = completeReport(survey, "index", { ...options, hard });
    expect(cellOf(tableOf(report, "measured"), "on time", "score")).toBe(60);
    expect(cell(report, "measured")).toBe(75);
    const plain = completeReport(survey, "index", options);
    expectClose(cell(report, "service"), (2 * Number(cell(plain, "service")) + 60) / 3, 1e-12);
    expect(cell(report, "measured", "ciLow")).toMatchObject({ notComputable: "measured, not rated: the same for everybody" });
  });

  it("make an index without any rating", () => {
    const report = completeReport(
      sheet([
        ["name", "town"],
        ["a", "b"],
        ["c", "d"],
      ]),
      "index",
      { hard, weights: { service: 1, measured: 3 } },
    );
    expectClose(cell(report, "overall"), (60 + 3 * 75) / 4, 1e-12);
    expect(report.headlines[0]).toContain("measured figures alone");
  });

  it.each([
    [{ name: "x", value: 1, worst: 2, best: 2 }, "bad-indicator"],
    [{ name: "x", value: 1, worst: 10, best: 2, direction: "more-is-better" }, "bad-indicator"],
    [{ name: "x", value: "fast", worst: 10, best: 2 }, "bad-option"],
    [{ value: 3, worst: 10, best: 2 }, "bad-option"],
  ])("%j are refused", (figure, code) => {
    expect(run({ ...options, hard: [figure] })).toMatchObject({ status: "refused", code });
  });
});

describe("an index that cannot be made", () => {
  const constant = sheet([header, ...rows.map((row) => [...row.slice(0, 2), 3, ...row.slice(3)])]);

  it.each<[string, RawOptions, string, Grid?]>([
    ["waits for the scale", { dimensions: options.dimensions }, "choose-scale"],
    ["waits for the outcome", { ...options, method: "outcome", outcome: false }, "choose-outcome"],
    ["names an unknown indicator", { ...options, dimensions: { product: ["A", "Z"] } }, "unknown-column"],
    ["names an unknown weight", { ...options, weights: { prodct: 3 } }, "unknown-column"],
    ["wants all weights of a level or none", { ...options, weights: { A: 1 } }, "weights-missing"],
    ["has no ten times 1 to 5", { ...options, definition: "ten-times" }, "bad-option"],
    ["derives no weights from constant answers", { ...options, method: "item-total" }, "no-weights", constant],
    ["is refused for an empty range", options, "empty-range", sheet([])],
    ["is refused for one respondent", options, "one-respondent", sheet([header, ["North", "2025", 1, 2, 3, 4, 5]])],
    [
      "is refused where nobody's answers differ",
      options,
      "items-constant",
      sheet([header, ...rows.map((row) => [...row.slice(0, 2), 2, 3, 4, 5, row[6] ?? ""])]),
    ],
    [
      "is refused without answers",
      options,
      "no-answers",
      sheet([header, ...rows.map((row) => [...row.slice(0, 2), "", "", "", "", row[6] ?? ""])]),
    ],
  ])("%s", (_, given, code, grid = survey) => {
    const sentences = languages.map((language) => {
      const report = run(given, grid, language);
      expect(report).toMatchObject({ code });
      return report?.status === "complete" ? "" : (report?.sentence ?? "");
    });
    expect(sentences[1]).toMatch(/\p{Script=Han}/u);
  });

  it("of people who all have the same score has no interval, and says so", () => {
    const turned = rows.map((row, index) => [...row.slice(0, 2), index % 2 ? 1 : 5, index % 2 ? 5 : 1, 3, 3, 5]);
    const alike = sheet([header, ...turned]);
    const report = completeReport(alike, "index", options);
    expect(cell(report, "overall")).toBe(50);
    expect(cell(report, "overall", "ciLow")).toHaveProperty("notComputable");
    expect(report.headlines[0]).toContain("everybody has the same score");
  });
});

describe("weighted scores", () => {
  const column = fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(NaN)), { minLength: 4, maxLength: 4 });

  it("lie between the lowest and the highest part, whatever the rule", () => {
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(column, weight), { minLength: 1, maxLength: 5 }),
        fc.constantFrom("half", "complete", "any"),
        (parts, rule) => {
          const rated = parts.map(([scores, share]) => ({ scores: Float64Array.from(scores), weight: share }));
          weightedScores(rated, rule).forEach((score, row) => {
            const answered = rated.map(({ scores }) => scores[row] as number).filter((part) => !Number.isNaN(part));
            if (Number.isNaN(score)) return;
            expect(score).toBeGreaterThanOrEqual(Math.min(...answered) - 1e-9);
            expect(score).toBeLessThanOrEqual(Math.max(...answered) + 1e-9);
          });
        },
      ),
    );
  });

  it("use weights that sum to 1 by every method", () => {
    const columns = [Float64Array.of(1, 2, 4, 3), Float64Array.of(2, 2, 5, 3), Float64Array.of(1, 3, 3, 4)];
    for (const method of ["equal", "principal-covariance", "principal-correlation", "item-total", "outcome"] as const) {
      const weights = weigh(
        columns.map((scores) => ({ scores })),
        method,
        Float64Array.of(3, 5, 9, 8),
      );
      expectClose(
        weights?.reduce((sum, weight) => sum + weight, 0),
        1,
        1e-12,
      );
    }
  });
});

describe("the report on an index", () => {
  it("has the same structure in both languages, and no hole in a sentence", () => {
    const hard = [{ name: "on time", value: 92, worst: 80, best: 100 }];
    const [english, chinese] = languages.map((language) => completeReport(survey, "index", { ...options, hard }, language));
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

  it("works on the recognised questionnaire", () => {
    const report = completeReport(csvGrid("servqual_raw.csv"), "index", {
      questionnaire: "servqual-1988",
      groups: ["site"],
      missingRule: "half",
    });
    expect(tableOf(report, "index").rows.map(({ id }) => id)).toEqual([
      "tangibles",
      "reliability",
      "responsiveness",
      "assurance",
      "empathy",
      "overall",
    ]);
  });
});
