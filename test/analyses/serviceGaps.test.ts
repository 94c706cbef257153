import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { ratingNamed } from "../../src/analyses/service-gaps/readRatings";
import { languages } from "../../src/i18n/language";
import { momentsOf } from "../../src/stats/moments";
import { oneSampleT } from "../../src/stats/oneSampleT";
import { welchT } from "../../src/stats/welchT";
import type { AnyReport, Report } from "../../src/report/tree";
import { isHidden } from "../../src/report/tree";
import type { GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { cellOf, tableOf } from "./tables";

type Row = Readonly<Record<string, readonly number[]>>;
const blocks = ["expected", "believed", "standard", "delivered", "promised", "perceived"];

/** One row a person, who fills in three items of the blocks named. */
function sheet(rows: readonly Row[]): readonly (readonly GridCell[])[] {
  const used = blocks.filter((block) => rows.some((row) => row[block]));
  const blank: readonly GridCell[] = ["", "", ""];
  const cells = rows.map((row, index): GridCell[] => [
    `r${index + 1}`,
    ...used.flatMap((block): readonly GridCell[] => row[block] ?? blank),
  ]);
  return [["id", ...used.flatMap((block) => [1, 2, 3].map((item) => `${block} ${item}`))], ...cells];
}

function run(cells: readonly (readonly GridCell[])[], options: Record<string, unknown> = {}, language: "en" | "zh-CN" = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const request = { analyses: ["service-gaps"], options: { questionnaire: "service-gaps", ...options } };
  const [report] = analyse({ grid, ...request, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(report: AnyReport): Report {
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const customers = [7, 6, 7, 6, 7, 6, 5, 7].map((high, n): Row => ({ expected: [high, 6, 7], perceived: [4, 3 + (n % 3), 4 + (n % 2)] }));
const managers = [6, 5, 6, 6, 5, 6].map((level, n): Row => ({ believed: [level, 6, 6 + (n % 2)], standard: [level, 6 - (n % 2), 6] }));
const staff = [3, 4, 5, 3, 4, 5].map((level): Row => ({ delivered: [level, level - 1, 4] }));
const all = [...customers, ...managers, ...staff];
const scoresOf = (rows: readonly Row[], block: string): Float64Array =>
  Float64Array.from(
    rows.flatMap((row) => (row[block] ? [row[block]] : [])),
    (answers) => answers.reduce((sum, answer) => sum + answer, 0) / answers.length,
  );

describe("the five service gaps", () => {
  const report = complete(run(sheet(all)));
  const gaps = tableOf(report, "gaps");

  it("are computed as far as the ratings go", () => {
    expect(gaps.rows.map(({ id }) => id)).toEqual(["gap1", "gap2", "gap3", "gap5"]);
    expect(tableOf(report, "ratings").rows.map(({ id }) => id)).toEqual(["expected", "believed", "standard", "delivered", "perceived"]);
    expect(report.blocks).toContainEqual(expect.objectContaining({ id: "absent", text: expect.stringContaining("promised") as unknown }));
  });

  it("compare separate people by Welch's t", () => {
    for (const [gap, of, against] of [
      ["gap1", "believed", "expected"],
      ["gap3", "delivered", "standard"],
    ] as const) {
      const test = welchT(momentsOf(scoresOf(all, of)), momentsOf(scoresOf(all, against)), 0.95);
      expect(cellOf(gaps, gap, "design")).toMatchObject({ code: "independent" });
      expectClose(cellOf(gaps, gap, "difference"), test?.difference ?? NaN, 1e-12);
      expectClose(cellOf(gaps, gap, "ciLow"), test?.low ?? NaN, 1e-12);
      expectClose(cellOf(gaps, gap, "p"), test?.p ?? NaN, 1e-12);
    }
  });

  it("compare the same people pair by pair", () => {
    const [perceived, expected] = [scoresOf(all, "perceived"), scoresOf(all, "expected")];
    const test = oneSampleT(momentsOf(perceived.map((score, person) => score - (expected[person] as number))));
    expect(cellOf(gaps, "gap5", "design")).toMatchObject({ code: "paired" });
    expectClose(cellOf(gaps, "gap5", "difference"), test.mean ?? NaN, 1e-12);
    expectClose(cellOf(gaps, "gap5", "ciHigh"), test.high ?? NaN, 1e-12);
    expect(cellOf(gaps, "gap5", "nOf")).toBe(customers.length);
  });

  it("say which is the widest inside the company and what usually helps, in both languages", () => {
    for (const language of languages) {
      const { headlines } = complete(run(sheet(all), {}, language));
      expect(headlines.length).toBeLessThanOrEqual(5);
      expect(headlines[1]).toContain(language === "en" ? "gap 3" : "差距 3");
      expect(headlines.join(" ")).toContain(language === "en" ? "What usually helps there: train" : "加强培训");
    }
  });

  it("draw the chain in its order", () => {
    expect(report.blocks.find(({ id }) => id === "chain")).toMatchObject({ type: "interval-bars", order: "table", table: "gaps" });
  });

  it("are the same when one column says which rating a row is", () => {
    const long = all.flatMap((row, person) =>
      Object.entries(row).map(([block, answers]) => [`r${person}`, block === "delivered" ? "Delivered " : block, ...answers]),
    );
    const cells = [["id", "whose", "speed", "care", "hours"], ...long, ["x", "somebody", 4, 4, 4]];
    const found = complete(
      run(cells, { questionnaire: undefined, items: ["speed", "care", "hours"], rating: "whose", scale: { min: 1, max: 7 } }),
    );
    const own = tableOf(found, "gaps");
    for (const { id } of gaps.rows) expectClose(cellOf(own, id, "difference"), cellOf(gaps, id, "difference") as number, 1e-12);
    expect(cellOf(own, "gap5", "design")).toMatchObject({ code: "independent" });
    expect(found.blocks).toContainEqual(expect.objectContaining({ id: "strange", text: expect.stringContaining("somebody") as unknown }));
  });

  it("take a standard that is given once as a fixed number", () => {
    const found = complete(run(sheet([...customers, ...staff, { standard: [6, 6, 6] }])));
    const test = oneSampleT(momentsOf(scoresOf(staff, "delivered").map((score) => score - 6)));
    expect(cellOf(tableOf(found, "gaps"), "gap3", "design")).toMatchObject({ code: "fixed" });
    expectClose(cellOf(tableOf(found, "gaps"), "gap3", "ciLow"), test.low ?? NaN, 1e-12);
  });

  it("call nothing a shortfall that may be chance", () => {
    const alike = [1, 2, 3, 4, 5, 6].map((n): Row => ({ believed: [4 + (n % 2), 5, 5], expected: [5 - (n % 2), 5, 5] }));
    const { headlines } = complete(run(sheet(alike)));
    expect(headlines.join(" ")).toContain("no shortfall by more than chance");
    expect(headlines.join(" ")).not.toContain("helps");
  });

  it("have no test for one person a side, and say so", () => {
    const found = complete(run(sheet([...customers, { believed: [6, 5, 6] }]), { minimumGroup: 1 }));
    expect(cellOf(tableOf(found, "gaps"), "gap1", "ciLow")).toEqual({ notComputable: "fewer than two people on a side" });
    expect(found.blocks).toContainEqual(expect.objectContaining({ id: "few-people", tone: "warning" }));
    expect(found.headlines.join(" ")).not.toContain("gap 1");
  });

  it("of two customers are computed where nothing is hidden", () => {
    const found = complete(run(sheet(customers.slice(0, 2)), { minimumGroup: 1 }));
    expect(cellOf(tableOf(found, "gaps"), "gap5", "nOf")).toBe(2);
  });
});

describe.each(languages)("ratings by fewer than five people, in %s", (language) => {
  const few: readonly Row[] = [...customers, ...staff, ...managers.slice(0, 4)];

  it("are hidden with every gap that rests on them, in tables, charts and headlines", () => {
    const report = complete(run(sheet(few), {}, language));
    const hiddenIn = (table: string): string[] =>
      tableOf(report, table).rows.flatMap(({ id, cells }) => (Object.values(cells).some(isHidden) ? [id] : []));
    expect(hiddenIn("ratings")).toEqual(["believed", "standard"]);
    expect(hiddenIn("gaps")).toEqual(["gap1", "gap2", "gap3"]);
    expect(hiddenIn("item-gaps")).toHaveLength(9);
    for (const { cells } of tableOf(report, "gaps").rows.slice(0, 3))
      expect(Object.values(cells).filter((cell) => typeof cell === "number")).toEqual([]);
    expect(report.blocks.find(({ id }) => id === "chain")).toMatchObject({ rows: ["gap5"] });
    expect(report.blocks.find(({ id }) => id === "ratings-chart")).toMatchObject({ rows: ["expected", "delivered", "perceived"] });
    expect(report.blocks).toContainEqual(expect.objectContaining({ id: "hidden-people" }));
    expect(report.headlines.join(" ")).not.toMatch(language === "en" ? /gap [1-4]/ : /差距 [1-4]/);
  });

  it("tell nothing of what those people answered: with other answers everything else is the same", () => {
    const other = few.map((row) => (row["believed"] ? { believed: [1, 2, 3], standard: [7, 1, 4] } : row));
    const figures = (rows: readonly Row[]): unknown => {
      const { blocks, headlines } = complete(run(sheet(rows), {}, language));
      return [headlines, blocks.filter(({ kind }) => kind === "table" || kind === "chart" || kind === "note")];
    };
    expect(figures(other)).toEqual(figures(few));
  });

  it("are shown where the minimum is lowered", () => {
    const report = complete(run(sheet(few), { minimumGroup: 4 }, language));
    expect(JSON.stringify(report.blocks)).not.toContain('"hidden"');
  });

  it("and nobody else are refused", () => {
    expect(run(sheet(customers.slice(0, 4)), {}, language)).toMatchObject({ status: "refused", code: "too-few-answers" });
  });
});

describe("ratings that make no gap", () => {
  it.each<[string, readonly (readonly GridCell[])[], Record<string, unknown>, string]>([
    ["of one kind wait for another", sheet([{ expected: [6, 7, 6] }, { expected: [5, 6, 7] }]), {}, "choose-blocks"],
    [
      "of two kinds that no gap joins",
      sheet([
        { expected: [6, 7, 6], promised: [6, 6, 6] },
        { expected: [5, 7, 6], promised: [6, 6, 6] },
      ]),
      {},
      "choose-blocks",
    ],
    [
      "in other columns wait to be named",
      [
        ["site", "city"],
        ["a", "b"],
        ["c", "d"],
      ],
      { questionnaire: undefined },
      "choose-blocks",
    ],
    ["take no unknown rule", sheet(all), { missingRule: "most" }, "bad-option"],
    ["take no unknown column", sheet(all), { rating: "who" }, "unknown-column"],
  ])("%s", (_, cells, options, code) => {
    expect(run(cells, options)).toMatchObject({ code, sentence: expect.stringMatching(/\.$/) as unknown });
  });
});

describe("ratingNamed", () => {
  it("knows the six ratings by id, name and mark in either language, and nothing else", () => {
    expect(["expected", "顾客期望", "managers' belief", "承诺", "Mystery"].map(ratingNamed)).toEqual([
      "expected",
      "expected",
      "believed",
      "promised",
      undefined,
    ]);
  });
});
