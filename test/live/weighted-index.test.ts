import { describe, expect, it } from "vitest";
import { mainCases, run, withRows, type ContractCase } from "../analyses/contract/fixtures";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { compareFigures, liveWorkbook, placesOf } from "./liveWorkbook";

function someOf(found: ContractCase | undefined, people: number): { readonly grid: Grid; readonly found: ContractCase } {
  if (!found) throw new Error("no sample");
  return { grid: withRows(found.grid("en"), (rows) => rows.slice(0, people)), found };
}

function complete(grid: Grid, { analysis }: ContractCase, options: Record<string, unknown>): Report {
  const report = run(grid, analysis, options, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

describe("an index on a sheet that follows its answers", { timeout: 60_000 }, () => {
  const { grid, found } = someOf(mainCases.get("index"), 30);
  const options = { ...found.options, groups: [], wave: false, missingRule: "half" };

  it("gives what the analysis gives with other weights when they are typed into the weights' cells", async () => {
    const report = complete(grid, found, options);
    const workbook = await liveWorkbook(grid, [report]);
    try {
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("no sheet");
      const place = placesOf(sheet, report).find(({ table }) => table.id === "index");
      if (!place) throw new Error("no table");
      const dimensions = place.table.rows.filter(({ summary }) => !summary).map(({ id }) => id);
      expect(dimensions.length).toBeGreaterThan(1);
      const weights = Object.fromEntries(dimensions.map((id, index) => [id, index + 1]));
      const column = place.column + place.table.columns.findIndex(({ id }) => id === "weight");
      dimensions.forEach((id, index) => sheet.setValue(place.row + 1 + index, column, weights[id] ?? 0));
      const anew = complete(grid, found, { ...options, weights });
      expect(anew).not.toEqual(report);
      expect(compareFigures(sheet, report, anew).differences).toEqual([]);
    } finally {
      workbook.close();
    }
  });

  it("leaves what rests on weights derived from the answers as it was computed", () => {
    const report = complete(grid, found, { ...options, method: "item-total" });
    const tables = report.blocks.filter((block) => block.kind === "table");
    const formulas = (id: string): readonly string[] =>
      tables.filter((table) => table.id === id).flatMap(({ rows }) => rows.flatMap(({ live = {} }) => Object.keys(live)));
    expect(formulas("index")).toEqual([]);
    expect(new Set(formulas("indicators"))).toEqual(new Set(["n", "mean", "score"]));
  });
});
