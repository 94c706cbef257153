import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/analyses/analyse";
import type { RawOptions } from "../../../src/analyses/analysis";
import { favourableCuts } from "../../../src/analyses/favourable/favourableCuts";
import type { Language } from "../../../src/i18n/language";
import { languages } from "../../../src/i18n/language";
import type { AnyReport, Report } from "../../../src/report/tree";
import { cellText, isHidden } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { cellOf, tableOf } from "../tables";

function run(cells: readonly (readonly GridCell[])[], options: RawOptions, language: Language = "en"): AnyReport {
  const grid: Grid = { sheet: "S", row: 0, column: 0, cells };
  const [report] = analyse({ grid, analyses: ["favourable"], options, language, date: "2026-11-21", version: "test" }).reports;
  if (!report) throw new Error("no report");
  return report;
}

function complete(cells: readonly (readonly GridCell[])[], options: RawOptions, language: Language = "en"): Report {
  const report = run(cells, options, language);
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

const departments = ["Sales", "Service", "Office"];

/** 60 employees: direction (items 1, 12, 15, 19) liked by all, fairness (20 to 22) by nobody in Service. */
const employees: readonly (readonly GridCell[])[] = [
  ["department", ...Array.from({ length: 25 }, (_, index) => `Q${index + 1}`)],
  ...Array.from({ length: 60 }, (_, row) => [
    departments[row % 3] ?? "",
    ...Array.from({ length: 25 }, (__, index) => {
      const number = index + 1;
      if ([1, 12, 15, 19].includes(number)) return row % 5 === 0 ? 2 : 3;
      if ([20, 21, 22].includes(number) && row % 3 === 1) return row % 2;
      return (row * 7 + number * 5) % 4;
    }),
  ]),
];
const employee = { questionnaire: "employee", groups: ["department"] };

describe("favourable answers by theme", () => {
  const report = complete(employees, employee);

  it("count all answers of a theme's items", () => {
    const cell = (row: string, column: string): unknown => cellOf(tableOf(report, "themes"), row, column);
    expect(cell("direction", "favourable")).toBe(1);
    expect(cell("direction", "n")).toBe(60);
    expect(cell("direction", "answers")).toBe(240);
    expect(cell("all-items", "answers")).toBe(1500);
  });

  it("widen Wilson's interval of a theme, since the answers of one person resemble each other", () => {
    const alike = employees.map(([department = "", ...answers], row) => [
      department,
      ...answers.map((answer) => (row === 0 ? answer : row % 4)),
    ]);
    const width = (from: Report): number => {
      const cell = (column: string): number => Number(cellOf(tableOf(from, "themes"), "all-items", column));
      return cell("ciHigh") - cell("ciLow");
    };
    const single = complete(alike, { ...employee, items: ["Q2"], scale: { min: 0, max: 3 } });
    expect(width(complete(alike, employee))).toBeCloseTo(width(single), 1);
  });

  it("name the weakest theme, the group that differs and the advocacy score", () => {
    expect(report.headlines).toHaveLength(5);
    expect(report.headlines.join("\n")).toMatch(/Weakest theme: “fairness and respect” .*strongest: “direction” \(100\.0%\)/);
    expect(cellOf(tableOf(report, "advocacy"), "item25", "net")).toBeTypeOf("number");
  });

  it("put the same figures into the heat map and the long table", () => {
    const heat = cellOf(tableOf(report, "heat-1"), "fairness", "group3");
    expect(heat).toBe(cellOf(tableOf(report, "groups"), "fairness", "favourable", { group: "Service" }));
    expect(heat).toBe(0);
  });

  it.each(languages)("leave no message out in %s", (language) => {
    const { headlines, blocks } = complete(employees, employee, language);
    const texts = JSON.stringify({ headlines, blocks });
    expect(texts).not.toMatch(/undefined|NaN|null/);
    if (language === "zh-CN") expect(headlines.every((sentence) => sentence.endsWith("。"))).toBe(true);
  });
});

describe("two waves", () => {
  const answersIn = (second: readonly number[]): readonly (readonly GridCell[])[] => [
    ["wave", "a"],
    ...Array.from({ length: 40 }, (_, row): GridCell[] => ["W1", [1, 2, 4, 5][row % 4] ?? 1]),
    ...Array.from({ length: 40 }, (_, row): GridCell[] => ["W2", second[row % second.length] ?? 1]),
  ];
  const options = { items: ["a"], scale: { min: 1, max: 5 }, wave: "wave" };

  it("are told as a change, not as groups", () => {
    const better = complete(answersIn([4, 5]), options).headlines.join(" ");
    expect(better).toContain("From W1 to W2 the favourable share rose from 50.0% to 100.0% (adjusted p < 0.001).");
    expect(better).not.toContain("group");
    expect(complete(answersIn([4, 5]), options, "zh-CN").headlines.join("")).toContain("从 W1 到 W2，好评率由 50.0% 升至 100.0%");
    expect(complete(answersIn([5, 4, 2, 1]), options).headlines.join(" ")).toContain("From W1 to W2 there is no real change");
  });

  it("as two groups do not differ both", () => {
    const { wave: _wave, ...others } = options;
    const [told] = complete(answersIn([4, 5]), { ...others, groups: ["wave"] }).headlines.filter((sentence) => sentence.startsWith("By"));
    expect(told).toBe("By wave, W1 is less favourable than all others: 50.0% against 100.0% (adjusted p < 0.001).");
  });
});

describe("boxes", () => {
  it("may be the highest and lowest answers", () => {
    expect(favourableCuts({ min: 1, max: 5 }, 3)).toBeUndefined();
    const items = { items: ["Q1"], scale: { min: 0, max: 3 }, groups: [] };
    const share = (options: RawOptions): unknown => cellOf(tableOf(complete(employees, options), "items"), "Q1", "favourable");
    expect(share(items)).toBe(1);
    expect(share({ ...items, boxes: 1 })).toBe(48 / 60);
  });

  it("leave the midpoint neutral", () => {
    const table = tableOf(
      complete([["a", "b"], ...[1, 2, 3, 3, 5].map((a) => [a, ""])], { items: ["a"], scale: { min: 1, max: 5 } }),
      "items",
    );
    expect(["unfavourable", "neutral", "favourable"].map((column) => cellOf(table, "a", column))).toEqual([0.4, 0.4, 0.2]);
  });

  it("say nothing of neutral answers where there can be none", () => {
    const columns = (options: RawOptions): readonly string[] =>
      complete(employees, options).blocks.flatMap((block) => (block.kind === "table" ? block.columns.map(({ id }) => id) : []));
    expect(columns(employee)).not.toContain("neutral");
    expect(columns({ ...employee, boxes: 1 })).toContain("neutral");
    const [chart] = complete(employees, employee).blocks.filter((block) => block.kind === "chart");
    expect(chart?.title).toBe("Favourable and unfavourable answers by theme");
  });

  it.each([3, 1.5, 0])("cannot be %d on four answers", (boxes) => {
    expect(run(employees, { ...employee, boxes })).toMatchObject({ status: "refused", code: "bad-option" });
  });
});

describe("what cannot be reported", () => {
  const scale = { min: 1, max: 5 };
  it.each([
    [
      "nothing chosen",
      [
        ["site", "a"],
        ["N", 1],
        ["S", 2],
      ],
      {},
      "choose-items",
    ],
    ["no rows", [["site", "a"]], { items: ["a"], scale }, "no-respondents"],
    [
      "one row",
      [
        ["site", "a"],
        ["N", 3],
      ],
      { items: ["a"], scale },
      "one-respondent",
    ],
    [
      "answers that do not differ",
      [
        ["a", "b"],
        [4, 5],
        [4, 5],
        [4, 5],
      ],
      { items: ["a", "b"], scale },
      "items-constant",
    ],
    [
      "no answers",
      [
        ["site", "a"],
        ["N", "x"],
        ["S", "y"],
      ],
      { items: ["a"], scale },
      "column-without-answers",
    ],
  ] as const)("%s", (_, cells, options, code) => {
    expect(run(cells, options)).toMatchObject({ code });
    expect(run(cells, options, "zh-CN").status).not.toBe("complete");
  });

  it("takes answers that are all favourable as they are", () => {
    const report = complete([["a", "b"], ...Array.from({ length: 8 }, (_, row) => [4, row % 2 ? 4 : 5])], { items: ["a", "b"], scale });
    expect(cellOf(tableOf(report, "themes"), "all-items", "favourable")).toBe(1);
    expect(cellOf(tableOf(report, "themes"), "all-items", "ciHigh")).toBe(1);
  });
});

describe("no figure of fewer than five people can be had", () => {
  const answer = fc.constantFrom<GridCell>("", "", 1, 2, 4, 5);
  const row = fc.tuple(fc.constantFrom<GridCell>("A", "B", "C", "D", ""), answer, answer, answer);

  it("from a line by subtracting its shown groups, or from a group by subtracting its shown items", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
        const report = run([["site", "a", "b", "c"], ...rows], { items: ["a", "b", "c"], scale: { min: 1, max: 5 }, groups: ["site"] });
        fc.pre(report.status === "complete");
        const { columns, rows: lines } = tableOf(report, "heat-1");
        const groups = columns.filter(({ id }) => id.startsWith("group"));
        const answered = (group: string | undefined, item: string): number =>
          rows.filter(([site, ...answers]) => (group === undefined || site === group) && answers["abc".indexOf(item)] !== "").length;
        const shownIn = (id: string): string[] =>
          groups.flatMap(({ id: column, title }) =>
            typeof lines.find((line) => line.id === id)?.cells[column] === "number" ? [title] : [],
          );
        for (const item of ["a", "b", "c"]) {
          const shown = shownIn(item);
          const rest = answered(undefined, item) - shown.reduce((sum, group) => sum + answered(group, item), 0);
          for (const group of shown) expect(answered(group, item)).toBeGreaterThanOrEqual(5);
          if (shown.length > 0 && typeof lines.find(({ id }) => id === item)?.cells["all"] === "number")
            expect(rest === 0 || rest >= 5).toBe(true);
        }
        for (const group of shownIn("all-items")) {
          const hidden = ["a", "b", "c"].filter((item) => answered(group, item) > 0 && !shownIn(item).includes(group));
          expect(hidden).not.toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every cell of a hidden group back", () => {
    const few = employees.map((cells, index) => (index > 2 && cells[0] === "Office" ? ["Sales", ...cells.slice(1)] : cells));
    const small = few.map((cells, index) => (index === 3 ? ["Office", ...cells.slice(1)] : cells));
    const rows = tableOf(complete(small, employee), "groups").rows.filter(({ cells }) => cellText(cells["group"] ?? "") === "Office");
    expect(rows.map(({ id }) => id)).toEqual(["all-items"]);
    for (const { cells } of rows)
      for (const [id, cell] of Object.entries(cells)) if (!["line", "group"].includes(id)) expect(isHidden(cell)).toBe(true);
  });
});
