import { describe, expect, it } from "vitest";
import { codeOf, openOffice } from "./office";

async function write(values: unknown[][], address: string, prepare?: (range: Excel.Range) => void) {
  const office = openOffice();
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    prepare?.(range);
    range.values = values;
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] };
  });
  return { ...read, ...office };
}

describe("text written into a cell", () => {
  it("becomes a formula when it starts with =, +, - or @", async () => {
    const { formulas } = await write([["=SUM(A2:A3)", "+note", "-note", "@note"]], "A1:D1");
    expect(formulas).toEqual([["=SUM(A2:A3)", "=+note", "=-note", "=@note"]]);
  });

  it("stays text in a text cell, and after an apostrophe, which is dropped", async () => {
    const asText = await write([["=1+1", "-none", "007"]], "A1:C1", (range) => {
      range.numberFormat = [["@", "@", "@"]];
    });
    expect(asText.values).toEqual([["=1+1", "-none", "007"]]);
    const quoted = await write([["'=1+1", "'12"]], "A1:B1");
    expect([quoted.values, quoted.formulas]).toEqual([[["=1+1", "12"]], [["=1+1", "12"]]]);
  });

  it("is read as a number, a percentage, a boolean or a date", async () => {
    const { values, formats } = await write([["12", "-3.5", "1,234", "5%", "TRUE", "2024-01-31", "1-2", "10:30"]], "A1:H1");
    expect(values).toEqual([[12, -3.5, 1234, 0.05, true, 45322, 45293, 0.4375]]);
    expect(formats).toEqual([["General", "General", "#,##0", "0%", "General", "m/d/yyyy", "d-mmm", "h:mm"]]);
  });

  it("stays text when it only looks like one of them", async () => {
    const texts = ["18-24", "2024-02-30", "1,23", "five", "-", "=", "25:00"];
    const { values } = await write([texts], "A1:G1");
    expect(values).toEqual([texts]);
  });

  it("is refused when it would be a formula that cannot be read", async () => {
    for (const text of ["=SUM(A1", "=1+", '="open']) {
      expect(await codeOf(write([[text]], "A1"))).toBe("InvalidArgument");
    }
  });
});

describe("a matrix of values", () => {
  it("leaves cells for null and empties them for an empty text", async () => {
    const { Excel } = openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.values = [["one", "two"]];
      range.values = [[null, ""]];
      range.load("values,valueTypes");
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[["one", ""]], [["String", "Empty"]]]);
    });
  });

  it("must have the dimensions of the range; one content fills it", async () => {
    expect(await codeOf(write([[1, 2]], "A1:A2"))).toBe("InvalidArgument");
    expect(await codeOf(write([[1], [2, 3]], "A1:A2"))).toBe("InvalidArgument");
    const { Excel, workbook } = openOffice();
    await Excel.run(async (context) => {
      Object.assign(context.workbook.worksheets.getFirst().getRange("A1:B2"), { values: 7 });
      await context.sync();
    });
    expect(workbook.sheet("Sheet1").valueAt(1, 1)).toBe(7);
  });
});

describe("a protected sheet", () => {
  it("refuses writing with AccessDenied", async () => {
    const { Excel, workbook } = openOffice();
    workbook.sheet("Sheet1").isProtected = true;
    for (const change of [
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").values = [[1]]),
      (sheet: Excel.Worksheet) => void (sheet.getRange("A1").format.font.bold = true),
      (sheet: Excel.Worksheet) => void sheet.tables.add("A1:B2", true),
    ]) {
      const run = Excel.run(async (context) => {
        change(context.workbook.worksheets.getFirst());
        await context.sync();
      });
      expect(await codeOf(run)).toBe("AccessDenied");
    }
  });
});

describe("ranges", () => {
  it("lead to other ranges as Excel counts them", async () => {
    const { Excel } = openOffice();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B2:D5");
      const led = [
        range.getCell(1, 1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 2),
        range.getOffsetRange(1, 1),
        range.getBoundingRect("F1"),
        range.getIntersection("A3:B9"),
        range.getEntireColumn(),
        range.getEntireRow(),
        range.getLastCell(),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        range.getColumnsAfter(1),
        range.getColumnsBefore(1),
        range.getUsedRangeOrNullObject(true),
        sheet.getRangeByIndexes(9, 27, 1, 1),
      ];
      for (const each of led) each.load("address");
      await context.sync();
      return led.map((each) => (each.isNullObject ? null : each.address.replace("Sheet1!", "")));
    });
    expect(addresses).toEqual([
      "C3",
      "B2:C6",
      "B2:C2",
      "C3:E6",
      "B1:F5",
      "B3:B5",
      "B:D",
      "2:5",
      "D5",
      "B6:D7",
      "B1:D1",
      "E2:E5",
      "A2:A5",
      null,
      "AB10",
    ]);
  });

  it("refuse to leave the sheet, and quote sheet names in addresses", async () => {
    const { Excel, workbook } = openOffice();
    workbook.addSheet("It's 2024");
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("It's 2024").getRange("A1:B2");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'It''s 2024'!A1:B2");
    const off = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await codeOf(off)).toBe("InvalidArgument");
  });

  it("answer null where the formats of their cells differ", async () => {
    const { Excel } = openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1:B1").format.fill.color = "#ff0000";
      sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").color = "#112233";
      const edge = range.format.borders.getItem("EdgeBottom");
      edge.load("style,color");
      range.load("format/font/bold,format/fill/color,format/columnWidth");
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, range.format.columnWidth]).toEqual([null, "#FF0000", 48]);
      expect([edge.style, edge.color]).toEqual(["Continuous", "#112233"]);
    });
  });

  it("leave hidden rows out of their visible view only", async () => {
    const { Excel, workbook } = openOffice();
    workbook.sheet("Sheet1").hiddenRows.add(1);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:A3");
      range.values = [[1], [2], [3]];
      const view = range.getVisibleView();
      view.load("values,rowCount");
      range.load("values");
      await context.sync();
      expect([view.values, view.rowCount, range.values]).toEqual([[[1], [3]], 2, [[1], [2], [3]]]);
    });
  });
});

describe("a selection", () => {
  it("of several areas is no range, but range areas", async () => {
    const { Excel, workbook, host } = openOffice();
    const sheetId = workbook.sheet("Sheet1").id;
    host.userSelected(sheetId, [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 2, columns: 1 },
    ]);
    const single = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load("address");
      await context.sync();
    });
    expect(await codeOf(single)).toBe("InvalidReference");
    await Excel.run(async (context) => {
      const areas = context.workbook.getSelectedRanges();
      areas.load("address,areaCount,areas/items/address");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.areas.items.map((each) => each.address)]).toEqual([
        "Sheet1!A1:A2,Sheet1!C1:C2",
        2,
        ["Sheet1!A1:A2", "Sheet1!C1:C2"],
      ]);
    });
  });
});
