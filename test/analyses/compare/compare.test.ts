import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report } from "../../../src/report/tree";
import { isHidden } from "../../../src/report/tree";
import type { GridCell } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

type Cells = readonly (readonly GridCell[])[];

function run(cells: Cells, options: RawOptions, language: Language = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const [report] = analyse({ grid, analyses: ["compare"], options, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(cells: Cells, options: RawOptions, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const header = ["id", "q1", "q2", "site"];
const rows = (site: string, answers: readonly number[]): Cells =>
  answers.map((answer, at) => [`${site}${at}`, answer, (answer % 5) + 1, site]);
const options = { items: ["q1", "q2"], scale: { min: 1, max: 5 }, groups: ["site"] };
const servqual = csvGrid("servqual_raw.csv");

describe("a comparison of groups", () => {
  it("sets a score's groups against the rest, and its dimensions too", () => {
    const report = completeReport(servqual, "compare", { questionnaire: "servqual-1988", groups: ["site"] });
    expect(tableOf(report, "groups").title).toBe("Overall score (mean of 22 questions) by group");
    const rest = tableOf(report, "rest");
    const [n, restN] = [cellOf(rest, "South", "n"), cellOf(rest, "South", "restN")] as [number, number];
    const all = tableOf(report, "groups").rows.reduce((sum, { cells }) => sum + (cells.n as number), 0);
    expect(n + restN).toBe(all);
    const parts = tableOf(report, "parts");
    expect(parts.rows.length).toBe(5 * 3);
    expectClose(
      cellOf(parts, "empathy", "difference", { group: "South" }),
      (cellOf(parts, "empathy", "mean", { group: "South" }) as number) - (cellOf(parts, "empathy", "rest", { group: "South" }) as number),
      1e-12,
    );
  });

  it("compares by several columns side by side", () => {
    const report = completeReport(servqual, "compare", { questionnaire: "servqual-1988", outcome: "osat", groups: ["site", "age_group"] });
    expect(cellOf(tableOf(report, "groups"), "age_group: 60+", "grouping")).toBe("age_group");
    expect(tableOf(report, "test").rows.map(({ id }) => id)).toEqual(["site", "age_group"]);
    expect(report.blocks.filter(({ kind }) => kind === "chart").length).toBe(2);
    expect(report.headlines.some((sentence) => sentence.includes("no real difference between the groups of age_group"))).toBe(true);
  });

  it("speaks of a difference only where there is one, in both languages", () => {
    const alike = [...rows("a", [1, 2, 3, 4, 5, 3]), ...rows("b", [2, 1, 3, 5, 4, 3]), ...rows("c", [3, 3, 1, 5, 2, 4])];
    const apart = [...rows("a", [1, 1, 2, 1, 2, 1]), ...rows("b", [4, 5, 4, 5, 5, 4]), ...rows("c", [4, 5, 5, 5, 4, 4])];
    const one = { ...options, items: ["q1"] };
    const words = {
      en: ["no real difference", "a is 3.17 below b and 3.17 below c", "Look at a first"],
      "zh-CN": ["没有显著差异", "a比b低 3.17、比c低 3.17", "先看a"],
    };
    for (const language of languages) {
      const [none = "", low = "", first = ""] = words[language];
      const calm = complete([header, ...alike], one, language).headlines.join(" ");
      expect(calm).toContain(none);
      expect(calm).not.toContain(first);
      const found = complete([header, ...apart], one, language);
      expect(found.headlines.join(" ")).toContain(low);
      expect(found.headlines.join(" ")).toContain(first);
      expect(found.headlines.length).toBeLessThanOrEqual(5);
    }
  });

  it("hides small groups, compares none of them and does not name them", () => {
    const sheet = [
      header,
      ...rows("big", [1, 2, 3, 4, 5, 3, 2]),
      ...rows("wide", [4, 5, 4, 5, 5, 4]),
      ...rows("mid", [3, 3, 3, 2, 4]),
      ...rows("tiny", [1, 1]),
    ];
    const report = complete(sheet, { ...options, items: ["q1"] });
    const groups = tableOf(report, "groups");
    expect(cellOf(groups, "tiny", "mean")).toMatchObject({ hidden: "few" });
    expect(cellOf(groups, "mid", "n")).toMatchObject({ hidden: "complement" });
    expect(tableOf(report, "pairs").rows.map(({ id }) => id)).toEqual(["big-wide"]);
    expect(Object.values(tableOf(report, "rest").rows.find(({ id }) => id === "tiny")?.cells ?? {}).filter(isHidden).length).toBe(9);
    expect(report.headlines.join(" ")).not.toMatch(/tiny|mid/);
    expect(report.blocks.find(({ kind }) => kind === "chart")).toMatchObject({ rows: ["big", "wide"] });
  });

  it("takes case weights, and equal weights change nothing", () => {
    const sheet = [...rows("a", [1, 2, 3, 4, 5, 3]), ...rows("b", [2, 1, 3, 5, 4, 3])];
    const plain = complete([header, ...sheet], options);
    const weighted = complete([[...header, "w"], ...sheet.map((row) => [...row, 2])], { ...options, weight: "w" });
    for (const column of ["difference", "ciLow", "p", "hedgesG"])
      expectClose(cellOf(tableOf(weighted, "pairs"), "a-b", column), cellOf(tableOf(plain, "pairs"), "a-b", column) as number, 1e-12);
    expect(JSON.stringify(weighted.blocks)).toContain("Kish");
  });

  it("does not depend on the order of the rows", () => {
    const sheet = [...rows("a", [1, 2, 3, 4, 5, 3]), ...rows("b", [2, 1, 3, 5, 4, 3]), ...rows("c", [3, 3, 1, 5, 2, 4])];
    const before = tableOf(complete([header, ...sheet], options), "pairs");
    fc.assert(
      fc.property(fc.shuffledSubarray(sheet, { minLength: sheet.length }), (shuffled) => {
        const after = tableOf(complete([header, ...shuffled], options), "pairs");
        for (const { id } of before.rows) expectClose(cellOf(after, id, "pAdjusted"), cellOf(before, id, "pAdjusted") as number, 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a comparison that cannot be made", () => {
  const good = [...rows("a", [1, 2, 3, 4, 5, 3]), ...rows("b", [2, 1, 3, 5, 4, 3])];
  it.each<[string, Cells, RawOptions, string]>([
    ["waits for groups", [header, ...good], { ...options, groups: [] }, "choose-groups"],
    ["waits for items", [header, ...good], { groups: ["site"] }, "choose-items"],
    ["waits for the scale", [header, ...good], { groups: ["site"], items: ["q1"] }, "choose-scale"],
    ["is refused without respondents", [header], options, "no-respondents"],
    ["is refused for one row", [header, ...good.slice(0, 1)], options, "one-respondent"],
    [
      "is refused for one row with no minimum too",
      [header, ...good.slice(0, 1)],
      { ...options, items: ["q1"], minimumGroup: 1 },
      "one-respondent",
    ],
    ["is refused for fewer people than are shown", [header, ...good.slice(0, 2)], options, "too-few-answers"],
    ["is refused for one group", [header, ...rows("a", [1, 2, 3, 4, 5, 3])], options, "too-few-groups"],
    ["is refused for equal answers", [header, ...rows("a", [3, 3, 3, 3, 3]), ...rows("b", [3, 3, 3, 3, 3])], options, "items-constant"],
    ["is refused without answers", [header, ...good.map(([id, , , site]) => [id ?? "", "", "", site ?? ""])], options, "no-answers"],
    ["takes no unknown method", [header, ...good], { ...options, method: "sign" }, "bad-option"],
    ["takes no unknown column", [header, ...good], { ...options, groups: ["town"] }, "unknown-column"],
  ])("%s", (_, cells, given, code) => {
    for (const language of languages)
      expect(run(cells, given, language)).toMatchObject({ code, sentence: expect.stringMatching(/[.。]$/) as unknown });
  });
});
