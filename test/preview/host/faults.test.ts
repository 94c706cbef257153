import { describe, expect, it, vi } from "vitest";
import { installGlobals } from "../../../preview/host/installGlobals";
import { ExcelHost } from "../../../preview/host/process";
import { MemoryWorkbook } from "./memoryWorkbook";
import { codeOf, openOffice, type Office } from "./office";

function touch({ Excel }: Office): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
}

describe("a host told to fail", () => {
  it("refuses the n-th batch from now, once, with the code of the transport or of Excel", async () => {
    const office = openOffice();
    office.host.failRequest(2, "ActivityLimitReached");
    office.host.failRequest(3, "AccessDenied");
    await touch(office);
    expect(await codeOf(touch(office))).toBe("ActivityLimitReached");
    expect(await codeOf(touch(office))).toBe("AccessDenied");
    await touch(office);
    expect(office.host.batches).toBe(4);
  });

  it("refuses every batch while a cell is edited, and lets those wait that asked to", async () => {
    const office = openOffice();
    office.host.cellEditing = true;
    expect(await codeOf(touch(office))).toBe("InvalidOperationInCellEditMode");
    const waiting = office.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["after"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(office.workbook.sheet("Sheet1").valueAt(0, 0)).toBe("");
    office.host.cellEditing = false;
    await waiting;
    expect(office.workbook.sheet("Sheet1").valueAt(0, 0)).toBe("after");
  });
});

describe("sizes", () => {
  it("refuses a request over 5 MB before, and a response over 5 MB after it is done", async () => {
    const office = openOffice();
    const long = "x".repeat(30_000);
    const values = Array.from({ length: 180 }, () => [long]);
    const write = (rows: unknown[][], from: number) =>
      office.Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRangeByIndexes(from, 0, rows.length, 1).values = rows;
        await context.sync();
      });
    expect(await codeOf(write(values, 0))).toBe("RequestPayloadSizeLimitExceeded");
    expect(office.workbook.sheet("Sheet1").usedArea(true)).toBeUndefined();
    await write(values.slice(0, 100), 0);
    await write(values.slice(0, 80), 100);
    const read = office.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().load("values");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("answers null for values over five million cells", async () => {
    await openOffice().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A:E");
      range.load("values,rowCount");
      await context.sync();
      expect([range.values, range.rowCount]).toEqual([null, 1_048_576]);
    });
  });
});

describe("events", () => {
  it("tell a handler of the user's change and selection, and of added sheets", async () => {
    const { Excel, host, workbook } = openOffice();
    const changed = vi.fn();
    const selected = vi.fn();
    const added = vi.fn();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      sheet.load("id");
      await context.sync();
      sheet.onChanged.add(async (event) => void changed(event.address, event.details.valueAfter, event.source));
      worksheets.onSelectionChanged.add(async (event) => void selected(event.address));
      context.workbook.onSelectionChanged.add(async () => void selected("workbook"));
      worksheets.onAdded.add(async (event) => void added(event.worksheetId));
      await context.sync();
    });
    const { id } = workbook.sheet("Sheet1");
    host.userEdited(id, { row: 1, column: 0, rows: 1, columns: 1 }, { before: "", after: 5 });
    host.userSelected(id, [{ row: 1, column: 1, rows: 2, columns: 1 }]);
    await Excel.run(async (context) => void context.workbook.worksheets.add("New"));
    await vi.waitFor(() => expect(added).toHaveBeenCalledWith(workbook.sheet("New").id));
    expect(changed.mock.calls).toEqual([["A2", 5, "Local"]]);
    expect(selected.mock.calls.flat().sort()).toEqual(["B2:B3", "workbook"]);
  });
});

describe("the globals of an add-in", () => {
  it("are set, tied to the host, and put back", async () => {
    const workbook = new MemoryWorkbook();
    const uninstall = installGlobals(new ExcelHost(workbook, { excelApi: "1.12", contentLocale: "de-DE" }), { displayLanguage: "zh-CN" });
    try {
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
      expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(["zh-CN", "de-DE"]);
      const separator = await Excel.run(async (context) => {
        const { numberFormat } = context.workbook.application.cultureInfo;
        numberFormat.load("numberDecimalSeparator");
        await context.sync();
        return numberFormat.numberDecimalSeparator;
      });
      expect(separator).toBe(",");
      Office.context.document.settings.set("key", [1]);
      await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
      expect(workbook.settings.get("key")).toEqual([1]);
    } finally {
      uninstall();
    }
    expect("Excel" in globalThis).toBe(false);
  });
});
