import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import type { Language } from "../../src/i18n/language";
import { languages } from "../../src/i18n/language";
import { incompletes, refusals } from "../../src/i18n/refusals";
import type { AnyReport } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";

const items = Array.from({ length: 22 }, (_, index) => index + 1);
const header = [...items.map((n) => `E${n}`), ...items.map((n) => `P${n}`)];
const ids = ["servqual", "quadrant"];

function run(
  cells: readonly (readonly GridCell[])[],
  options: Record<string, unknown> = {},
  language: Language = "en",
  which: readonly string[] = ids,
): readonly AnyReport[] {
  const grid: Grid = { sheet: "S", row: 0, column: 0, cells };
  return analyse({
    grid,
    analyses: which,
    options: { questionnaire: "servqual-1991", ...options },
    language,
    date: "2026-11-21",
    version: "test",
  }).reports;
}

function codes(reports: readonly AnyReport[]): string[] {
  return reports.map((report) => (report.status === "complete" ? "complete" : report.code));
}

const answers = (row: number): number[] => header.map((_, column) => ((row * 5 + column * 3) % 7) + 1);
const good = [header, ...[1, 2, 3, 4, 5, 6].map(answers)];

describe.each(languages)("in %s, a survey that cannot be analysed is refused with a sentence:", (language) => {
  it.each<[string, readonly (readonly GridCell[])[], Record<string, unknown>, string]>([
    ["nothing selected", [], {}, "empty-range"],
    ["headers alone", [header], {}, "no-respondents"],
    ["answers without headers", [answers(1), answers(2)], {}, "no-header"],
    [
      "all answers missing",
      [[...header, "site", "wave", "id"], ...[1, 2, 3].map((n) => [...header.map(() => ""), "North", "W1", `r${n}`])],
      {},
      "no-answers",
    ],
    [
      "expectations and perceptions of different people",
      [header, ...[1, 2, 3].map((n) => answers(n).map((answer, column) => (column < 22 === (n === 1) ? answer : "")))],
      {},
      "no-complete-pairs",
    ],
    ["one respondent", [header, answers(1)], {}, "one-respondent"],
    [
      "one respondent among empty rows",
      [
        [...header, "site", "wave", "id"],
        [...answers(1), "N", "W1", "r1"],
        [...header.map(() => ""), "S", "W1", "r2"],
      ],
      {},
      "one-respondent",
    ],
    ["people who all give the same answers", [header, ...[1, 2, 3].map(() => answers(1))], {}, "items-constant"],
    ["people who all give one number", [header, ...[1, 2, 3].map(() => header.map(() => 4))], {}, "items-constant"],
    ["one respondent, before anyone asks which wording it was", [header, answers(1)], { questionnaire: undefined }, "one-respondent"],
    [
      "people who all give the same answers, before anyone asks which wording it was",
      [header, ...[1, 2, 3].map(() => answers(1))],
      { questionnaire: undefined },
      "items-constant",
    ],
    [
      "another table",
      [
        ["city", "people", "area"],
        ["A", 1, 2],
        ["B", 3, 4],
      ],
      { questionnaire: undefined },
      "not-recognised",
    ],
    ["an item missing", [header.slice(0, -1), ...[1, 2].map((n) => answers(n).slice(0, -1))], {}, "missing-items"],
    ["an unknown column", good, { groups: ["branch"] }, "unknown-column"],
    ["an unknown questionnaire", good, { questionnaire: "servqual-2001" }, "unknown-questionnaire"],
    ["an unknown missing rule", good, { missingRule: "most" }, "bad-option"],
    ["a scale that is none", good, { scale: { min: 7, max: 1 } }, "bad-option"],
  ])("%s", (_, cells, options, code) => {
    const [report] = run(cells, options, language);
    expect(report).toMatchObject({ status: "refused", language, code });
    expect((report as { sentence: string }).sentence).toMatch(/[.。]$/);
  });

  it("columns of the same name, when one of them is asked for", () => {
    const twice = [[...header, "site", "site"], ...[1, 2, 3].map((n) => [...answers(n), "a", "b"])];
    expect(codes(run(twice, { groups: ["site"] }, language))).toEqual(["duplicate-column", "duplicate-column"]);
  });
});

describe("a survey that is not decided yet", () => {
  it("is incomplete while the wording is open, since the headers fit both", () => {
    const reports = run(good, { questionnaire: undefined });
    expect(reports.map(({ status }) => status)).toEqual(["incomplete", "incomplete"]);
    expect(codes(reports)).toEqual(["choose-questionnaire", "choose-questionnaire"]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ method: "correlation" }, "choose-outcome"],
    [{ method: "points" }, "choose-points"],
    [{ crosshair: "target" }, "choose-target"],
    [{ importance: ["E1"] }, "choose-columns"],
    [{ importance: ["E1", "E2"], performance: ["P1", "P2"] }, "choose-scale"],
  ])("a quadrant with %j waits for %s", (options, code) => {
    expect(run(good, options, "en", ["quadrant"])).toMatchObject([{ status: "incomplete", code }]);
  });
});

