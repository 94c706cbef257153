import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import type { AnyReport, Report } from "../../src/report/tree";
import { isNotComputable } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

const grid = (header: readonly string[], rows: readonly (readonly GridCell[])[]): Grid => ({
  sheet: "S",
  row: 0,
  column: 0,
  cells: [header, ...rows],
});

/** Eight employees and eight customers in every unit, in one table; customers' rows leave the employees' columns blank. */
function stacked(units: readonly { readonly name: string; readonly e: number; readonly c: number; readonly people?: number }[]): Grid {
  const rows = units.flatMap(({ name, e, c, people = 8 }) => [
    ...Array.from({ length: people }, (_, person): GridCell[] => [name, e + (person % 2 ? 0.5 : -0.5), e, ""]),
    ...Array.from({ length: people }, (_, person): GridCell[] => [name, "", "", c + (person % 2 ? 1 : -1)]),
  ]);
  return grid(["branch", "pride", "tools", "overall"], rows);
}

const six = [
  { name: "A", e: 1, c: 3 },
  { name: "B", e: 2, c: 4 },
  { name: "C", e: 3, c: 4.5 },
  { name: "D", e: 3.5, c: 6 },
  { name: "E", e: 4, c: 6.5 },
  { name: "F", e: 4.5, c: 7 },
];
const options = {
  groups: ["branch"],
  employee: ["pride", "tools"],
  customer: ["overall"],
  scale: { min: 0, max: 5 },
  outcomeScale: { min: 0, max: 10 },
};

function run(cells: Grid, given: RawOptions = options, language: Language = "en"): AnyReport {
  const request = { grid: cells, analyses: ["linkage"], options: given, language, date: "2026-11-21", version: "test" };
  const [report] = analyse(request).reports;
  if (!report) throw new Error("no report");
  return report;
}

function notes(report: Report): string {
  return report.blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).join("\n");
}

describe("linkage over rows that are units", () => {
  const attitude = csvGrid("attitude.csv");
  const cells = attitude.cells.map((row, index) => [...row, index === 0 ? "department" : `D${index}`]);
  const given = { groups: ["department"], employee: ["complaints"], customer: ["rating"], level: "units" };

  it("gives R's correlation, with every row a unit", () => {
    const report = completeReport({ ...attitude, cells }, "linkage", given);
    const { sets } = golden("drivers.json") as {
      readonly sets: { readonly attitude: { readonly predictor_results: readonly { readonly name: string; readonly r_xy: number }[] } };
    };
    const r = sets.attitude.predictor_results.find(({ name }) => name === "complaints")?.r_xy ?? NaN;
    const link = tableOf(report, "link");
    expect(cellOf(link, "link", "units")).toBe(30);
    expectClose(cellOf(link, "link", "r"), r);
    const reach = 1.959963984540054 / Math.sqrt(27);
    expectClose(cellOf(link, "link", "ciLow"), Math.tanh(Math.atanh(r) - reach));
    expectClose(cellOf(link, "link", "ciHigh"), Math.tanh(Math.atanh(r) + reach));
    expect(tableOf(report, "units").rows.length).toBe(30);
    expect(tableOf(report, "units").columns.map(({ id }) => id)).not.toContain("nEmployee");
  });

  it("hides all of them unless the user says that rows are units", () => {
    const { level: _level, ...respondents } = given;
    const report = run({ ...attitude, cells }, respondents);
    expect(report).toMatchObject({ status: "refused", code: "too-few-units" });
  });
});

