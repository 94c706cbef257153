import { describe, expect, it } from "vitest";
import { run, withRows } from "../analyses/contract/fixtures";
import { sampleSurvey } from "../../src/questionnaires/sample";
import type { RawOptions } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import { compareFigures, liveWorkbook, placesOf } from "./liveWorkbook";

function complete(grid: Grid, options: RawOptions): Report {
  const report = run(grid, "favourable", options, "en");
  if (report.status !== "complete") throw new Error(report.sentence);
  return report;
}

describe("favourable answers on a sheet that follows them", { timeout: 60_000 }, () => {
  const whole = { ...sampleSurvey("satisfaction", "en"), sheet: "S" };
  const grid = withRows(whole, (rows) => rows.slice(0, 60));
  const options = { questionnaire: "satisfaction", groups: ["site"], wave: false, missingRule: "any", boxes: 1 };
  const [header = []] = grid.cells;
  const site = header.indexOf("site");

  it("keeps a group back when too few of its people are left", async () => {
    const report = complete(grid, options);
    const workbook = await liveWorkbook(grid, [report]);
    try {
      const [sheet] = workbook.sheets;
      const place = sheet && placesOf(sheet, report).find(({ table }) => table.id === "comparison-1");
      if (!sheet || !place) throw new Error("no comparison");
      const [first] = place.table.rows;
      const name = first?.cells.group;
      const members = grid.cells.flatMap((cells, row) => (cells[site] === name ? [row] : []));
      members.slice(3).forEach((row) => workbook.answers.setValue(grid.row + row, grid.column + site, ""));
      const at = (id: string): unknown =>
        sheet.valueAt(place.row + 1, place.column + place.table.columns.findIndex((column) => column.id === id));
      expect(["n", "answers", "favourable", "ciLow", "mean", "sd", "rest"].map(at)).toEqual(
        Array.from({ length: 7 }, () => "fewer than 5"),
      );
      for (const { table, row, column } of placesOf(sheet, report)) {
        const group = table.columns.findIndex(({ id }) => id === "group1");
        if (group < 0) continue;
        expect(new Set(table.rows.map((_, line) => sheet.valueAt(row + 1 + line, column + group)))).toEqual(new Set(["fewer than 5"]));
      }
    } finally {
      workbook.close();
    }
  });

  it("gives the same interval as the analysis where everybody has the same share", async () => {
    const report = complete(grid, { ...options, groups: [] });
    const workbook = await liveWorkbook(grid, [report]);
    try {
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("no sheet");
      const items = report.blocks.flatMap((block) => (block.kind === "table" && block.id === "items" ? block.rows.length : []))[0] ?? 0;
      const first = header.findIndex((title) => String(title).startsWith("How satisfied"));
      const cells = grid.cells.map((line, row) =>
        row === 0
          ? line
          : line.map((cell, column) => (column < first || column >= first + items ? cell : (column - first + row) % 2 === 0 ? 5 : 2)),
      );
      cells.forEach((line, row) => line.forEach((cell, column) => workbook.answers.setValue(grid.row + row, grid.column + column, cell)));
      const anew = complete({ ...grid, cells }, { ...options, groups: [] });
      expect(compareFigures(sheet, report, anew).differences).toEqual([]);
    } finally {
      workbook.close();
    }
  });
});
