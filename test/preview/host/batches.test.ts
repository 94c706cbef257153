import { describe, expect, it } from "vitest";
import { codeOf, openOffice } from "./office";

describe("a batch through Microsoft's own client", () => {
  it("writes and reads cells", async () => {
    const { Excel, host } = openOffice();
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["item", 1],
        ["other", 2.5],
      ];
      range.load("values,address,valueTypes");
      await context.sync();
      return { values: range.values, address: range.address, types: range.valueTypes };
    });
    expect(seen).toEqual({
      values: [
        ["item", 1],
        ["other", 2.5],
      ],
      address: "Sheet1!A1:B2",
      types: [
        ["String", "Double"],
        ["String", "Double"],
      ],
    });
    expect(host.batches).toBe(1);
  });

  it("keeps a range across syncs and lets go of it after the run", async () => {
    const { Excel, host } = openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
      range.values = [[1]];
      await context.sync();
      expect(host.references.size).toBe(1);
      range.values = [[2]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.references.size).toBe(0);
  });

  it("finds an added sheet again in a later batch", async () => {
    const { Excel, workbook } = openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Report");
      await context.sync();
      sheet.name = "Report 2";
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Report 2"]);
  });

  it("answers a missing item with ItemNotFound and where it was asked for", async () => {
    const { Excel } = openOffice();
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  it("gives a null object, whose children are null objects too", async () => {
    const { Excel } = openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const table = sheet.tables.getItemOrNullObject("None");
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(table.isNullObject).toBe(true);
    });
  });

  it("loads items of a collection with nested properties", async () => {
    const { Excel } = openOffice();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Two");
      worksheets.load("items/name,items/visibility,items/freezePanes,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected])).toEqual([
        ["Sheet1", "Visible", false],
        ["Two", "Visible", false],
      ]);
    });
  });

  it("loads with an object, with an array, and everything", async () => {
    const { Excel } = openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load({ name: true, pageLayout: { orientation: true } });
      const again = context.workbook.worksheets.getFirst();
      again.load(["position", "visibility"]);
      const range = sheet.getRange("A1");
      range.load();
      await context.sync();
      expect([sheet.name, sheet.pageLayout.orientation, again.position]).toEqual(["Sheet1", "Portrait", 0]);
      expect([range.rowCount, range.isEntireColumn, range.numberFormat]).toEqual([1, false, [["General"]]]);
    });
  });

  it("refuses reading what was not loaded: the client's own rule", async () => {
    const { Excel } = openOffice();
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(await codeOf(run)).toBe("PropertyNotLoaded");
  });

  it("stops at the refused action and keeps what was done before it", async () => {
    const { Excel, workbook } = openOffice();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2:B2").values = [[1]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    expect([0, 1, 2].map((row) => workbook.sheet("Sheet1").valueAt(row, 0))).toEqual(["done", "", ""]);
  });

  it("answers members it does not know, and members newer than its requirement set, with ApiNotFound", async () => {
    const unknown = openOffice();
    const run = unknown.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().shapes.load("items");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.shapes") as string });
    const old = openOffice({ excelApi: "1.6" });
    expect(
      await codeOf(
        old.Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().freezePanes.freezeRows(1);
          await context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
  });

  it("writes more than 1500 cells in the pieces the client makes of them", async () => {
    const { Excel, workbook, host } = openOffice();
    const values = Array.from({ length: 2000 }, (_row, row) => [row, `r${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").getResizedRange(1999, 1).values = values;
      await context.sync();
    });
    expect(host.batches).toBe(1);
    expect(workbook.sheet("Sheet1").valueAt(2000, 2)).toBe("r1999");
    const wrong = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2:C1999").values = values;
      await context.sync();
    });
    expect(await codeOf(wrong)).toBe("InvalidArgument");
  });

  it("answers retrieve and trace", async () => {
    const { Excel } = openOffice();
    const error: unknown = await Excel.run(async (context) => {
      context.trace("before");
      context.workbook.worksheets.getItem("Nowhere").delete();
      await context.sync();
    }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "ItemNotFound", traceMessages: ["before"] });
  });
});
