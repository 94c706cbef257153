import { afterEach, describe, expect, it } from "vitest";
import type { SheetModel } from "../../preview/engine/workbook";
import { isOutdated, listReports, removeReport, writeReports } from "../../src/excel";
import { markKeys } from "../../src/excel/marks";
import type { GridCell } from "../../src/survey/grid";
import { addressOf, compareFigures, liveWorkbook, type LiveWorkbook } from "./liveWorkbook";
import { smallGrid, smallReport } from "./smallSurvey";

const first = 9;

let workbook: LiveWorkbook | undefined;

async function open(cells: readonly (readonly GridCell[])[] = smallGrid.cells): Promise<LiveWorkbook> {
  workbook = await liveWorkbook({ ...smallGrid, cells }, [smallReport(cells)]);
  return workbook;
}

afterEach(() => workbook?.close());

function keyedSheets({ model }: LiveWorkbook): readonly SheetModel[] {
  return model.sheets.filter(({ customProperties }) => customProperties.has(markKeys.keyed));
}

function keyedSheet(opened: LiveWorkbook): SheetModel {
  const [sheet] = keyedSheets(opened);
  if (!sheet) throw new Error("no keyed answers");
  return sheet;
}

function line(sheet: SheetModel, row: number, columns: number): readonly GridCell[] {
  return Array.from({ length: columns }, (_, column) => sheet.valueAt(row, 2 + column));
}

/** The text of the stamp: the one cell over the tables that begins with a sign. */
function stampOf(sheet: SheetModel): string {
  const texts = Array.from({ length: 20 }, (_, row) => String(sheet.valueAt(row, 1)));
  return texts.find((text) => /^[✓⚠]/.test(text)) ?? "";
}

async function writeAgain(cells: readonly (readonly GridCell[])[], options: object = {}, live = true): Promise<void> {
  const address = addressOf({ ...smallGrid, cells });
  await writeReports([smallReport(cells, options)], { sheet: "Sheet1", address, options: {}, date: "2026-11-22", live });
}

describe("keyed answers", { timeout: 30_000 }, () => {
  it("hold each answer kept or turned, and each name as the reports write it", async () => {
    const sheet = keyedSheet(await open());
    expect(line(sheet, first, 7)).toEqual([7, 6, 3, 5, 6, 4, "North"]);
    expect(line(sheet, first + 1, 7)).toEqual([6, 7, 2, 6, 5, "", "South"]);
    expect(line(sheet, first + 2, 7)).toEqual([5, 6, 1, 4, 4, 5, "north"]);
    expect(line(sheet, 7, 6)).toEqual([1, 1, -1, 1, 1, -1]);
    expect(workbook?.model.sheets.at(-1)?.name).toBe(sheet.name);
  });

  it("leave out what is no answer: off the scale, text, blank", async () => {
    const { answers, ...rest } = await open();
    const sheet = keyedSheet({ answers, ...rest });
    answers.setValue(1, 0, 8);
    answers.setValue(1, 1, 0);
    answers.setValue(1, 3, "none");
    answers.setValue(1, 4, "");
    expect(line(sheet, first, 5)).toEqual(["", "", 3, "", ""]);
  });

  it("read texts as the survey was read, also those that nobody has chosen yet", async () => {
    const cells: readonly (readonly GridCell[])[] = smallGrid.cells.map((row, index) =>
      row.map((cell, column) => (index > 0 && column === 3 && typeof cell === "number" ? `${cell} - so` : cell)),
    );
    const opened = await open(cells);
    const sheet = keyedSheet(opened);
    expect(line(sheet, first, 4)).toEqual([7, 6, 3, 5]);
    opened.answers.setValue(1, 3, " 6 - SO ");
    expect(line(sheet, first, 4)).toEqual([7, 6, 3, 6]);
    opened.answers.setValue(1, 3, "?");
    expect(line(sheet, first, 4)).toEqual([7, 6, 3, ""]);
  });

  it("take in rows below until something else stands there", async () => {
    const opened = await open();
    const sheet = keyedSheet(opened);
    expect(line(sheet, first + 6, 3)).toEqual(["", "", ""]);
    [7, 7, 7, 1, 1, 1, "West"].forEach((cell, column) => opened.answers.setValue(7, column, cell));
    expect(line(sheet, first + 6, 7)).toEqual([7, 7, 1, 1, 1, 7, "West"]);
  });

  it("look at no row from the first that is filled below the answers", async () => {
    const cells = [...smallGrid.cells];
    workbook = await liveWorkbook({ ...smallGrid, cells }, [smallReport(cells)]);
    workbook.close();
    const { model, answers } = workbook;
    expect(model.sheets).toHaveLength(3);
    answers.setValue(9, 0, 5);
    const opened = await open();
    opened.answers.setValue(9, 0, "Notes");
    await writeAgain(cells.slice(0, 6));
    const rows = JSON.parse(keyedSheet(opened).customProperties.get(markKeys.keyed) ?? "{}") as { readonly rows: number };
    expect(rows.rows).toBe(5);
  });
});

