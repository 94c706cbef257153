import { describe, expect, it } from "vitest";
import type { SheetModel } from "../../preview/engine/workbook";
import type { Report } from "../../src/report/tree";
import { sampleSurvey } from "../../src/questionnaires/sample";
import { run } from "../analyses/contract/fixtures";
import { liveWorkbook, placesOf } from "./liveWorkbook";

const sample = { ...sampleSurvey("satisfaction", "en"), sheet: "S" };
const grid = { ...sample, cells: sample.cells.slice(0, 21) };
const made = run(grid, "quadrant", { questionnaire: "satisfaction" }, "en");
if (made.status !== "complete") throw new Error(made.sentence);
const report: Report = made;

/** Row and column of a cell of the report on its sheet, by ids. */
function cellAt(sheet: SheetModel, { id, row, column }: { id: string; row: string; column: string }): readonly [number, number] {
  const place = placesOf(sheet, report).find(({ table }) => table.id === id);
  if (!place) throw new Error(`no table ${id}`);
  const line = place.table.rows.findIndex((each) => each.id === row);
  const at = place.table.columns.findIndex((each) => each.id === column);
  return [place.row + 1 + line, place.column + at];
}

function quadrantsOf(sheet: SheetModel): readonly unknown[] {
  const rows = placesOf(sheet, report).find(({ table }) => table.id === "attributes")?.table.rows ?? [];
  return rows.map(({ id }) => sheet.valueAt(...cellAt(sheet, { id: "attributes", row: id, column: "quadrant" })));
}

describe("a quadrant sheet that follows its crosshair", { timeout: 60_000 }, () => {
  it("moves the attributes, and the chart's crosshair with them, when another number is typed over the crosshair", async () => {
    const { sheets, close } = await liveWorkbook(grid, [report]);
    try {
      const [sheet] = sheets;
      if (!sheet) throw new Error("no sheet");
      const before = quadrantsOf(sheet);
      expect(new Set(before).size).toBeGreaterThan(1);
      const figures = (): number => countOf(sheet, 4.75);
      expect(figures()).toBe(0);

      sheet.setValue(...cellAt(sheet, { id: "crosshair", row: "mean", column: "performance" }), 4.75);
      expect(new Set(quadrantsOf(sheet))).toEqual(new Set(["Concentrate here", "Low priority"]));
      expect(figures()).toBeGreaterThanOrEqual(3);

      sheet.setValue(...cellAt(sheet, { id: "crosshair", row: "mean", column: "importance" }), -1);
      expect(new Set(quadrantsOf(sheet))).toEqual(new Set(["Concentrate here"]));
      sheet.setValue(...cellAt(sheet, { id: "crosshair", row: "mean", column: "performance" }), 1);
      expect(new Set(quadrantsOf(sheet))).toEqual(new Set(["Keep up"]));
    } finally {
      close();
    }
  }, 60_000);

  it("takes an attribute that lies on the crosshair for high", async () => {
    const { sheets, close } = await liveWorkbook(grid, [report]);
    try {
      const [sheet] = sheets;
      if (!sheet) throw new Error("no sheet");
      for (const column of ["importance", "performance"]) {
        const own = sheet.valueAt(...cellAt(sheet, { id: "attributes", row: "item5", column }));
        sheet.setValue(...cellAt(sheet, { id: "crosshair", row: "mean", column }), own);
      }
      expect(sheet.valueAt(...cellAt(sheet, { id: "attributes", row: "item5", column: "quadrant" }))).toBe("Keep up");
    } finally {
      close();
    }
  }, 60_000);
});

/** Cells of the sheet, the chart's figures among them, that show a number. */
function countOf(sheet: SheetModel, number: number): number {
  let count = 0;
  for (let row = 0; row < 250; row++) for (let column = 0; column < 40; column++) if (sheet.valueAt(row, column) === number) count += 1;
  return count;
}