describe("degenerate answers", () => {
  it.each(languages)("one respondent is refused by every analysis in %s, with the range and what to do", (language) => {
    for (const report of run([header, answers(1)], {}, language)) {
      if (report.status !== "refused") throw new Error(report.status);
      expect(report.sentence).toContain("A1:AR2");
      expect(report.sentence).toMatch(language === "en" ? /^One respondent is not enough: .*Select the rows/ : /^只有一位受访者，.*请把/);
    }
  });

  it.each(languages)("answers that do not differ are refused by every analysis in %s, with their cells and what to do", (language) => {
    for (const report of run([header, ...[1, 2, 3].map(() => header.map(() => 4))], {}, language)) {
      if (report.status !== "refused") throw new Error(report.status);
      expect(report.sentence).toMatch(/A\d:AR4/);
      expect(report.sentence).toMatch(language === "en" ? /^Nobody's answers differ: .*Check that/ : /^没有人的答案与别人不同：.*请确认/);
    }
  });

  it("an item that one person answered has means and a gap, and says why there is no interval", () => {
    const second = answers(2).map((answer, column) => (column % 22 === 0 ? "" : answer));
    const [report] = run([header, answers(1), second]);
    if (report?.status !== "complete") throw new Error(report?.sentence);
    const table = report.blocks.find((block) => block.kind === "table" && block.id === "items");
    const cells = table?.kind === "table" ? table.rows[0]?.cells : undefined;
    expect(cells?.n).toBe(1);
    expect(typeof cells?.gap).toBe("number");
    expect(cells?.sd).toEqual({ notComputable: "a single answer has no spread" });
  });

  it("gaps that are all alike have no test, and quadrants still stand", () => {
    const reports = run([header, ...[3, 4, 5].map((level) => header.map(() => level))]);
    expect(codes(reports)).toEqual(["complete", "complete"]);
    const [report] = reports;
    if (report?.status !== "complete") throw new Error();
    expect(report.headlines).toEqual([]);
  });

  it("two respondents who differ are enough", () => {
    expect(codes(run([header, answers(1), answers(2)]))).toEqual(["complete", "complete"]);
  });

  describe("a ready table of attributes", () => {
    const options = { attribute: "name", importance: "i", performance: "p" };
    const table = (...rows: readonly (readonly [number, number])[]): string[] =>
      codes(
        run(
          [["name", "i", "p"], ...rows.map((row, place) => [`Attribute ${place}`, ...row])],
          { ...options, questionnaire: undefined },
          "en",
          ["quadrant"],
        ),
      );

    it("of one attribute, or of one number everywhere, is refused", () => {
      expect(table([3, 4])).toEqual(["too-few-attributes"]);
      expect(table([3, 3], [3, 3], [3, 3])).toEqual(["answers-alike"]);
    });

    it("of attributes that stand at one place is drawn: each is a finding of many people", () => {
      expect(table([3, 4], [3, 4])).toEqual(["complete"]);
    });
  });

  it("an outcome without a single number is refused by name and address", () => {
    const worded = [[...header, "osat"], ...[1, 2, 3, 4].map((n) => [...answers(n), "splendid"])];
    const [report] = run(worded, { outcome: "osat", method: "correlation" }, "en", ["quadrant"]);
    expect(report).toMatchObject({ code: "column-without-answers", sentence: expect.stringContaining("AS2:AS5") as unknown });
  });

  it("perceptions alone are enough for importance derived from the outcome, and for nothing else", () => {
    const perceptions = [[...items.map((n) => `P${n}`), "osat"], ...[1, 2, 3, 4, 5].map((n) => [...answers(n).slice(22), (n * 3) % 8])];
    expect(codes(run(perceptions, { outcome: "osat", method: "correlation" }))).toEqual(["missing-items", "complete"]);
    expect(codes(run(perceptions, { outcome: "osat" }))).toEqual(["missing-items", "missing-items"]);
  });

  it("a constant outcome gives no derived importance", () => {
    const constant = [[...header, "osat"], ...[1, 2, 3, 4].map((n) => [...answers(n), 5])];
    expect(codes(run(constant, { outcome: "osat", method: "correlation" }, "en", ["quadrant"]))).toEqual(["no-variation"]);
  });

  it("lists of unequal length and empty columns are refused by name", () => {
    const options = { scale: { min: 1, max: 7 }, importance: ["E1"], performance: ["P1", "P2"] };
    expect(codes(run(good, options, "en", ["quadrant"]))).toEqual(["unequal-lists"]);
    const withEmpty = [[...header, "X"], ...[1, 2, 3].map((n) => [...answers(n), "no"])];
    const [report] = run(withEmpty, { ...options, importance: ["E1", "E2"], performance: ["P1", "X"] }, "en", ["quadrant"]);
    expect(report).toMatchObject({ code: "column-without-answers", sentence: expect.stringContaining("AS2:AS4") as unknown });
  });

  it("a column of names is refused as a grouping, by name and count", () => {
    const named = [[...header, "name"], ...Array.from({ length: 120 }, (_, n) => [...answers(n), `person ${n}`])];
    const [report] = run(named, { groups: ["name"] }, "en", ["servqual"]);
    expect(report).toMatchObject({ status: "refused", code: "too-many-groups", sentence: expect.stringMatching(/"name".*120/) as unknown });
  });

  it("a respondent without any answer changes nothing but the count of rows", () => {
    const withId = [["id", "site", "x", ...header], ...[1, 2, 3, 4].map((n) => [`r${n}`, "North", "y", ...answers(n)])];
    const plus = [...withId, ["r5", "North", "y", ...header.map(() => "")]];
    const figures = (cells: readonly (readonly GridCell[])[]): unknown => {
      const [report] = run(cells, { groups: [] }, "en", ["servqual"]);
      return report?.status === "complete" && report.blocks.filter((block) => block.kind === "table");
    };
    expect(figures(plus)).toEqual(figures(withId));
  });
});

describe("the sentences", () => {
  it("stand in both languages for the same codes", () => {
    expect(Object.keys(refusals["zh-CN"])).toEqual(Object.keys(refusals.en));
    expect(Object.keys(incompletes["zh-CN"])).toEqual(Object.keys(incompletes.en));
  });
});
