import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { chosenIn, separatorIn } from "../../../src/analyses/frequencies/chosenInCell";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report, ReportTable } from "../../../src/report/tree";
import { cellText, isHidden } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

function run(cells: readonly (readonly GridCell[])[], options: RawOptions = {}, language: Language = "en"): AnyReport | undefined {
  const grid: Grid = { sheet: "S", row: 0, column: 0, cells };
  return analyse({ grid, analyses: ["frequencies"], options, language, date: "2026-11-21", version: "test" }).reports[0];
}

function complete(cells: readonly (readonly GridCell[])[], options: RawOptions = {}, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report?.status !== "complete") throw new Error(report?.sentence);
  return report;
}

/** The table of a question's answers, by the question's place. */
function answersOf(report: Report, question: string): ReportTable {
  const place = tableOf(report, "questions").rows.findIndex(({ id }) => id === question);
  return tableOf(report, `question-${place + 1}`);
}

/** The cells of a column by answer. */
function byAnswer(table: ReportTable, column: string): Record<string, unknown> {
  return Object.fromEntries(table.rows.map(({ cells }) => [cellText(cells["answer"] ?? "") ?? "", cells[column]]));
}

const header = [
  "Customer before",
  "Service",
  "Spend",
  "Region",
  "Reasons for leaving",
  "Used: phone",
  "Used: web",
  "Rank: price",
  "Rank: speed",
];
const ratings = ["poor", "fair", "good", "excellent"];
const reasons = ["Price; Service", "Price", "Price; Distance", "", "Service; Price", "Distance"];
const body: readonly (readonly GridCell[])[] = Array.from({ length: 24 }, (_, row) => [
  row % 3 === 0 ? "yes" : "no",
  ratings[row % 4] ?? "",
  100.5 + row * 10,
  row < 14 ? "North" : row < 21 ? "South" : "West",
  reasons[row % 6] ?? "",
  row % 2 === 0 ? "x" : "",
  row % 4 === 0 ? "x" : "",
  row % 3 === 0 ? 2 : 1,
  row % 3 === 0 ? 1 : 2,
]);
const mixed = [header, ...body];

describe("every kind of question", () => {
  const report = complete(mixed);

  it("is told from the columns", () => {
    const kinds = tableOf(report, "questions").rows.map(({ id, cells }) => [id, (cells["kind"] as { code: string }).code]);
    expect(kinds).toEqual([
      ["Customer before", "yes-no"],
      ["Service", "rating"],
      ["Spend", "number"],
      ["Region", "choose-one"],
      ["Reasons for leaving", "choose-several"],
      ["Used", "choose-several"],
      ["Rank", "rank"],
    ]);
  });

  it("counts yes and no", () => {
    expect(cellOf(tableOf(report, "yes-no"), "Customer before", "yes")).toBe(8 / 24);
    expect(byAnswer(answersOf(report, "Customer before"), "count")).toEqual({ yes: 8, no: 16 });
  });

  it("reads labels as levels, in the order of the scale", () => {
    expect(byAnswer(answersOf(report, "Service"), "count")).toEqual({ "1 poor": 6, "2 fair": 6, "3 good": 6, "4 excellent": 6 });
    expect(cellOf(tableOf(report, "ratings"), "Service", "mean")).toBe(2.5);
    expect(cellOf(tableOf(report, "ratings"), "Service", "top")).toBe(0.25);
  });

  it("describes numbers without the single lowest and highest", () => {
    expect(cellOf(tableOf(report, "numbers"), "Spend", "median")).toBe(215.5);
    expect(JSON.stringify(tableOf(report, "numbers"))).not.toMatch(/100\.5|330\.5/);
  });

  it("sorts choose-several as a Pareto, of people and of answers", () => {
    const table = answersOf(report, "Reasons for leaving");
    expect(byAnswer(table, "count")).toEqual({ Price: 16, Service: 8, Distance: 8 });
    expect(byAnswer(table, "ofRespondents")).toEqual({ Price: 0.8, Service: 0.4, Distance: 0.4 });
    expect(byAnswer(table, "ofAnswers")).toEqual({ Price: 0.5, Service: 0.25, Distance: 0.25 });
    expect(byAnswer(table, "cumulative")).toEqual({ Price: 0.5, Service: 0.75, Distance: 1 });
    expect(report.blocks).toContainEqual(expect.objectContaining({ type: "pareto", table: table.id }));
    expect(report.headlines[0]).toMatch(/^“Reasons for leaving”: “Price” is named by 80\.0% of those who answered/);
  });

  it("joins columns with one option each", () => {
    const table = answersOf(report, "Used");
    expect(byAnswer(table, "count")).toEqual({ phone: 12, web: 6 });
    expect(cellOf(tableOf(report, "questions"), "Used", "n")).toBe(12);
  });

  it("orders what is ranked by its mean rank", () => {
    expect(byAnswer(answersOf(report, "Rank"), "meanRank")).toEqual({ price: 32 / 24, speed: 40 / 24 });
  });

  it("keeps small groups of a background question back", () => {
    const counts = byAnswer(answersOf(report, "Region"), "count");
    expect(counts["North"]).toBe(14);
    expect([counts["West"], counts["South"]].every((cell) => isHidden(cell as never))).toBe(true);
    expect(JSON.stringify(report.blocks.find(({ id }) => id === "chart-4"))).toBe(undefined);
  });

  it.each(languages)("leaves no message out in %s", (language) => {
    const { headlines, blocks } = complete(mixed, {}, language);
    expect(JSON.stringify({ headlines, blocks })).not.toMatch(/undefined|NaN|null|Infinity/);
    if (language === "zh-CN") expect(headlines.every((sentence) => sentence.endsWith("。"))).toBe(true);
  });
});

