import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { languages } from "../../src/i18n/language";
import type { AnyReport } from "../../src/report/tree";
import { cellText } from "../../src/report/tree";
import type { Grid, GridCell } from "../../src/survey/grid";
import { expectClose, expectP } from "../agreement/closeTo";
import { csvGrid, golden } from "../agreement/files";
import { cellOf, completeReport, tableOf } from "./tables";

interface Paired {
  readonly n: number;
  readonly mean: number;
  readonly ci_low: number;
  readonly ci_high: number;
  readonly p: number;
}
interface Level {
  readonly mean: number;
}
interface GoldenItem {
  readonly item: number;
  readonly min: Level;
  readonly desired: Level;
  readonly perceived: Level;
  readonly msa_paired: Paired;
  readonly mss_paired: Paired;
  readonly zot_width_paired: Paired;
  readonly zone: string;
  readonly pct_individual_within: number;
  readonly d_cs_ratio_of_means: number;
}

const { items: expected } = golden("zot.json") as { readonly items: readonly GoldenItem[] };
const grid = csvGrid("zot.csv");

function run(cells: readonly (readonly GridCell[])[], options: Record<string, unknown> = {}): AnyReport | undefined {
  const own: Grid = { sheet: "S", row: 0, column: 0, cells };
  const request = { analyses: ["zone-of-tolerance"], language: "en", date: "2026-11-21", version: "test" } as const;
  return analyse({ grid: own, options: { questionnaire: "zone-of-tolerance", ...options }, ...request }).reports[0];
}

const header = ["MIN1", "DES1", "PER1", "MIN2", "DES2", "PER2", "MIN3", "DES3", "PER3"];

describe("the zone of tolerance agrees with R", () => {
  const report = completeReport(grid, "zone-of-tolerance", {});
  const [table, respondents] = [tableOf(report, "items"), tableOf(report, "respondents")];

  it.each(expected.map((item) => [item.item, item] as const))("item %i", (number, item) => {
    const cell = (column: string): unknown => cellOf(table, `item${number}`, column);
    expect(cell("n")).toBe(item.msa_paired.n);
    expectClose(cell("minimum"), item.min.mean, 1e-12);
    expectClose(cell("desired"), item.desired.mean, 1e-12);
    expectClose(cell("perceived"), item.perceived.mean, 1e-12);
    expectClose(cell("adequacy"), item.msa_paired.mean, 1e-12);
    expectClose(cell("adequacyLow"), item.msa_paired.ci_low, 1e-9);
    expectClose(cell("adequacyHigh"), item.msa_paired.ci_high, 1e-9);
    expectClose(cell("superiority"), item.mss_paired.mean, 1e-12);
    expectClose(cell("superiorityLow"), item.mss_paired.ci_low, 1e-9);
    expectClose(cell("superiorityHigh"), item.mss_paired.ci_high, 1e-9);
    expectClose(cell("width"), item.zot_width_paired.mean, 1e-12);
    expectClose(cell("position"), item.d_cs_ratio_of_means, 1e-12);
    expectClose(cellOf(respondents, `item${number}`, "within"), item.pct_individual_within, 1e-12);
    expect(cellOf(table, `item${number}`, "zone")).toMatchObject({ code: item.zone });
  });

  it("with p adjusted by Holm over the items", () => {
    const raw = expected.map(({ msa_paired: { p } }) => p).sort((one, other) => one - other);
    const lowest = expected.find(({ msa_paired: { p } }) => p === raw[0]);
    expectP(cellOf(table, `item${lowest?.item ?? 0}`, "adequacyP"), (raw[0] ?? NaN) * expected.length);
  });
});

describe("headlines of the zone of tolerance", () => {
  it("count the items below the minimum that R's tests would, in both languages", () => {
    const ordered = [...expected].sort((one, other) => one.msa_paired.p - other.msa_paired.p);
    const kept = ordered.findIndex(({ msa_paired: { p } }, index) => p * (expected.length - index) >= 0.05);
    const below = ordered.slice(0, kept).filter(({ msa_paired: { mean } }) => mean < 0).length;
    for (const language of languages) {
      const { headlines } = completeReport(grid, "zone-of-tolerance", {}, language);
      expect(headlines.length).toBeLessThanOrEqual(5);
      expect(headlines[1]).toContain(language === "en" ? `${below} of 22 items` : `22 个题项中有 ${below} 个`);
    }
  });

  it("claim no item below the minimum where the differences may be chance", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => [4, 8, 4 + (n % 2 ? 1 : -1), 4, 8, 7 + (n % 2), 4, 8, 6 + (n % 2)]);
    const report = run([header, ...rows]);
    const text = report?.status === "complete" ? report.headlines.join(" ") : "";
    expect(text).toContain("None of the 3 items falls below the minimum");
    expect(text).toContain("Too close to call, with 3 items compared at once: one item may lie");
  });
});

