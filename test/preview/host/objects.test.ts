import { describe, expect, it } from "vitest";
import { codeOf, openOffice, type Office } from "./office";

type Sheet = Excel.Worksheet;

function onSheet<T>({ Excel }: Office, work: (sheet: Sheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const done = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return done;
  });
}

describe("sheets", () => {
  it.each([["a/b"], ["x".repeat(32)], ["'quoted"], [""], ["History"]])("refuse the name %j", async (name) => {
    expect(await codeOf(onSheet(openOffice(), async (sheet) => void (sheet.name = name)))).toBe("InvalidArgument");
  });

  it("refuse a name in use, whatever its case, and the deletion of the last visible one", async () => {
    const office = openOffice();
    expect(await codeOf(onSheet(office, async (_sheet, context) => void context.workbook.worksheets.add("SHEET1")))).toBe(
      "ItemAlreadyExists",
    );
    expect(await codeOf(onSheet(office, async (sheet) => sheet.delete()))).toBe("InvalidOperation");
  });

  it("keep their custom properties and settings", async () => {
    const office = openOffice();
    await onSheet(office, async (sheet, context) => {
      const property = sheet.customProperties.add("report", "one");
      await context.sync();
      property.value = "two";
      context.workbook.settings.add("survey", { version: 2 });
      const missing = sheet.customProperties.getItemOrNullObject("none");
      const found = sheet.customProperties.getItemOrNullObject("REPORT");
      const setting = context.workbook.settings.getItemOrNullObject("survey");
      found.load("key,value");
      setting.load("value");
      await context.sync();
      expect([missing.isNullObject, found.key, found.value, setting.value]).toEqual([true, "report", "two", { version: 2 }]);
      setting.delete();
      found.delete();
    });
    expect([office.workbook.settings.size, office.workbook.sheet("Sheet1").customProperties.size]).toEqual([0, 0]);
  });

  it("freeze, print and break pages", async () => {
    const office = openOffice();
    await onSheet(office, async (sheet) => {
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
      sheet.horizontalPageBreaks.add("A10");
    });
    const sheet = office.workbook.sheet("Sheet1");
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 2]);
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      margins: { top: 72 },
      printTitleRows: { row: 0, rows: 2 },
      headersFooters: { centerFooter: "&P" },
    });
  });
});

describe("tables", () => {
  async function withTable(office: Office, name = "Answers"): Promise<void> {
    await onSheet(office, async (sheet) => {
      sheet.getRange("A1:C3").values = [
        ["Item", "", "item"],
        ["a", 1, 2],
        ["b", 3, 4],
      ];
      sheet.tables.add("A1:C3", true).name = name;
    });
  }

  it("get unique headers that are texts", async () => {
    const office = openOffice();
    await withTable(office);
    await onSheet(office, async (sheet, context) => {
      const table = sheet.tables.getItem("Answers");
      table.columns.load("items/name");
      table.rows.load("count");
      const body = table.getDataBodyRange();
      body.load("address");
      await context.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Item", "Column1", "item2"]);
      expect([table.rows.count, body.address]).toEqual([2, "Sheet1!A2:C3"]);
      sheet.getRange("B1").values = [["Item"]];
      await context.sync();
    });
    expect([0, 1, 2].map((column) => office.workbook.sheet("Sheet1").valueAt(0, column))).toEqual(["Item", "Item3", "item2"]);
  });

  it("survive a sync after add, and are found by name and by range", async () => {
    const office = openOffice();
    await onSheet(office, async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      const found = sheet.getRange("B2").getTables(false);
      found.load("items/name");
      await context.sync();
      expect(found.items.map((each) => each.name)).toEqual(["Table1"]);
      table.resize("A1:C5");
      table.rows.add(undefined, [[1, 2, 3]]);
    });
    expect(office.workbook.sheet("Sheet1").tables[0]).toMatchObject({
      style: "TableStyleLight9",
      showBandedRows: false,
      area: { rows: 6, columns: 3 },
    });
  });

  it.each(["NPS1", "R1C1", "two words", "1st", "c"])("refuse the name %j", async (name) => {
    expect(await codeOf(withTable(openOffice(), name))).toBe("InvalidArgument");
  });

  it("refuse to overlap, and names in use", async () => {
    const office = openOffice();
    await withTable(office);
    expect(await codeOf(onSheet(office, async (sheet) => void sheet.tables.add("C3:D9", true)))).toBe("InvalidArgument");
    const second = onSheet(office, async (sheet) => void (sheet.tables.add("F1:G3", true).name = "ANSWERS"));
    expect(await codeOf(second)).toBe("ItemAlreadyExists");
    const named = onSheet(office, async (sheet, context) => void context.workbook.names.add("Answers", sheet.getRange("A1")));
    expect(await codeOf(named)).toBe("ItemAlreadyExists");
  });
});

describe("names", () => {
  it("stand for ranges and constants", async () => {
    await onSheet(openOffice(), async (sheet, context) => {
      context.workbook.names.add("Mean_gap", sheet.getRange("B2:B4"));
      context.workbook.names.add("Cut", "=3.5");
      await context.sync();
      const gap = context.workbook.names.getItem("mean_gap");
      const cut = context.workbook.names.getItem("Cut");
      const range = gap.getRange();
      gap.load("formula,value,type,scope");
      cut.load("value,type");
      range.load("address");
      await context.sync();
      expect([gap.formula, gap.value, gap.type, gap.scope]).toEqual(["=Sheet1!$B$2:$B$4", "Sheet1!B2:B4", "Range", "Workbook"]);
      expect([cut.value, cut.type, range.address]).toEqual([3.5, "Double", "Sheet1!B2:B4"]);
    });
  });

  it("that are cell addresses are refused", async () => {
    expect(
      await codeOf(onSheet(openOffice(), async (sheet, context) => void context.workbook.names.add("CSI1", sheet.getRange("A1")))),
    ).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  it("are added, written and removed", async () => {
    const office = openOffice();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:A9");
      const low = range.conditionalFormats.add("CellValue");
      low.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      low.cellValue.format.font.color = "#C00000";
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#123456";
      bar.dataBar.positiveFormat.gradientFill = false;
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      const scale = range.conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        midpoint: { type: "Number", formula: "=0", color: "#EEEEEE" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1>3";
      custom.custom.format.fill.color = "yellow";
      range.conditionalFormats.load("items/type");
      custom.load("cellValueOrNullObject/rule");
      await context.sync();
      expect(range.conditionalFormats.items.map((each) => each.type)).toEqual(["CellValue", "DataBar", "ColorScale", "Custom"]);
      expect(custom.cellValueOrNullObject.isNullObject).toBe(true);
      custom.delete();
    });
    expect(office.workbook.sheet("Sheet1").conditionalFormats).toMatchObject([
      { type: "CellValue", operator: "LessThan", formula1: "0", fontColor: "#C00000" },
      { type: "DataBar", color: "#123456", gradient: false, minimum: "0" },
      { type: "ColorScale", points: [{ kind: "LowestValue" }, { kind: "Number", value: "0" }, { kind: "HighestValue" }] },
    ]);
  });
});
