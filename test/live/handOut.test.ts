import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { excelEngine } from "../../preview/engine";
import { answersRead, isOutdated, listReports, readRange, stampsOf, writeReports } from "../../src/excel";
import { handOut } from "../../src/excel/handout/handOut";
import type { ReportCell } from "../../src/report/tree";
import { isHidden } from "../../src/report/tree";
import { addressOf, liveWorkbook, placesOf, type LiveWorkbook } from "./liveWorkbook";
import { smallGrid, smallReport } from "./smallSurvey";

let workbook: LiveWorkbook | undefined;
afterEach(() => workbook?.close());

/** Nine in the North, three in the South, whom the minimum of five keeps back. */
const cells = [
  smallGrid.cells[0] ?? [],
  ...Array.from({ length: 12 }, (_, row) => [7, 6, 5, (row % 5) + 2, (row % 4) + 3, (row % 3) + 3, row < 9 ? "North" : "South"]),
];
const grid = { ...smallGrid, cells };
const report = smallReport(cells);

async function open(): Promise<LiveWorkbook> {
  workbook = await liveWorkbook(grid, []);
  const read = await answersRead(await readRange("Sheet1", addressOf(grid)));
  await writeReports([report], { sheet: "Sheet1", address: addressOf(grid), options: {}, date: "2026-11-21", live: true, answers: read });
  return workbook;
}

describe("a sheet that follows its answers and keeps figures back", { timeout: 30_000 }, () => {
  it("has no formula where a figure is kept back", async () => {
    const { model } = await open();
    const sheet = model.sheets.find(({ name }) => name === report.title);
    if (!sheet) throw new Error("no sheet");
    let hidden = 0;
    for (const { table, row, column } of placesOf(sheet, report)) {
      table.rows.forEach((line, lineIndex) =>
        table.columns.forEach(({ id }, columnIndex) => {
          const cell: ReportCell = line.cells[id] ?? "";
          if (typeof cell !== "object" || !isHidden(cell)) return;
          hidden += 1;
          expect(sheet.formulaAt(row + 1 + lineIndex, column + columnIndex)).toBe(cell.text);
        }),
      );
    }
    expect(hidden).toBeGreaterThan(10);
  });

  it("goes out as values, without keyed answers and without a word of following", async () => {
    const { model } = await open();
    const reports = await listReports();
    expect(await isOutdated(reports)).toBe(false);
    const copy = handOut(await model.save(), [report.title], stampsOf(reports));
    const everything = Object.values(unzipSync(copy))
      .map((bytes) => strFromU8(bytes))
      .join("\n");
    expect(everything).not.toMatch(/Keyed answers|SurveyLens\.|<f[ >/]|follow your answers|still those of/);
    const opened = await excelEngine.open(copy, "copy.xlsx");
    expect(opened.sheets.map(({ name }) => name)).toEqual([report.title]);
    const [sheet] = opened.sheets;
    if (!sheet) throw new Error("no sheet");
    for (const { table, row, column } of placesOf(sheet, report)) {
      table.rows.forEach((line, lineIndex) =>
        table.columns.forEach(({ id }, columnIndex) => {
          const cell = line.cells[id];
          if (typeof cell === "number") expect(sheet.valueAt(row + 1 + lineIndex, column + columnIndex)).toBeCloseTo(cell, 9);
        }),
      );
    }
  });

  it("does not go out when its answers have changed", async () => {
    const { answers } = await open();
    answers.setValue(1, 0, 1);
    expect(await isOutdated(await listReports())).toBe(true);
  });
});