describe.each(languages)("linkage in %s", (language) => {
  it.each<[string, Grid, RawOptions, string]>([
    ["no unit column", stacked(six), { employee: ["pride"], customer: ["overall"], groups: [] }, "choose-groups"],
    ["no employee columns", stacked(six), { groups: ["branch"], customer: ["overall"] }, "choose-measures"],
    ["two units", stacked(six.slice(0, 2)), options, "too-few-units"],
    ["one row", grid(["branch", "pride", "tools", "overall"], [["A", 1, 2, 3]]), options, "one-respondent"],
    ["units that are all alike", stacked(six.map((unit) => ({ ...unit, e: 3 }))), options, "no-variation"],
    ["a column of words", grid(["branch", "pride", "tools", "overall"], [["A", "x", 2, 3]]), options, "column-without-answers"],
    ["an empty range", { sheet: "S", row: 0, column: 0, cells: [] }, options, "empty-range"],
  ])("stops with a sentence at %s", (_, cells, given, code) => {
    const report = run(cells, given, language);
    expect(report.status).not.toBe("complete");
    if (report.status === "complete") return;
    expect(report.code).toBe(code);
    expect(report.sentence).toMatch(language === "en" ? /^[A-Z].*\.$/s : /[。]$/);
  });

  it("says whether there is a link, and that it is no cause", () => {
    const report = completeReport(stacked(six), "linkage", options, language);
    expect(report.headlines[0]).toContain(language === "en" ? "tend to have better customer results" : "往往也较好");
    expect(notes(report)).toContain(language === "en" ? "is not a cause" : "并不是因果");
  });
});

describe("linkage", () => {
  it("takes the means of each side over its own rows, every unit once", () => {
    const units = tableOf(completeReport(stacked(six), "linkage", options), "units");
    six.forEach(({ name, e, c }) => {
      expectClose(cellOf(units, name, "employee"), e);
      expectClose(cellOf(units, name, "customer"), c);
      expect(cellOf(units, name, "nEmployee")).toBe(8);
      expect(cellOf(units, name, "nCustomer")).toBe(8);
    });
  });

  it("does not depend on the order of rows", () => {
    const { cells, ...rest } = stacked(six);
    const [header = [], ...rows] = cells;
    const link = (of: Grid): unknown => cellOf(tableOf(completeReport(of, "linkage", options), "link"), "link", "r");
    expectClose(link({ ...rest, cells: [header, ...[...rows].reverse()] }), link(stacked(six)) as number);
  });

  it("leaves out units with too few answers, and one more so that they cannot be had by subtraction, but counts them", () => {
    const small = { name: "Tiny", e: 0.5, c: 9, people: 2 };
    const report = completeReport(stacked([...six, small]), "linkage", options);
    const units = tableOf(report, "units").rows.map(({ id }) => id);
    expect(units).not.toContain("Tiny");
    expect(units.length).toBe(5);
    expect(report.headlines.join(" ")).toContain("2 more units");
    expect(notes(report)).toContain("Hidden in branch, because fewer than 5 people answered: Tiny.");
    expect(JSON.stringify(report.blocks.filter(({ kind }) => kind === "table"))).not.toContain("Tiny");
    expect(cellOf(tableOf(report, "link"), "link", "units")).toBe(5);
  });

  it("hides a unit that has enough people but too few answers on one side", () => {
    const report = completeReport(stacked([...six, { name: "Tiny", e: 0.5, c: 9, people: 3 }]), "linkage", options);
    expect(JSON.stringify(report)).not.toContain("Tiny");
    expect(tableOf(report, "units").rows.length).toBeLessThan(6);
  });

  it("says that chance will do where the interval holds zero", () => {
    const mixed = six.map((unit, index) => ({ ...unit, c: [5, 4, 6, 4, 6, 5][index] ?? 5 }));
    expect(completeReport(stacked(mixed), "linkage", options).headlines[0]).toContain("holds zero");
  });

  it("names the unit on which the link hangs", () => {
    const alike = [2, 2.1, 2.2, 2, 2.1, 2.2].map((e, index) => ({ name: `U${index}`, e, c: [5, 4, 5, 4, 5, 4.5][index] ?? 5 }));
    const report = completeReport(stacked([...alike, { name: "Star", e: 4.5, c: 9 }]), "linkage", options);
    expect(report.headlines.join(" ")).toContain("without “Star”");
  });

  it("has no interval over three units", () => {
    const report = completeReport(stacked(six.slice(0, 3)), "linkage", options);
    expect(isNotComputable(cellOf(tableOf(report, "link"), "link", "ciLow"))).toBe(true);
    expect(report.headlines[0]).toContain("too few units");
  });
});
