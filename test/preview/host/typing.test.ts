import { beforeEach, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import type { HostEvent } from "../../../preview/host/index";
import { ExcelHost } from "../../../preview/host/index";

let host: ExcelHost;
let sheet: SheetModel;

beforeEach(async () => {
  host = new ExcelHost(await excelEngine.empty("Book1.xlsx"), { today: () => new Date(2026, 10, 22) });
  const [first] = host.book.model.sheets;
  if (first === undefined) throw new Error("an empty workbook has a sheet");
  sheet = first;
});

function row(line: number): readonly unknown[] {
  return [0, 1, 2].map((column) => sheet.valueAt(line, column));
}

describe("what a user types", () => {
  it("is read as Excel reads it: numbers, formulas, texts; an empty text empties", () => {
    host.userTyped(sheet.id, 0, 0, [
      ["5", "=A1*2", "'007"],
      ["North", "TRUE", "50%"],
    ]);
    expect(row(0)).toEqual([5, 10, "007"]);
    expect(row(1)).toEqual(["North", true, 0.5]);
    host.userTyped(sheet.id, 0, 0, [["6"]]);
    expect(sheet.valueAt(0, 1)).toBe(12);
    host.userTyped(sheet.id, 0, 0, [[""]]);
    expect(sheet.valueTypeAt(0, 0)).toBe("Empty");
  });

  it("leaves cells alone where a pasted line is shorter than the others", () => {
    host.userTyped(sheet.id, 0, 0, [["1", "2", "3"], ["4"]]);
    host.userTyped(sheet.id, 0, 0, [["7"], ["8", "9"]]);
    expect(row(0)).toEqual([7, 2, 3]);
    expect(row(1)).toEqual([8, 9, ""]);
  });

  it("right below a table makes it grow; elsewhere, or emptying, it does not", () => {
    host.userTyped(sheet.id, 0, 0, [
      ["a", "b"],
      ["1", "2"],
    ]);
    const table = sheet.addTable({ row: 0, column: 0, rows: 2, columns: 2 }, true);
    host.userTyped(sheet.id, 2, 1, [[""]]);
    expect(table.area.rows).toBe(2);
    host.userTyped(sheet.id, 2, 0, [
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(sheet.tables[0]?.area.rows).toBe(4);
    host.userTyped(sheet.id, 5, 0, [["x"]]);
    host.userTyped(sheet.id, 4, 2, [["x"]]);
    expect(sheet.tables[0]?.area.rows).toBe(4);
  });

  it("is told to add-ins as a change by the user", async () => {
    const heard: HostEvent[] = [];
    host.onEvents((_entries, events) => heard.push(...events));
    host.userTyped(sheet.id, 3, 1, [["5"]]);
    await Promise.resolve();
    expect(heard).toMatchObject([{ kind: "changed", sheetId: sheet.id, byUser: true, area: { row: 3, column: 1 } }]);
  });
});

describe("taking back", () => {
  it("puts everything back and tells add-ins which sheets came and went", async () => {
    const before = host.book.model.snapshot();
    const added = host.book.model.addSheet("Report");
    const heard: HostEvent[] = [];
    host.onEvents((_entries, events) => heard.push(...events));
    host.userRestored(before);
    await Promise.resolve();
    expect(host.book.model.sheets.map(({ id }) => id)).toEqual([sheet.id]);
    expect(heard).toContainEqual({ kind: "sheetDeleted", sheetId: added.id });
  });
});