describe("overall satisfaction", () => {
  const cells = [["q1", "q2", "osat"], ...Array.from({ length: 30 }, (_, row) => [(row % 7) + 1, ((row * 3) % 7) + 1, row % 11])];
  const options = { items: ["q1", "q2", "osat"], scale: { min: 1, max: 7 } };
  const unnamed = { scale: { min: 1, max: 7 }, outcome: "osat" };

  it("keeps the answers beyond the items' scale, because its ends are its own", () => {
    const rows = tableOf(complete(cells, unnamed), "questions").rows;
    expect(rows.find(({ id }) => id === "osat")?.cells["n"]).toBe(30);
    expect(rows.find(({ id }) => id === "q1")?.cells["n"]).toBe(30);
  });

  it("is read on the scale that is given for it, or as one of the items where it is named as one", () => {
    const n = (given: RawOptions): unknown => tableOf(complete(cells, given), "questions").rows.find(({ id }) => id === "osat")?.cells["n"];
    expect(n({ ...unnamed, outcomeScale: { min: 0, max: 9 } })).toBe(28);
    expect(n(options)).toBeLessThan(30);
  });
});

describe("kinds that are given", () => {
  it("go before what the columns look like", () => {
    const report = complete(mixed, { items: ["Service", "Spend"], kinds: { Service: "choose-one", Spend: "skip" } });
    expect(tableOf(report, "questions").rows.map(({ id }) => id)).toEqual(["Service"]);
    expect(Object.keys(byAnswer(answersOf(report, "Service"), "count")).sort()).toEqual(["excellent", "fair", "good", "poor"]);
  });

  it.each([
    [{ Service: "stars" }, "bad-option"],
    [["Service"], "bad-option"],
    [{ Nothing: "rating" }, "unknown-column"],
  ])("are refused when they are wrong: %j", (kinds, code) => {
    for (const language of languages) expect(run(mixed, { kinds }, language)).toMatchObject({ status: "refused", code });
  });

  it("list open answers where ten people wrote, and only count them otherwise", () => {
    const texts = Array.from({ length: 12 }, (_, row) => [row, `A sentence that only person ${row} would ever write here`]);
    const cells = [["score", "thoughts"], ...texts];
    const listed = complete(cells, { kinds: { thoughts: "open" } });
    expect(answersOf(listed, "thoughts").rows).toHaveLength(12);
    const few = complete(cells.slice(0, 9), { kinds: { thoughts: "open" } });
    expect(JSON.stringify(few)).not.toContain("only person");
  });
});

describe("frequencies agree with R", () => {
  const { items } = golden("employee.json") as {
    readonly items: Readonly<Record<string, { n: number; mean: number; freq: { counts: number[]; pct_valid: number[] } }>>;
  };
  const questions = ["Q1", "Q2", "Q3", "Q22"];
  const report = completeReport(csvGrid("employee.csv"), "frequencies", { items: questions, scale: { min: 0, max: 3 } });

  it.each(questions)("%s", (id) => {
    const expected = items[id];
    const { rows } = answersOf(report, id);
    expect(rows.map(({ cells }) => cells["count"])).toEqual(expected?.freq.counts);
    rows.forEach(({ cells }, level) => expectClose(cells["share"], expected?.freq.pct_valid[level] ?? NaN, 1e-12));
    expectClose(cellOf(tableOf(report, "ratings"), id, "mean"), expected?.mean ?? NaN, 1e-12);
    const percents = rows.map(({ cells }) => Math.round(Number(cells["percent"]) * 1000));
    expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(1000);
  });
});

