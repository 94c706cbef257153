import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  insertSample,
  loadSettings,
  readRange,
  readSelection,
  readTable,
  saveSettings,
  selectCell,
  selectionSource,
  showSheet,
  watchSelection,
} from "../../src/excel";
import type { Area } from "../../preview/engine/workbook";
import { openWorkbook, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

function select(...areas: readonly Area[]): void {
  office.host.userSelected(office.model.sheets[0]?.id ?? "", areas);
}

const answers = [["E1", "P1", "Site"], ...[1, 2, 3, 4, 5].map((answer) => [7, answer, "North"])];

describe("the selection", () => {
  it("is read as it stands, with its place", async () => {
    select({ row: 1, column: 1, rows: 2, columns: 1 });
    expect(await readSelection()).toEqual({ sheet: "Sheet1", row: 1, column: 1, cells: [[1], [2]] });
    expect(await selectionSource()).toEqual({ sheet: "Sheet1", address: "B2:B3" });
  });

  it("of whole columns is cut to what is used", async () => {
    select({ row: 0, column: 0, rows: 1_048_576, columns: 2 });
    expect(await readSelection()).toEqual({ sheet: "Sheet1", row: 0, column: 0, cells: answers.map((line) => line.slice(0, 2)) });
  });

  it("of a single cell stands for everything on its sheet", async () => {
    select({ row: 3, column: 1, rows: 1, columns: 1 });
    expect(await readSelection()).toEqual({ sheet: "Sheet1", row: 0, column: 0, cells: answers });
  });

  it("of a single cell in a table stands for that table", async () => {
    office.model.sheets[0]?.addTable({ row: 0, column: 0, rows: 6, columns: 2 }, true);
    select({ row: 3, column: 1, rows: 1, columns: 1 });
    expect((await readSelection()).cells).toEqual(answers.map((line) => line.slice(0, 2)));
  });

  it("of several areas, or where nothing stands, says so", async () => {
    select({ row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 2, rows: 2, columns: 1 });
    await expect(readSelection()).rejects.toMatchObject({ code: "many-areas" });
    select({ row: 50, column: 9, rows: 4, columns: 4 });
    expect((await readSelection()).cells).toEqual([]);
  });

  it("is watched until the watch is taken off", async () => {
    let calls = 0;
    const stop = await watchSelection(() => (calls += 1));
    select({ row: 2, column: 0, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(1);
    await stop();
    select({ row: 3, column: 0, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(1);
  });
});

describe("reading a place", () => {
  it("by sheet and address, or the whole sheet", async () => {
    expect((await readRange("Sheet1", "C1:C2")).cells).toEqual([["Site"], ["North"]]);
    expect((await readRange("Sheet1", "")).cells).toEqual(answers);
    await expect(readRange("Nowhere", "A1")).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("in blocks when it is large", async () => {
    const sheet = office.model.sheets[0];
    const rows = 2_600;
    for (let row = 0; row < rows; row += 1) for (let column = 0; column < 100; column += 1) sheet?.setValue(row, column, row);
    const before = office.host.batches;
    const { cells } = await readRange("Sheet1", "");
    expect(office.host.batches - before).toBe(4);
    expect(cells).toHaveLength(rows);
    expect(cells[rows - 1]?.[99]).toBe(rows - 1);
  });
});

describe("a sample", () => {
  it("goes to a sheet of its own as a table, text as text", async () => {
    const grid = {
      sheet: "",
      row: 0,
      column: 0,
      cells: [
        ["id", "E1"],
        ["=1", 7],
        ["007", ""],
      ],
    };
    const first = await insertSample(grid, "Sample: survey");
    const second = await insertSample(grid, "Sample: survey");
    expect([first.sheetName, second.sheetName]).toEqual(["Sample survey", "Sample survey (2)"]);
    expect(first.address).toBe("A1:B3");
    const table = office.model.sheets[1]?.tables[0];
    expect(table?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    expect((await readTable(table?.name ?? "")).cells).toEqual(grid.cells);
    const page = office.model.sheets[1]?.pageLayout;
    expect(page).toMatchObject({ orientation: "Landscape", fitToWidth: 1, printTitleRows: { row: 0, rows: 1 } });
  });

  it("leaves nothing behind when it fails", async () => {
    const grid = { sheet: "", row: 0, column: 0, cells: [["id"], [1]] };
    for (let request = 2; request <= 3; request += 1) {
      office.host.failRequest(request, "GeneralException");
      await expect(insertSample(grid, "Sample")).rejects.toMatchObject({ code: "unknown" });
      expect(office.model.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    }
  });
});

describe("the workbook", () => {
  it("keeps settings under a prefix", async () => {
    await saveSettings("form", { groups: ["Site"] });
    expect(await loadSettings("form")).toEqual({ groups: ["Site"] });
    expect(await loadSettings("other")).toBeUndefined();
    expect([...office.model.settings.keys()]).toEqual(["SurveyLens.form"]);
  });

  it("shows a sheet and selects a cell, or says that they are gone", async () => {
    const sample = await insertSample({ sheet: "", row: 0, column: 0, cells: [["id"], [1]] }, "Sample");
    await selectCell("Sheet1", "B2:B3");
    expect(office.model.selection.areas).toEqual([{ row: 1, column: 1, rows: 2, columns: 1 }]);
    expect(office.model.activeSheetId).toBe(office.model.sheets[0]?.id);
    await showSheet(sample.sheetId);
    expect(office.model.activeSheetId).toBe(sample.sheetId);
    await expect(showSheet("{gone}")).rejects.toMatchObject({ code: "sheet-gone" });
    await expect(selectCell("Gone", "A1")).rejects.toMatchObject({ code: "sheet-gone" });
  });
});
