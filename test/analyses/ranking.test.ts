import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { languages } from "../../src/i18n/language";
import { friedman } from "../../src/stats/groups/friedman";
import type { AnyReport, Report } from "../../src/report/tree";
import type { GridCell } from "../../src/survey/grid";
import { expectClose } from "../agreement/closeTo";
import { cellOf, tableOf } from "./tables";

type Cells = readonly (readonly GridCell[])[];

function run(cells: Cells, options: Record<string, unknown> = {}, language: "en" | "zh-CN" = "en"): AnyReport {
  const grid = { sheet: "S", row: 0, column: 0, cells };
  const [report] = analyse({ grid, analyses: ["ranking"], options, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(report: AnyReport): Report {
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const options = ["parking", "opening hours", "prices", "queues"];
const header = ["member", ...options];
const ranks: Cells = [
  ["Ann", 1, 2, 3, 4],
  ["Bo", 1, 3, 2, 4],
  ["Cai", 2, 1, 3, 4],
  ["Dee", 1, 2, 3, 4],
  ["Eli", 4, 3, 2, 1],
  ["Fay", 1, 2, 4, 3],
];
const priorities = { questionnaire: "priorities", items: options };

describe("a group ranking", () => {
  const report = complete(run([header, ...ranks], priorities));
  const order = tableOf(report, "options");

  it("orders the options by Borda points, first place on top", () => {
    expect(order.rows.map(({ id }) => id)).toEqual(["parking", "opening hours", "prices", "queues"]);
    expect(cellOf(order, "parking", "points")).toBe(14);
    expectClose(cellOf(order, "parking", "meanRank"), 10 / 6, 1e-12);
    expect(cellOf(order, "parking", "firsts")).toBe(4);
    expect(cellOf(order, "queues", "lasts")).toBe(4);
  });

  it("tests agreement by Kendall's W, which is Friedman's chi-square over members x (options - 1)", () => {
    const test = friedman(options.map((_, option) => Float64Array.from(ranks, (row) => row[option + 1] as number)));
    const agreement = tableOf(report, "agreement");
    expectClose(cellOf(agreement, "group", "chiSquare"), test.chiSquare ?? NaN, 1e-12);
    expectClose(cellOf(agreement, "group", "w"), (test.chiSquare ?? NaN) / (6 * 3), 1e-12);
    expectClose(cellOf(agreement, "group", "p"), test.p ?? NaN, 1e-12);
  });

  it("names who ranks against the others, and on whom the first place hangs", () => {
    expect(cellOf(tableOf(report, "members"), "member5", "standing")).toMatchObject({ code: "against" });
    expect(report.headlines.join(" ")).toContain("One member ranks against the others: Eli");
    expect(report.headlines.join(" ")).toContain("The first place stays whichever single member is left out.");
    const tight = complete(run([header, ["Ann", 1, 2, 3, 4], ["Bo", 1, 2, 3, 4], ["Cai", 4, 1, 2, 3], ["Dee", 2, 1, 4, 3]], priorities));
    expect(tight.headlines.join(" ")).toMatch(/The first place hangs on/);
  });

  it("is the same whatever the order of the members, and needs no scale", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...ranks], { minLength: ranks.length }), (shuffled) => {
        const other = tableOf(complete(run([header, ...shuffled], { items: options })), "options");
        return JSON.stringify(other.rows) === JSON.stringify(order.rows);
      }),
      { numRuns: 20 },
    );
  });

  it("leaves out members who ranked only some, or ties what they left open", () => {
    const partial = [header, ...ranks, ["Gus", 2, 1, "", ""]];
    const left = complete(run(partial, priorities));
    expect(cellOf(tableOf(left, "agreement"), "group", "members")).toBe(6);
    expect(left.blocks).toContainEqual(expect.objectContaining({ id: "left-out" }));
    const last = complete(run(partial, { ...priorities, unranked: "last" }));
    expect(cellOf(tableOf(last, "agreement"), "group", "members")).toBe(7);
    expect(cellOf(tableOf(last, "options"), "prices", "points")).toBe((cellOf(order, "prices", "points") as number) + 0.5);
  });

  it("of more options than the questionnaire's six keeps every rank", () => {
    const many = Array.from({ length: 9 }, (_, index) => `option ${String.fromCharCode(65 + index)}`);
    const rows = [1, 2, 3].map((n) => [`m${n}`, ...many.map((_, index) => 9 - index)]);
    const found = tableOf(complete(run([["member", ...many], ...rows], { questionnaire: "priorities", items: many })), "options");
    expect(found.rows[0]?.id).toBe("option I");
    expect(cellOf(found, "option A", "meanRank")).toBe(9);
  });

  it("speaks of no real agreement where there is none, in both languages", () => {
    const opposed = [header, ["Ann", 1, 2, 3, 4], ["Bo", 4, 3, 2, 1], ["Cai", 2, 4, 1, 3]];
    for (const language of languages) {
      const { headlines } = complete(run(opposed, priorities, language));
      expect(headlines.join(" ")).toContain(language === "en" ? "no real agreement" : "没有真正的一致意见");
    }
  });

  it("of one whole ranking has an order and no agreement; of equal ranks no headline", () => {
    const one = complete(run([header, ["Ann", 1, 2, 3, 4], ["Bo", 1, "", "", ""]], priorities));
    expect(cellOf(tableOf(one, "agreement"), "group", "w")).toEqual({ notComputable: "agreement takes at least two members" });
    const equal = complete(run([header, ["Ann", 1, 1, 1, 1], ["Bo", 2, 2, 2, 2]], priorities));
    expect(equal.headlines).toEqual([]);
    expect(cellOf(tableOf(equal, "agreement"), "group", "w")).toEqual({ notComputable: "ranks all options alike" });
  });
});

