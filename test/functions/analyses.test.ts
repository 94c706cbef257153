import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RawOptions } from "../../src/analyses/analysis";
import * as survey from "../../src/functions/functions";
import type { Report, ReportCell } from "../../src/report/tree";
import { cellText, isNotComputable } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { csvGrid } from "../agreement/files";
import { completeReport, tableOf } from "../analyses/tables";
import { fakeRuntime } from "./fakeRuntime";
import { column, columnsOf, lineOf, linesOf, numbered } from "./ranges";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const servqual: RawOptions = { questionnaire: "servqual-1988", outcome: "osat" };
const raw = csvGrid("servqual_raw.csv");
const keys = numbered("", 1, 22).map((item) => ([10, 11, 12, 13, 18, 19, 20, 21, 22].includes(Number(item)) ? -1 : 1));
const block = (letter: string): unknown[][] => columnsOf("servqual_raw.csv", numbered(letter, 1, 22));

/** What a cell of a report is in a formula: its number, its text, or "" for what cannot be computed. */
function inFormula(cell: ReportCell | undefined): unknown {
  if (typeof cell === "number") return cell;
  return cell === undefined || isNotComputable(cell) ? "" : cellText(cell);
}

/** Asserts that lines of a function are rows of a report's table, column by column. */
function expectLines(
  lines: readonly Readonly<Record<string, unknown>>[],
  report: Report,
  table: string,
  columns: Readonly<Record<string, string>>,
): void {
  const { rows, columns: shown } = tableOf(report, table);
  const known = new Set(shown.map(({ id }) => id));
  expect(lines.length).toBeGreaterThan(0);
  expect(Object.values(columns).some((column) => known.has(column))).toBe(true);
  lines.forEach((line, place) => {
    for (const [ours, theirs] of Object.entries(columns)) {
      // A report leaves out a column that has nothing to say, such as neutral answers on a scale without a middle.
      if (!known.has(theirs)) continue;
      const expected = inFormula(rows[place]?.cells[theirs]);
      if (typeof expected === "number") expectClose(line[ours], expected, 1e-12, `${table} ${place} ${ours}`);
      else expect(line[ours], `${table} ${place} ${ours}`).toBe(expected);
    }
  });
}

const same = (...names: readonly string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]));
const sheet = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "S", row: 0, column: 0, cells });