describe("inconsistent answers", () => {
  const rows = [
    [4, 8, 5, 4, 8, 6, 4, 8, 6],
    [7, 3, 5, 5, 8, 6, 4, 8, 7],
    [4, 8, 6, 4, 9, 5, 3, 7, 6],
    [5, 9, 6, 4, 9, 3, 4, 8, 5],
  ];

  it("are counted and kept unless they are to be left out", () => {
    for (const [inconsistent, n] of [
      ["keep", 4],
      ["leave-out", 3],
    ] as const) {
      const report = run([header, ...rows], { inconsistent });
      if (report?.status !== "complete") throw new Error(report?.sentence);
      expect(cellOf(tableOf(report, "items"), "item1", "n")).toBe(n);
      expect(cellOf(tableOf(report, "items"), "item2", "n")).toBe(4);
      const shares = tableOf(report, "respondents");
      expect(shares.columns.some(({ id }) => id === "unplaced")).toBe(inconsistent === "keep");
      if (inconsistent === "keep") expect(cellOf(shares, "item1", "unplaced")).toBeCloseTo(0.25, 12);
      const note = report.blocks.find((block) => block.kind === "note" && block.id === "inconsistent");
      expect(note?.kind === "note" && note.text).toContain("1 of 12 pairs of answers, from 1 respondent");
    }
  });
});

describe("items of one's own", () => {
  it.each([
    ["behind the number", (mark: string, number: number, name: string) => `${mark}${number} ${name}`],
    ["before the mark", (mark: string, _: number, name: string) => `${name} (${mark})`],
  ])("are called what the headers call them, %s", (_, headed) => {
    const names = ["Parking", "Opening hours", "Waiting time"];
    const headers = names.flatMap((name, item) => ["MIN", "DES", "PER"].map((mark) => headed(mark, item + 1, name)));
    const rows = [4, 5, 6].map((level) => names.flatMap((__, item) => [level - 1, level + 2, level + (item % 2)]));
    const report = run([headers, ...rows], { questionnaire: undefined });
    if (report?.status !== "complete") throw new Error(report?.sentence);
    expect(tableOf(report, "items").rows.map(({ cells }) => cellText(cells.item ?? ""))).toEqual(names);
  });
});

describe("a survey without a zone", () => {
  const levels = [4, 8, 5, 4, 8, 6, 4, 8, 7];

  it.each<[string, readonly (readonly GridCell[])[], Record<string, unknown>, string]>([
    [
      "of other columns waits for them",
      [
        ["site", "city"],
        ["a", "b"],
        ["c", "d"],
      ],
      { questionnaire: undefined },
      "choose-blocks",
    ],
    [
      "without desired levels waits for them",
      [
        ["MIN1", "PER1", "MIN2", "PER2", "MIN3", "PER3"],
        [3, 4, 3, 4, 5, 6],
        [4, 4, 3, 5, 5, 7],
      ],
      {},
      "choose-blocks",
    ],
    [
      "without any answer is refused",
      [
        [...header, "id", "site", "wave"],
        [...levels.map(() => ""), "r1", "North", "W1"],
        [...levels.map(() => ""), "r2", "North", "W1"],
      ],
      {},
      "no-answers",
    ],
    ["of one respondent is refused", [header, levels], {}, "one-respondent"],
    ["of people who do not differ is refused", [header, levels, levels], {}, "items-constant"],
    ["takes no unknown rule", [header, levels, levels.map((level) => level + 1)], { inconsistent: "mend" }, "bad-option"],
  ])("%s", (_, cells, options, code) => {
    expect(run(cells, options)).toMatchObject({ code, sentence: expect.stringMatching(/\.$/) as unknown });
  });

  it("of an item that one person answered has levels and no interval; zones without width have no test, and no headline", () => {
    const one = run([header, levels, ["", "", "", ...levels.slice(3).map((level) => level - 1)]]);
    if (one?.status !== "complete") throw new Error(one?.sentence);
    expect(cellOf(tableOf(one, "items"), "item1", "adequacy")).toBe(1);
    expect(cellOf(tableOf(one, "items"), "item1", "adequacyLow")).toEqual({ notComputable: "a single answer has no spread" });
    const equal = run([header, ...[4, 5, 6].map((level) => levels.map(() => level))]);
    if (equal?.status !== "complete") throw new Error(equal?.sentence);
    expect(equal.headlines).toEqual([]);
    expect(cellText(cellOf(tableOf(equal, "items"), "item1", "zone"))).toBe("within the zone");
    expect(cellOf(tableOf(equal, "items"), "item1", "position")).toEqual({ notComputable: "the zone has no width" });
  });
});
