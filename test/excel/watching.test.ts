import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { numberLocale, removeReport, watchAnswers } from "../../src/excel";
import { listed, makeReports, sheetOf } from "./madeReports";
import { openWorkbook, type OpenWorkbook } from "./office";

let office: OpenWorkbook;

beforeEach(async () => {
  office = await openWorkbook();
});

afterEach(() => {
  office.close();
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("watching the answers", () => {
  it("tells the sheet on which cells change, and that a sheet went or came, until it ends", async () => {
    const { id } = sheetOf(office, "Sheet1");
    await makeReports(["gaps"]);
    const told: (string | undefined)[] = [];
    const end = await watchAnswers((sheetId) => told.push(sheetId));
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    office.host.userEdited(id, area);
    await settled();
    expect(told).toEqual([id]);
    await removeReport((await listed("gaps")).sheetId);
    await settled();
    expect(told).toContain(undefined);
    const gone = told.length;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    await settled();
    expect(told.slice(gone)).toEqual([undefined]);
    await end();
    const before = told.length;
    office.host.userEdited(id, area);
    await settled();
    expect(told).toHaveLength(before);
  });
});

describe("the locale of numbers and dates", () => {
  it("is the one Excel shows them in", async () => {
    expect(await numberLocale()).toBe("en-US");
  });
});