describe("each function gives what the report of its analysis gives", () => {
  test.each(["en-US", "zh-CN"] as const)("GAP and SERVQUAL: the report on service quality, names in %s", (locale) => {
    fakeRuntime(locale);
    const report = completeReport(raw, "servqual", servqual, locale === "zh-CN" ? "zh-CN" : "en");
    const figures = same("n", "expectation", "perception", "gap", "ciLow", "ciHigh", "p");
    expectLines(linesOf(survey.GAP(block("E"), block("P"), 1, 7, [keys])), report, "items", figures);
    const weights = columnsOf("servqual_raw.csv", numbered("W", 1, 5));
    const lines = linesOf(survey.SERVQUAL(block("E"), block("P"), 1988, weights));
    expectLines(lines.slice(0, 5), report, "dimensions", { ...figures, ...same("dimension", "pHolm") });
    expectLines(lines.slice(5), report, "overall", { ...figures, dimension: "line" });
    expect(lines).toHaveLength(8);
  });

  test("ALPHA, OMEGA and ITEMREST: the report on reliability", () => {
    const report = completeReport(raw, "reliability", servqual);
    const [tangibles, own] = [columnsOf("servqual_raw.csv", numbered("P", 1, 4)), [1, 1, 1, 1]];
    const omega = survey.OMEGA(tangibles, 1, 7, [own])[0]?.[0];
    const line = { ...lineOf(survey.ALPHA(tangibles, 1, 7, [own], true)), omega };
    expectLines([line], report, "scales", same("alpha", "omega", "ciLow", "ciHigh", "items", "n"));
    const columns = { ...same("n", "mean", "sd", "itemRest", "alphaIfDeleted"), ciLow: "itemRestLow", ciHigh: "itemRestHigh" };
    expectLines(linesOf(survey.ITEMREST(tangibles, 1, 7)), report, "items", columns);
  });

  test("DRIVERS: the report on what matters, on untidy answers", () => {
    const report = completeReport(raw, "drivers", { ...servqual, drivers: numbered("P", 9, 12) });
    // Without a scale every number counts, so the answers are turned and cleaned first, as in a workbook.
    const drivers = survey.REVERSE(columnsOf("servqual_raw.csv", numbered("P", 9, 12)), 1, 7, [keys.slice(8, 12)]);
    const outcome = survey.REVERSE(columnsOf("servqual_raw.csv", ["osat"]), 0, 10, [[1]]);
    const by = (method: string): readonly Record<string, unknown>[] => linesOf(survey.DRIVERS(drivers, outcome, method));
    expectLines(by("shapley"), report, "drivers", { importance: "shapley", ...same("share", "correlation") });
    expectLines(by("weights"), report, "drivers", { importance: "relativeWeight" });
    expectLines(by("beta"), report, "drivers", { importance: "beta" });
  });

  test.each(["en-US", "zh-CN"] as const)("QUADRANT: the report on priorities, words in %s", (locale) => {
    fakeRuntime(locale);
    const report = completeReport(csvGrid("importance.csv"), "quadrant", {}, locale === "zh-CN" ? "zh-CN" : "en");
    const { rows } = tableOf(report, "attributes");
    const [importance, performance] = ["importance", "performance"].map((axis) => column(rows.map(({ cells }) => Number(cells[axis]))));
    const placed = survey.QUADRANT(importance ?? [], performance ?? []).map(([quadrant]) => ({ quadrant }));
    expectLines(placed, report, "attributes", same("quadrant"));
  });

  test("RATIO and BAND: the report on satisfaction ratios, means with a tolerance", () => {
    const report = completeReport(raw, "satisfaction-ratio", servqual);
    const { rows } = tableOf(report, "items");
    const level = (name: string): unknown[][] => column(rows.map(({ cells }) => Number(cells[name])));
    const ratios = survey.RATIO(level("perceived"), level("expected"));
    expectLines(
      ratios.map(([ratioOfMeans]) => ({ ratioOfMeans })),
      report,
      "items",
      same("ratioOfMeans"),
    );
    const meanBands = survey.BAND(ratios, 0.005, true).map(([band]) => band);
    expect(meanBands).toEqual(rows.map(({ cells }) => (cells.band as { readonly code: string }).code));
  });

  test("INDEX100: the report on the index, for the means of complete respondents", () => {
    const items = ["sat_overall", "sat_expect", "sat_ideal"];
    const [header = [], ...rows] = csvGrid("ecsi.csv").cells;
    const complete = rows.filter((row) => items.every((item) => typeof row[header.indexOf(item)] === "number"));
    const options = { items, scale: { min: 1, max: 10 }, weights: { sat_overall: 3, sat_expect: 2, sat_ideal: 1 } };
    const report = completeReport(sheet([header, ...complete]), "index", options);
    const means = items.map((item) => complete.reduce((sum, row) => sum + Number(row[header.indexOf(item)]), 0) / complete.length);
    const index = survey.INDEX100([means], [[3, 2, 1]], 1, 10)[0]?.[0];
    expectLines([{ index }], report, "index", same("index"));
  });

  test("RECOMMEND: the report on loyalty, everybody together", () => {
    const report = completeReport(raw, "loyalty", { recommend: "ltr", outcome: "osat" });
    const line = { ...lineOf(survey.RECOMMEND(columnsOf("servqual_raw.csv", ["ltr"]), true)), isAll: true };
    const all = tableOf(report, "nps").rows.at(-1)?.cells ?? {};
    for (const part of ["n", "promoters", "passives", "detractors", "ciLow", "ciHigh"] as const)
      expectClose((line as Record<string, unknown>)[part], Number(all[part]), 1e-12, part);
    expectClose((line as Record<string, unknown>).score, Number(all.nps), 1e-12);
  });

  test("FAVOURABLE: the report on favourable answers, item by item, with boxes and without", () => {
    const items = numbered("Q", 1, 23);
    const columns = same("n", "favourable", "ciLow", "ciHigh", "neutral", "unfavourable");
    for (const boxes of [undefined, 1]) {
      const report = completeReport(csvGrid("employee.csv"), "favourable", { items, scale: { min: 0, max: 3 }, ...(boxes && { boxes }) });
      expectLines(linesOf(survey.FAVOURABLE(columnsOf("employee.csv", items), 0, 3, boxes)), report, "items", columns);
    }
  });

  test("REASONS and FREQUENCY.TABLE: the report on frequencies", () => {
    const reasons = ["Price; Quality", "Price", "service; Price", "", "Quality; Service"];
    const cities = ["Paris", "Rome", "paris ", "", "Oslo"];
    const rows = Array.from({ length: 30 }, (_, i): GridCell[] => [i, reasons[i % 5] ?? "", cities[i % 5] ?? ""]);
    const report = completeReport(sheet([["id", "why", "city"], ...rows]), "frequencies", {
      items: ["why", "city"],
      kinds: { city: "choose-one" },
    });
    const cells = (place: number): unknown[][] => rows.map((row) => [row[place]]);
    const renamed = { reason: "answer", ...same("count", "ofRespondents", "ofAnswers", "cumulative") };
    expectLines(linesOf(survey.REASONS(cells(1))), report, "question-1", renamed);
    expect(survey.REASONS(cells(1), ";")).toEqual(survey.REASONS(cells(1)));
    expectLines(linesOf(survey.FREQUENCY_TABLE(cells(2))), report, "question-2", same("answer", "count", "share", "ciLow", "ciHigh"));
  });

  test("COMPARE and ADJUST: the report that compares groups with the rest", () => {
    const report = completeReport(raw, "compare", { ...servqual, groups: ["site"] });
    const { rows } = tableOf(report, "rest");
    const people = columnsOf("servqual_raw.csv", ["site", "osat"]);
    const isIn = (cell: unknown, name: string): boolean => String(cell).trim().toLowerCase() === name.toLowerCase();
    const answers = (holds: (cell: unknown) => boolean): unknown[][] =>
      survey.REVERSE(
        people.filter(([site]) => holds(site)).map(([, answer]) => [answer]),
        0,
        10,
        [[1]],
      );
    const lines = rows.map(({ cells }) => {
      const name = String(inFormula(cells.group));
      return lineOf(
        survey.COMPARE(
          answers((site) => isIn(site, name)),
          answers((site) => !isIn(site, name)),
        ),
      );
    });
    const columns = { n1: "n", mean1: "mean", n2: "restN", mean2: "rest", ...same("difference", "ciLow", "ciHigh", "p") };
    expectLines(lines, report, "rest", columns);
    const adjusted = survey.ADJUST(lines.map(({ p }) => [p])).map(([pAdjusted]) => ({ pAdjusted }));
    expectLines(adjusted, report, "rest", same("pAdjusted"));
  });

  test("BORDA and CONCORDANCE: the report on a group's ranking", () => {
    const ranks = [
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [2, 1, 3, 4],
      [1, 2, "", 4],
      [1, 2, 4, 3],
    ];
    const options = ["a", "b", "c", "d"];
    const grid = sheet([["member", ...options], ...ranks.map((row, place) => [`Member ${place + 1}`, ...row])]);
    const report = completeReport(grid, "ranking", { questionnaire: "priorities", items: options });
    const sorted = [...linesOf(survey.BORDA(ranks))].sort((one, other) => Number(one.place) - Number(other.place));
    expectLines(sorted, report, "options", same("points", "meanRank", "place"));
    const columns = same("w", "members", "options", "meanRho", "chiSquare", "df", "p");
    expectLines([lineOf(survey.CONCORDANCE(ranks, true))], report, "agreement", columns);
  });

  test.each(["en-US", "zh-CN"] as const)("FLAGS: the audit's list of all respondents, flags in %s", (locale) => {
    fakeRuntime(locale);
    const items = numbered("P", 1, 22);
    const [header = [], ...rows] = csvGrid("servqual_clean_not_reversed.csv").cells;
    const only = rows.map((row) => items.map((item) => row[header.indexOf(item)] ?? ""));
    const questions = items.map((_, place) => `question ${place + 1}`);
    const options = { items: questions, scale: { min: 1, max: 7 }, list: "all", identity: "id" };
    const grid = sheet([["id", ...questions], ...only.map((row, place) => [`R${place}`, ...row])]);
    const report = completeReport(grid, "audit", options, locale === "zh-CN" ? "zh-CN" : "en");
    // That two rows are alike is seen only across a whole survey.
    const alike = locale === "zh-CN" ? "与另一行相同" : "same as another row";
    const table = tableOf(report, "respondents");
    expect(table.rows.some(({ cells }) => inFormula(cells.flags) !== "")).toBe(true);
    const lines = linesOf(survey.FLAGS(only, 1, 7));
    expectLines(lines, report, "respondents", same("missing", "longestRun", "spread"));
    lines.forEach(({ flags }, place) => {
      const told = String(inFormula(table.rows[place]?.cells.flags)).split(/, |、/);
      expect(flags).toBe(told.filter((flag) => flag !== alike).join(locale === "zh-CN" ? "、" : ", "));
    });
  });
});
