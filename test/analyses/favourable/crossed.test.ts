import { describe, expect, it } from "vitest";
import { layoutReport } from "../../../src/excel/layout/layoutReport";
import type { RawOptions } from "../../../src/analyses/analysis";
import { languages } from "../../../src/i18n/language";
import type { Report, ReportTable } from "../../../src/report/tree";
import { isHidden } from "../../../src/report/tree";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { cellOf, completeReport, tableOf } from "../tables";

const items = ["fair", "clear"];
const rows = Array.from({ length: 120 }, (_, row): readonly GridCell[] => [
  ["Sales", "Service", "Office"][row % 3] ?? "",
  row < 3 ? "over 20 years" : (["under 2 years", "2 to 10 years"][row % 2] ?? ""),
  row % 4 < 3 ? "staff" : "manager",
  (row % 5) + 1,
  ((row * 3) % 5) + 1,
]);
const grid: Grid = { sheet: "Staff", row: 0, column: 0, cells: [["department", "tenure", "role", ...items], ...rows] };
const options = { items, scale: { min: 1, max: 5 }, groups: ["department", "tenure"] };

const hasCrossed = (report: Report): boolean => report.blocks.some(({ id }) => id === "crossed");
const crossedOf = (groups: readonly string[], given: RawOptions = {}): Report =>
  completeReport(grid, "favourable", { ...options, groups, ...given });

describe("the favourable share by two groupings at once", () => {
  const report = crossedOf(options.groups);
  const table = tableOf(report, "crossed");

  it("is that of all answers of the people in both groups, beside the totals of the other tables", () => {
    const answers = rows
      .filter(([department, tenure]) => department === "Sales" && tenure === "2 to 10 years")
      .flatMap((row) => row.slice(3));
    const share = answers.filter((answer) => Number(answer) > 3).length / answers.length;
    const column = table.columns.find(({ title }) => title === "2 to 10 years")?.id ?? "";
    const row = table.rows.find(({ cells }) => cells["group"] === "Sales")?.id ?? "";
    expect(cellOf(table, row, column)).toBeCloseTo(share, 12);
    expect(cellOf(table, row, "all")).toBe(cellOf(tableOf(report, "comparison-1"), row, "favourable"));
    expect(cellOf(table, "all-items", "all")).toBe(cellOf(tableOf(report, "themes"), "all-items", "favourable"));
  });

  it("keeps back what the totals keep back, and names the cells it publishes", () => {
    for (const { id, title } of table.columns)
      if (title === "over 20 years") for (const { cells } of table.rows) expect(isHidden(cells[id] ?? "")).toBe(true);
    const published = report.releases?.filter(({ group }) => group.includes(" × ")) ?? [];
    const shown = table.rows.flatMap(({ id, cells }) =>
      id === "all-items" ? [] : Object.entries(cells).filter(([column, cell]) => column.startsWith("group") && typeof cell === "number"),
    );
    expect(published).toHaveLength(shown.length);
    expect(published.length).toBeGreaterThan(2);
  });

  it("is made for exactly two groupings, for the two that are named, or not at all", () => {
    expect(hasCrossed(crossedOf(["department"]))).toBe(false);
    expect(hasCrossed(crossedOf(["department", "tenure", "role"]))).toBe(false);
    expect(hasCrossed(crossedOf(options.groups, { crossed: false }))).toBe(false);
    const named = tableOf(crossedOf(["department", "tenure", "role"], { crossed: ["role", "department"] }), "crossed");
    expect(named.title).toBe("Favourable share by department and role, all questions");
    expect(hasCrossed(crossedOf(["department", "tenure", "role"], { crossed: true }))).toBe(true);
    expect(() => crossedOf(options.groups, { crossed: ["department"] })).toThrow("crossed");
    expect(() => crossedOf(options.groups, { crossed: ["department", "role"] })).toThrow("department, tenure");
  });

  it("leaves the headlines as they are", () => {
    expect(report.headlines).toEqual(crossedOf(options.groups, { crossed: false }).headlines);
  });
});

describe("forty departments", () => {
  const wide = rows
    .concat(rows, rows, rows)
    .map((row, person): readonly GridCell[] => [`Department ${(person % 40) + 1}`, ...row.slice(1)]);
  const big: Grid = { ...grid, cells: [grid.cells[0] ?? [], ...wide] };

  it.each(languages)("stand down the side of the map, then questions for twelve at a time (%s)", (language) => {
    const report = completeReport(big, "favourable", { ...options, groups: ["department"] }, language);
    const tables = report.blocks.filter((block): block is ReportTable => block.kind === "table");
    expect(Math.max(...tables.filter(({ id }) => id.startsWith("heat")).map(({ columns }) => columns.length))).toBeLessThanOrEqual(14);
    const groups = tables.flatMap(({ id, columns }) =>
      id.startsWith("heat-1-part") ? columns.flatMap((column) => (column.id.startsWith("group") ? [column.title] : [])) : [],
    );
    expect(groups).toEqual(Array.from({ length: 40 }, (_, index) => `Department ${index + 1}`));
    expect(tableOf(report, "heat-1").rows).toHaveLength(41);
    expect(tableOf(report, "groups").rows).toHaveLength(40 * 3);
  });

  it("have their long table below what is printed", () => {
    const plan = layoutReport(completeReport(big, "favourable", { ...options, groups: ["department"] }));
    const long = plan.tables.find(({ id }) => id === "groups");
    expect(long?.area.row).toBeGreaterThanOrEqual(plan.print.area.rows);
    for (const { id, area } of plan.tables) if (id !== "groups") expect(area.row + area.rows).toBeLessThanOrEqual(plan.print.area.rows);
    for (const row of plan.print.breaks) expect(row).toBeLessThan(plan.print.area.rows);
  });
});
