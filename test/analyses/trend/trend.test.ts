import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { waveTimes } from "../../../src/analyses/trend/waveTimes";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report } from "../../../src/report/tree";
import type { GridCell } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { cellOf, tableOf } from "../tables";

type Cells = readonly (readonly GridCell[])[];

function run(cells: Cells, options: RawOptions, language: Language = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const [report] = analyse({ grid, analyses: ["trend"], options, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(cells: Cells, options: RawOptions, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const header = ["id", "q1", "wave"];
const rows = (wave: GridCell, answers: readonly number[]): Cells => answers.map((answer, at) => [`${wave}-${at}`, answer, wave]);
const options = { items: ["q1"], scale: { min: 1, max: 5 }, wave: "wave" };
const low = [1, 2, 1, 2, 3, 2];
const middle = [3, 3, 2, 4, 3, 3];
const high = [5, 4, 5, 5, 4, 4];

describe("a trend over waves", () => {
  it("says what has risen, what has fallen and what has not really changed, in both languages", () => {
    const words = {
      en: ["has risen since 2024-01", "has fallen since 2024-01", "no real change"],
      "zh-CN": ["上升", "下降", "没有显著变化"],
    };
    for (const language of languages) {
      const said = (before: readonly number[], after: readonly number[]): string =>
        complete([header, ...rows("2024-01", before), ...rows("2024-02", after)], options, language).headlines[0] ?? "";
      expect(said(low, high)).toContain(words[language][0]);
      expect(said(high, low)).toContain(words[language][1]);
      expect(said(low, low)).toContain(words[language][2]);
    }
  });

  it("puts waves in order of time and counts the distance between them", () => {
    const sheet = [header, ...rows("Apr 2024", high), ...rows("Jan 2024", low), ...rows("Feb 2024", middle)];
    const report = complete(sheet, options);
    expect(tableOf(report, "waves").rows.map(({ id }) => id)).toEqual(["Jan 2024", "Feb 2024", "Apr 2024"]);
    const slope = cellOf(tableOf(report, "slope"), "olsRespondents", "slope") as number;
    const [x, y] = [[1, 2, 4], [low, middle, high].map((answers) => answers.reduce((sum, answer) => sum + answer, 0) / answers.length)];
    const meanX = 7 / 3;
    const meanY = y.reduce((sum, mean) => sum + mean, 0) / 3;
    const expected =
      x.reduce((sum, time, at) => sum + (time - meanX) * ((y[at] as number) - meanY), 0) /
      x.reduce((sum, time) => sum + (time - meanX) ** 2, 0);
    expectClose(slope, expected, 1e-12);
    expect(report.headlines.join(" ")).toContain("per month");
  });

  it("hides a small wave, compares nothing with it and draws no line through it", () => {
    const sheet = [
      header,
      ...rows("W1", low),
      ...rows("W2", [5, 5]),
      ...rows("W3", middle),
      ...rows("W4", [...high, ...high]),
      ...rows("W5", high.concat(5)),
    ];
    const report = complete(sheet, options);
    expect(cellOf(tableOf(report, "waves"), "W2", "mean")).toMatchObject({ hidden: "few" });
    expect(cellOf(tableOf(report, "changes"), "W3", "difference")).toHaveProperty("hidden");
    expect(cellOf(tableOf(report, "changes"), "W3", "verdict")).toHaveProperty("hidden");
    expect(cellOf(tableOf(report, "changes"), "W5", "difference")).toBeTypeOf("number");
    const chart = report.blocks.find(({ id }) => id === "waves-chart");
    expect(JSON.stringify(chart)).not.toContain("W2");
    expect(report.headlines.join(" ")).not.toContain("W2");
  });

  it("names a wave outside the control limits", () => {
    const calm = ["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9"].flatMap((wave, at) =>
      rows(wave, at % 2 ? middle : [3, 3, 2, 4, 3, 4]),
    );
    const report = complete([header, ...calm, ...rows("W10", high)], options);
    expect(cellOf(tableOf(report, "waves"), "W10", "control")).toMatchObject({ code: "outside" });
    expect(report.headlines.join(" ")).toContain("Outside the usual up and down");
  });

  it("does not depend on the order of the rows", () => {
    const sheet = [...rows("W1", low), ...rows("W2", middle), ...rows("W3", high)];
    const before = tableOf(complete([header, ...sheet], options), "changes");
    fc.assert(
      fc.property(fc.shuffledSubarray(sheet, { minLength: sheet.length }), (shuffled) => {
        const after = tableOf(complete([header, ...shuffled], options), "changes");
        expectClose(cellOf(after, "W3", "pHolm"), cellOf(before, "W3", "pHolm") as number, 1e-12);
        expect(after.rows.map(({ id }) => id)).toEqual(before.rows.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the times of waves", () => {
  it.each([
    [["2024-Q3", "2025-Q1"], "quarter", [1, 3]],
    [["2025年第1季度", "2025年第2季度"], "quarter", [1, 2]],
    [["2024-11", "2025-02"], "month", [1, 4]],
    [["2020", "2023"], "year", [1, 4]],
    [["wave 2", "wave 5"], "wave", [1, 4]],
    [["第1期", "第3期"], "wave", [1, 3]],
    [["before", "after"], "wave", [1, 2]],
  ] as const)("of %j are counted in %s", (names, unit, positions) => {
    expect(waveTimes(names)).toMatchObject({ unit, positions });
  });

  it("are years where the waves are days", () => {
    const [first, second] = waveTimes(["2024-01-01", "2025-01-01"]).positions;
    expect(first).toBe(1);
    expectClose(second, 1 + 366 / 365.25, 1e-12);
  });
});

describe("a trend that cannot be made", () => {
  const good = [...rows("W1", low), ...rows("W2", high)];
  it.each<[string, Cells, RawOptions, string]>([
    ["waits for the wave", [header, ...good], { ...options, wave: false }, "choose-wave"],
    ["waits for items", [header, ...good], { wave: "wave" }, "choose-items"],
    ["is refused without respondents", [header], options, "no-respondents"],
    ["is refused for one row", [header, ...good.slice(0, 1)], options, "one-respondent"],
    ["is refused for one wave", [header, ...rows("W1", low)], options, "too-few-groups"],
    ["is refused for equal answers", [header, ...rows("W1", [3, 3, 3]), ...rows("W2", [3, 3, 3])], options, "no-variation"],
    ["is refused without answers", [header, ...good.map(([id, , wave]) => [id ?? "", "", wave ?? ""])], options, "column-without-answers"],
    ["takes no unknown rule", [header, ...good], { ...options, missingRule: "most" }, "bad-option"],
  ])("%s", (_, cells, given, code) => {
    for (const language of languages)
      expect(run(cells, given, language)).toMatchObject({ code, sentence: expect.stringMatching(/[.。]$/) as unknown });
  });
});
