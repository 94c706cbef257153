import { describe, expect, it } from "vitest";
import type { Report, ReportCell } from "../../../src/report/tree";
import { isHidden } from "../../../src/report/tree";
import { expectClose } from "../../agreement/closeTo";
import { csvGrid, golden } from "../../agreement/files";
import { cellOf, completeReport, tableOf } from "../tables";

interface Golden {
  readonly items: Readonly<Record<string, { n: number; mean: number; sd: number; pct_favourable: number }>>;
  readonly score_all: { n: number; mean: number; sd: number };
  readonly by_department_min5: Readonly<
    Record<string, { n: number; suppressed: boolean; score?: { mean: number; sd: number }; pct_favourable?: number }>
  >;
  readonly by_tenure_min5: Golden["by_department_min5"];
  readonly comments: { readonly meaningful_excluding_NA_and_zanwu: number };
}

const expected = golden("employee.json") as Golden;
const grid = csvGrid("employee.csv");
const items = Array.from({ length: 23 }, (_, index) => `Q${index + 1}`);
const options = { items, reversed: ["Q5", "Q14", "Q21"], scale: { min: 0, max: 3 }, groups: ["department", "tenure"], open: ["comment"] };
const report = completeReport(grid, "favourable", options);

/** Every cell of a group, in whatever table it stands. */
function cellsOfGroup(from: Report, group: string): readonly ReportCell[] {
  return from.blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const column = block.columns.find(({ title }) => title === group)?.id;
    return block.rows.flatMap(({ cells }) => {
      if (column !== undefined) return [cells[column] ?? ""];
      if (cells["group"] !== group) return [];
      return Object.entries(cells).flatMap(([id, cell]) => (["group", "grouping", "line"].includes(id) ? [] : [cell]));
    });
  });
}

describe("favourable answers agree with R", () => {
  it.each(Object.entries(expected.items))("item %s", (id, item) => {
    const cell = (column: string): unknown => cellOf(tableOf(report, "items"), id, column);
    expect(cell("n")).toBe(item.n);
    expectClose(cell("favourable"), item.pct_favourable, 1e-12);
    expectClose(cell("mean"), item.mean, 1e-12);
    expectClose(cell("sd"), item.sd, 1e-12);
  });

  it("gives the score over all items", () => {
    const cell = (column: string): unknown => cellOf(tableOf(report, "themes"), "all-items", column);
    expect(cell("n")).toBe(expected.score_all.n);
    expectClose(cell("mean"), expected.score_all.mean, 1e-12);
    expectClose(cell("sd"), expected.score_all.sd, 1e-12);
  });

  it("gives Wilson's interval of an item", () => {
    const { n, pct_favourable: share } = expected.items["Q1"] ?? { n: 0, pct_favourable: 0 };
    const z = 1.959963984540054;
    const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
    const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
    expectClose(cellOf(tableOf(report, "items"), "Q1", "ciLow"), centre - half, 1e-12);
    expectClose(cellOf(tableOf(report, "items"), "Q1", "ciHigh"), centre + half, 1e-12);
  });

  const groups = [
    ...Object.entries(expected.by_department_min5).filter(([name]) => !["Legal", "HR"].includes(name)),
    ...Object.entries(expected.by_tenure_min5),
  ];
  it.each(groups)("group %s", (name, group) => {
    const cell = (column: string): unknown => cellOf(tableOf(report, "groups"), "all-items", column, { group: name });
    expect(cell("n")).toBe(group.n);
    expectClose(cell("mean"), group.score?.mean ?? NaN, 1e-12);
    expectClose(cell("sd"), group.score?.sd ?? NaN, 1e-12);
    expectClose(cell("favourable"), group.pct_favourable ?? NaN, 1e-12);
  });
});

describe("small groups of employees", () => {
  it("hides the three people of Legal and the next smallest department everywhere", () => {
    for (const [name, cause] of [
      ["Legal", "few"],
      ["HR", "complement"],
    ] as const) {
      const cells = cellsOfGroup(report, name);
      expect(cells.length).toBeGreaterThan(70);
      expect(cells.filter((cell) => typeof cell === "object" && "hidden" in cell && cell.hidden === cause)).toHaveLength(cells.length);
    }
    const uncrossed = completeReport(grid, "favourable", { ...options, crossed: false });
    expect(cellsOfGroup(uncrossed, "Finance").filter(isHidden)).toEqual([]);
    expect(report.headlines.join(" ")).not.toMatch(/Legal|HR/);
  });

  it("does not draw them", () => {
    const drawn = report.blocks.flatMap((block) => (block.kind === "chart" && block.id === "group-shares-1" ? (block.rows ?? []) : []));
    const shown = tableOf(report, "comparison-1").rows.filter(({ id }) => drawn.includes(id));
    expect(shown.map(({ cells }) => cells["group"])).toEqual(["Finance", "IT", "Operations", "Sales"]);
  });

  it("shows everything from a minimum of 1 on", () => {
    const open = completeReport(grid, "favourable", { ...options, minimumGroup: 1 });
    expect(cellsOfGroup(open, "Legal").filter(isHidden)).toEqual([]);
  });
});

describe("open answers", () => {
  const rows = tableOf(report, "open-1").rows;

  it("counts the people who wrote something, without words for no answer", () => {
    const people = rows.reduce((sum, { cells }) => sum + (cells["times"] as number), 0);
    expect(people).toBe(expected.comments.meaningful_excluding_NA_and_zanwu);
  });

  it("stand alone, in an order that does not depend on that of the rows", () => {
    expect(rows.every(({ cells }) => Object.keys(cells).join() === "answer,times")).toBe(true);
    const [header = [], ...body] = grid.cells;
    const turned = completeReport({ ...grid, cells: [header, ...body.reverse()] }, "favourable", options);
    expect(tableOf(turned, "open-1").rows).toEqual(rows);
  });

  it("are not listed when fewer than ten people wrote", () => {
    const few = completeReport({ ...grid, cells: grid.cells.slice(0, 13) }, "favourable", { ...options, groups: [] });
    expect(few.blocks.filter(({ id }) => id.startsWith("open-"))).toMatchObject([{ id: "open-few-1", kind: "note" }]);
  });
});
