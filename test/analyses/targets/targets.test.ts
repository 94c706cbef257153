import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report } from "../../../src/report/tree";
import type { GridCell } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

type Cells = readonly (readonly GridCell[])[];

function run(cells: Cells, options: RawOptions, language: Language = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const [report] = analyse({ grid, analyses: ["targets"], options, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(cells: Cells, options: RawOptions, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

interface RGroup {
  readonly group: string;
  readonly n: number;
  readonly mean: number;
  readonly ci_low: number;
  readonly ci_high: number;
}
const { sets } = golden("groups.json") as { readonly sets: { readonly osat_by_site: { readonly groups: readonly RGroup[] } } };
const servqual = csvGrid("servqual_raw.csv");
const header = ["id", "q1", "q2", "site"];
const rows = (site: string, answers: readonly number[]): Cells =>
  answers.map((answer, at) => [`${site}${at}`, answer, (answer % 5) + 1, site]);
const options = { items: ["q1"], scale: { min: 1, max: 5 }, groups: ["site"], target: 4 };
const high = [5, 4, 5, 5, 4, 5, 5];
const near = [3, 5, 4, 4, 5, 3, 4];
const low = [1, 2, 1, 2, 3, 2, 1];
const sheet = [header, ...rows("a", high), ...rows("b", near), ...rows("c", low)];

describe("scores beside their targets", () => {
  it("have R's means and intervals, and stand beside the other units", () => {
    const report = completeReport(servqual, "targets", { questionnaire: "servqual-1988", outcome: "osat", groups: ["site"], target: 7 });
    const groups = tableOf(report, "groups");
    for (const { group, n, mean, ci_low: from, ci_high: to } of sets.osat_by_site.groups) {
      expect(cellOf(groups, group, "n")).toBe(n);
      expectClose(cellOf(groups, group, "score"), mean);
      expectClose(cellOf(groups, group, "ciLow"), from);
      expectClose(cellOf(groups, group, "ciHigh"), to);
      expectClose(cellOf(groups, group, "difference"), mean - 7);
      const others = sets.osat_by_site.groups.filter((other) => other.group !== group);
      expectClose(cellOf(groups, group, "peers"), others.reduce((sum, other) => sum + other.mean, 0) / others.length);
      expectClose(cellOf(groups, group, "best"), Math.max(...others.map((other) => other.mean)));
      const verdict = from >= 7 ? "met" : to < 7 ? "notMet" : "unknown";
      expect(cellOf(groups, group, "met")).toMatchObject({ code: verdict });
    }
  });

  it("are met, not met, or cannot be told, by the whole interval and in both languages", () => {
    const groups = tableOf(complete(sheet, options), "groups");
    expect(["a", "b", "c"].map((row) => (cellOf(groups, row, "met") as { code: string }).code)).toEqual(["met", "unknown", "notMet"]);
    const words = { en: "Look at c first", "zh-CN": "先看c" };
    for (const language of languages) {
      const { headlines } = complete(sheet, options, language);
      expect(headlines.join(" ")).toContain(words[language]);
      expect(headlines.length).toBeLessThanOrEqual(5);
    }
  });

  it("take a target of their own by name of score, dimension, item or group", () => {
    const own = complete(sheet, { ...options, items: ["q1", "q2"], target: { overall: 3, q2: 2, a: 4.5 } });
    expect(tableOf(own, "targets").rows.map(({ id }) => id)).toEqual(["overall", "q2"]);
    expect(cellOf(tableOf(own, "groups"), "a", "target")).toBe(4.5);
    expect(cellOf(tableOf(own, "groups"), "b", "target")).toBe(3);
    expect(cellOf(tableOf(own, "parts"), "q2", "target", { group: "a" })).toBe(2);
    const named = completeReport(servqual, "targets", { questionnaire: "servqual-1988", target: { 移情性: 5, Reliability: 5 } });
    expect(tableOf(named, "targets").rows.map(({ id }) => id)).toEqual(["reliability", "empathy"]);
  });

  it("of a small group are hidden, with those that would give it away, and nobody's peers", () => {
    const hidden = complete([...sheet, ...rows("d", [5, 5, 5])], options);
    const groups = tableOf(hidden, "groups");
    const statuses = groups.rows.map(({ cells }) =>
      typeof cells.score === "object" && "hidden" in cells.score ? cells.score.hidden : "shown",
    );
    expect(statuses.filter((status) => status === "few").length).toBe(1);
    expect(statuses.filter((status) => status === "complement").length).toBe(1);
    expect(cellOf(groups, "d", "met")).toHaveProperty("hidden");
    const shown = groups.rows.filter(({ cells }) => typeof cells.score === "number");
    expect(shown.map(({ cells }) => cells.bestName)).not.toContain("d");
    expect(hidden.headlines.join(" ")).not.toMatch(/\bd\b/);
    expect(hidden.blocks.find(({ id }) => id === "group-targets")).toMatchObject({ rows: shown.map(({ id }) => id) });
  });

  it("are met from below where less is better, the lowest the best of the peers", () => {
    const less = { ...options, target: 3, direction: "less-is-better" };
    const report = complete(sheet, less);
    const groups = tableOf(report, "groups");
    expect(["a", "b", "c"].map((row) => (cellOf(groups, row, "met") as { code: string }).code)).toEqual(["notMet", "notMet", "met"]);
    expect(cellOf(groups, "a", "bestName")).toBe("c");
    expect(groups.columns.find(({ id }) => id === "difference")).not.toHaveProperty("emphasis");
    const mirrored = sheet.map((cells, row) => cells.map((cell) => (row > 0 && typeof cell === "number" ? 6 - cell : cell)));
    const more = tableOf(complete(mirrored, { ...options, target: 3 }), "groups");
    for (const row of ["a", "b", "c"]) expect(cellOf(more, row, "met")).toEqual(cellOf(groups, row, "met"));
    for (const [language, words] of [
      ["en", ["Look at a first", "Lowest mean by site: c"]],
      ["zh-CN", ["先看a", "最低的是c"]],
    ] as const)
      for (const part of words) expect(complete(sheet, less, language).headlines.join(" ")).toContain(part);
    expect(run(sheet, { ...less, direction: "down" })).toMatchObject({ code: "bad-option" });
  });

  it("are drawn beside their targets", () => {
    const chart = complete(sheet, options).blocks.find(({ id }) => id === "group-targets");
    expect(chart).toMatchObject({ type: "clustered-bars", table: "groups", rows: ["a", "b", "c"], minimum: 1, maximum: 5 });
  });
});

describe("targets that cannot be told", () => {
  it.each<[string, Cells, RawOptions, string]>([
    ["wait for a target", sheet, { ...options, target: undefined }, "choose-goal"],
    ["wait for items", sheet, { target: 4 }, "choose-items"],
    ["take no words", sheet, { ...options, target: "high" }, "bad-option"],
    ["take no list", sheet, { ...options, target: [4] }, "bad-option"],
    ["take no name that nothing has", sheet, { ...options, target: { north: 4 } }, "bad-option"],
    ["take no number off the scale", sheet, { ...options, target: 80 }, "bad-option"],
    ["are refused without respondents", [header], options, "no-respondents"],
    ["are refused for one row", sheet.slice(0, 2), options, "one-respondent"],
    ["are refused for equal answers", [header, ...rows("a", [3, 3, 3]), ...rows("b", [3, 3, 3])], options, "no-variation"],
    ["are refused without answers", [header, ...rows("a", high).map(([id]) => [id ?? "", "", "", "a"])], options, "column-without-answers"],
  ])("%s", (_, cells, given, code) => {
    for (const language of languages)
      expect(run(cells, given, language)).toMatchObject({ code, sentence: expect.stringMatching(/[.。]$/) as unknown });
  });
});