const criteria = ["price", "speed", "quality"];
const scores: Cells = [
  ["Alpha", 4, 5, 3],
  ["Beta", 5, 3, 3],
  ["Gamma", 2, 4, 4],
];

describe("a decision table", () => {
  const weights = { price: 3, speed: 2, quality: 5 };
  const report = complete(run([["supplier", ...criteria], ...scores], { weights }));

  it("totals the scores by weight and says how safe the winner is", () => {
    const totals = tableOf(report, "totals");
    expectClose(cellOf(totals, "Alpha", "total"), 3.7, 1e-12);
    expectClose(cellOf(totals, "Beta", "total"), 3.6, 1e-12);
    expectClose(cellOf(totals, "Gamma", "total"), 3.4, 1e-12);
    expect(totals.rows.map(({ id }) => id)).toEqual(["Alpha", "Beta", "Gamma"]);
    const stability = tableOf(report, "stability");
    expectClose(cellOf(stability, "price", "changesAt"), 1 / 3, 1e-9);
    expect(cellOf(stability, "price", "stable")).toMatchObject({ code: "yes" });
    expect(report.headlines[0]).toBe("“Alpha” comes out best with 3.70, 0.10 ahead of “Beta”.");
    expect(report.headlines[1]).toContain("stays best");
    expect(report.headlines[2]).toContain("“speed”");
  });

  it("reads its weights from a row that is called weight, in either language", () => {
    for (const word of ["Weight", "权重"]) {
      const found = complete(run([["supplier", ...criteria], [word, 3, 2, 5], ...scores]));
      expect(tableOf(found, "totals").rows).toEqual(tableOf(report, "totals").rows);
    }
  });

  it("turns criteria on which low is good, on the given scale", () => {
    const turned = [["supplier", ...criteria], ...scores.map(([name = "", price, ...rest]) => [name, 6 - (price as number), ...rest])];
    const found = complete(run(turned, { weights, reversed: ["price"], scale: { min: 1, max: 5 }, items: criteria }));
    expectClose(cellOf(tableOf(found, "totals"), "Alpha", "total"), 3.7, 1e-12);
  });

  it("names the weight that would make another option best", () => {
    const close = [
      ["supplier", ...criteria],
      ["Alpha", 4, 5, 3],
      ["Beta", 5, 3, 3.19],
    ];
    const { headlines } = complete(run(close, { weights }));
    expect(headlines[1]).toMatch(/The outcome is not safe: with the weight of “(price|speed|quality)” a tenth/);
  });

  it("leaves out options without a score that counts, and refuses a single one", () => {
    const gaps: Cells = [
      ["supplier", ...criteria],
      ["Alpha", 4, 5, 3],
      ["Beta", 5, "", 3],
      ["Gamma", 2, 4, 4],
    ];
    const found = complete(run(gaps, { weights }));
    expect(tableOf(found, "totals").rows).toHaveLength(2);
    expect(complete(run(gaps, { weights: { price: 3, quality: 5, speed: 0 } })).blocks).not.toContainEqual(
      expect.objectContaining({ id: "left-out" }),
    );
    expect(
      run(
        [
          ["supplier", ...criteria],
          ["Alpha", 4, 5, 3],
          ["Beta", 5, "", 3],
        ],
        { weights },
      ),
    ).toMatchObject({ code: "too-few-options" });
  });
});

describe("a table that cannot be ranked", () => {
  it.each<[string, Cells, Record<string, unknown>, string]>([
    [
      "waits for its columns",
      [
        ["site", "city"],
        ["a", "b"],
        ["c", "d"],
      ],
      {},
      "choose-items",
    ],
    ["of one option is refused", [header, ...ranks], { items: ["prices"] }, "too-few-options"],
    ["without a whole ranking is refused", [header, ["Ann", 1, "", "", ""], ["Bo", 2, "", "", ""]], priorities, "no-whole-ranking"],
    ["of one member is refused", [header, ["Ann", 1, 2, 3, 4]], priorities, "one-respondent"],
    ["of one and the same rank everywhere is refused", [header, ["Ann", 2, 2, 2, 2], ["Bo", 2, 2, 2, 2]], priorities, "answers-alike"],
    [
      "of one and the same score everywhere is refused",
      [
        ["supplier", ...criteria],
        ["Alpha", 3, 3, 3],
        ["Beta", 3, 3, 3],
      ],
      { weights: { price: 1, speed: 2 } },
      "answers-alike",
    ],
    ["without a rank is refused", [header, ["Ann", "x", "x", "x", "x"], ["Bo", "x", "x", "x", "x"]], priorities, "no-answers"],
    ["takes no unknown rule", [header, ...ranks], { ...priorities, unranked: "first" }, "bad-option"],
    ["takes no weight for nothing", [["supplier", ...criteria], ...scores], { weights: { glamour: 1 } }, "unknown-column"],
    ["takes no negative weight", [["supplier", ...criteria], ...scores], { weights: { price: -1 } }, "bad-option"],
    [
      "needs the scale of what is turned",
      [["supplier", ...criteria], ...scores],
      { weights: { price: 1, speed: 1 }, reversed: ["price"], items: criteria },
      "choose-scale",
    ],
  ])("%s", (_, cells, given, code) => {
    expect(run(cells, given)).toMatchObject({ code, sentence: expect.stringMatching(/\.$/) as unknown });
  });
});