describe("the stamp", { timeout: 30_000 }, () => {
  it("tells whether the answers have changed, and that they are the same again", async () => {
    const { answers, sheets } = await open();
    const sheet = sheets[0] as SheetModel;
    expect(stampOf(sheet)).toBe("✓ The answers are still those of 2026-11-21.");
    answers.setValue(1, 0, 6);
    expect(stampOf(sheet)).toMatch(/^⚠ The answers have changed since 2026-11-21/);
    answers.setValue(1, 0, 7);
    expect(stampOf(sheet)).toMatch(/^✓/);
    answers.setValue(1, 6, "East");
    expect(stampOf(sheet)).toMatch(/^⚠/);
  });

  it("sees two people change places", async () => {
    const { answers, sheets } = await open();
    [smallGrid.cells[2], smallGrid.cells[1]].forEach((row, index) =>
      row?.forEach((cell, column) => answers.setValue(1 + index, column, cell)),
    );
    expect(stampOf(sheets[0] as SheetModel)).toMatch(/^⚠/);
  });

  it("says when there are more answers than are looked at", async () => {
    const { answers, sheets } = await open();
    answers.setValue(57, 0, 7);
    expect(stampOf(sheets[0] as SheetModel)).toMatch(/^⚠ There are more answers/);
  });
});

describe("a second run", { timeout: 30_000 }, () => {
  it("with the same answers takes the same keyed answers", async () => {
    const opened = await open();
    const before = keyedSheet(opened).customProperties.get(markKeys.keyed);
    await writeAgain(smallGrid.cells);
    expect(keyedSheets(opened)).toHaveLength(1);
    expect(keyedSheet(opened).customProperties.get(markKeys.keyed)).toBe(before);
  });

  it("adds columns for what is computed in another way, and the first sheet stays right", async () => {
    const opened = await open();
    const sheet = opened.sheets[0] as SheetModel;
    const report = smallReport(smallGrid.cells, { missingRule: "complete" });
    await writeReports([{ ...report, analysis: "second", title: "Second" }], {
      sheet: "Sheet1",
      address: "A1:G7",
      options: {},
      date: "2026-11-21",
      live: true,
    });
    const second = opened.model.sheets.find(({ name }) => name === "Second") as SheetModel;
    expect(keyedSheets(opened)).toHaveLength(1);
    expect(compareFigures(sheet, smallReport(), smallReport()).differences).toEqual([]);
    const named = { ...report, analysis: "second" };
    expect(compareFigures(second, named, named).differences).toEqual([]);
  });

  it("with more answers fills the sheet anew that nobody else looks at", async () => {
    const opened = await open();
    const more = [...smallGrid.cells, [4, 4, 4, 4, 4, 4, "North"]];
    more.forEach((row, index) => row.forEach((cell, column) => opened.answers.setValue(index, column, cell)));
    await writeAgain(more);
    expect(keyedSheets(opened)).toHaveLength(1);
    const sheet = opened.sheets[0] as SheetModel;
    expect(compareFigures(sheet, smallReport(more), smallReport(more)).differences).toEqual([]);
    expect(stampOf(sheet)).toBe("✓ The answers are still those of 2026-11-22.");
  });

  it("without formulas leaves numbers", async () => {
    const opened = await open();
    await writeAgain(smallGrid.cells, {}, false);
    const { formulas } = compareFigures(opened.sheets[0] as SheetModel, smallReport(), smallReport());
    expect(formulas).toBe(0);
    expect(stampOf(opened.sheets[0] as SheetModel)).toBe("");
  });
});

describe("a sheet that follows its answers", { timeout: 30_000 }, () => {
  it("is listed so, and is outdated once they have changed", async () => {
    const { answers } = await open();
    const [report] = await listReports();
    expect(report?.follows?.rows).toBeGreaterThan(1);
    expect(await listReports()).toHaveLength(1);
    await writeAgain(smallGrid.cells);
    expect(await isOutdated(await listReports())).toBe(true);
    answers.setValue(1, 0, 6);
    expect(await isOutdated(await listReports())).toBe(true);
  });

  it("takes its keyed answers along when it is removed", async () => {
    const opened = await open();
    const [report] = await listReports();
    await removeReport(report?.sheetId ?? "");
    expect(keyedSheets(opened)).toHaveLength(0);
    expect(opened.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