describe("cells with several options", () => {
  it("are split at the sign whose parts come again", () => {
    const column = (cells: readonly GridCell[]): { header: string; position: number; cells: readonly GridCell[] } => ({
      header: "a",
      position: 0,
      cells,
    });
    expect(separatorIn(column(["价格、质量", "价格", "质量、价格"]))?.test("、")).toBe(true);
    expect(separatorIn(column(["Friendly staff, thank you", "Too noisy", "Friendly staff, thank you", "Too noisy"]))).toBeUndefined();
    expect(separatorIn(column(["I like it, mostly", "No, never", "Well, sometimes"]))).toBeUndefined();
    expect(chosenIn("a\nb\n a ", /\n/)).toEqual(["a", "b"]);
  });

  it("count every person once an option, whatever the order", () => {
    const options = ["red", "green", "blue"];
    const people = fc.array(fc.subarray(options, { minLength: 0 }), { minLength: 12, maxLength: 30 });
    fc.assert(
      fc.property(people, (chosen) => {
        const cells = chosen.map((own, row) => [row, own.join(";")]);
        const given = { items: ["colours"], kinds: { colours: "choose-several" }, minimumGroup: 1 };
        const report = run([["no", "colours"], ...cells], given);
        fc.pre(
          report?.status === "complete" && separatorIn({ header: "", position: 0, cells: cells.map(([, own]) => own ?? "") }) !== undefined,
        );
        const counts = byAnswer(answersOf(report, "colours"), "count");
        for (const option of options) expect(counts[option] ?? 0).toBe(chosen.filter((own) => own.includes(option)).length);
        const turned = run([["no", "colours"], ...[...cells].reverse()], given) as Report;
        expect(byAnswer(answersOf(turned, "colours"), "count")).toEqual(counts);
      }),
      { numRuns: 50 },
    );
  });
});

describe("what cannot be counted", () => {
  it.each([
    ["no rows", [["a", "b"]], {}, "no-respondents"],
    [
      "one row",
      [
        ["a", "b"],
        [1, 2],
      ],
      {},
      "one-respondent",
    ],
    ["answers that do not differ", [["a", "b"], ...Array.from({ length: 8 }, () => [4, "Yes"])], {}, "items-constant"],
    [
      "groups beside questions that nobody answered",
      [["site", "a", "b"], ...Array.from({ length: 12 }, (_, row) => [row % 2 ? "North" : "South", "", ""])],
      {},
      "no-answers",
    ],
    [
      "no answers",
      [["a", "b"], ...Array.from({ length: 8 }, () => ["", "x"])],
      { items: ["a"], kinds: { a: "rating" } },
      "column-without-answers",
    ],
  ] as const)("%s", (_, cells, options, code) => {
    for (const language of languages) expect(run(cells, options, language)).toMatchObject({ status: "refused", code });
  });

  it("hides a question that fewer than five people answered", () => {
    const cells = [["a", "b"], ...Array.from({ length: 12 }, (_, row): GridCell[] => [1 + (row % 5), row < 4 ? 1 + row : ""])];
    const report = complete(cells, { items: ["a", "b"], kinds: { a: "rating", b: "rating" }, scale: { min: 1, max: 5 } });
    expect(isHidden(cellOf(tableOf(report, "questions"), "b", "n"))).toBe(true);
    expect(tableOf(report, "ratings").rows.map(({ id }) => id)).toEqual(["a"]);
  });

  it("takes answers that are all high as they are", () => {
    const cells = [["a", "b"], ...Array.from({ length: 8 }, (_, row) => [row % 2 ? 4 : 5, "Yes"])];
    const report = complete(cells, { items: ["a", "b"], kinds: { a: "rating" }, scale: { min: 1, max: 5 } });
    expect(cellOf(tableOf(report, "ratings"), "a", "top")).toBe(1);
    expect(cellOf(tableOf(report, "yes-no"), "b", "yes")).toBe(1);
  });
});
