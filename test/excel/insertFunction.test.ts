import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FormulaCells } from "../../src/excel";
import { answerTable, formulaObstacle, functionSupport, insertFormula } from "../../src/excel";
import { openWorkbook, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

const cellsAt = (row: number, column: number, rows = 1, columns = 1): FormulaCells => ({ sheet: "Sheet1", row, column, rows, columns });

function cellAt(row: number, column: number): unknown {
  return office.model.sheets[0]?.valueAt(row, column);
}

describe("a formula from the pane", () => {
  it("goes into an empty cell and is read back", async () => {
    expect(await insertFormula("=SUM('Sheet1'!$B$2:$B$6)", cellsAt(1, 5))).toEqual({ kind: "inserted", shown: 15, isError: false });
    expect(await insertFormula("=1/0", cellsAt(2, 5))).toEqual({ kind: "inserted", shown: "#DIV/0!", isError: true });
  });

  it("that Excel does not know is taken out again", async () => {
    const outcome = await insertFormula("=NOT.THERE.AT.ALL(1)", cellsAt(1, 5));
    expect(outcome).toMatchObject({ kind: "unknown", typed: "=NOT.THERE.AT.ALL(1)" });
    expect(await formulaObstacle(cellsAt(1, 5))).toBeUndefined();
  });

  it("overwrites nothing, and says what is in the way", async () => {
    expect(await insertFormula("=1", cellsAt(2, 1))).toEqual({ kind: "obstacle", obstacle: { kind: "filled", address: "B3" } });
    expect(cellAt(2, 1)).toBe(2);
    expect(await formulaObstacle(cellsAt(0, 3, 3, 3))).toBeUndefined();
    office.model.sheets[0]?.setValue(2, 5, "mine");
    expect(await formulaObstacle(cellsAt(0, 3, 3, 3))).toEqual({ kind: "filled", address: "F3" });
    expect(await insertFormula("=1", cellsAt(0, 3, 3, 3))).toMatchObject({ kind: "obstacle" });
  });

  it("takes a formula that shows nothing for something", async () => {
    await insertFormula('=""', cellsAt(8, 5));
    expect(await formulaObstacle(cellsAt(8, 5))).toEqual({ kind: "filled", address: "F9" });
  });

  it("of several cells does not go into a table, nor over the edge of the sheet", async () => {
    office.model.sheets[0]?.addTable({ row: 10, column: 0, rows: 4, columns: 2 }, true);
    expect(await formulaObstacle(cellsAt(12, 0))).toBeUndefined();
    expect(await formulaObstacle(cellsAt(12, 0, 5, 1))).toMatchObject({ kind: "table" });
    expect(await formulaObstacle(cellsAt(1_048_574, 5, 4, 1))).toEqual({ kind: "edge", address: "F1048575" });
  });
});

describe("the table of the answers", () => {
  it("is found with its columns and rows", async () => {
    const name = office.model.sheets[0]?.addTable({ row: 0, column: 0, rows: 6, columns: 3 }, true).name;
    const found = { name, sheet: "Sheet1", firstRow: 1, firstColumn: 0, rows: 5, headers: ["E1", "P1", "Site"] };
    expect(await answerTable("Sheet1", "A1:C6")).toEqual(found);
    expect(await answerTable("Sheet1", "B3")).toEqual(found);
  });

  it("is none where there is none, or more than one", async () => {
    expect(await answerTable("Sheet1", "A1:C6")).toBeUndefined();
    office.model.sheets[0]?.addTable({ row: 0, column: 0, rows: 6, columns: 1 }, true);
    office.model.sheets[0]?.addTable({ row: 0, column: 2, rows: 6, columns: 1 }, true);
    expect(await answerTable("Sheet1", "A1:C6")).toBeUndefined();
  });
});

it("Excel with functions of add-ins and results of several cells has both", () => {
  expect(functionSupport()).toEqual({ functions: true, spills: true });
});
