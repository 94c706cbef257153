import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { fill, partLike, partOf, partsOf, reopened, sheetOf } from "./support";

async function empty() {
  const workbook = await excelEngine.empty("new.xlsx");
  return { workbook, sheet: sheetOf(workbook, "Sheet1") };
}

describe("the layout of a sheet", () => {
  it("is written where the schema wants it and read back", async () => {
    const { workbook, sheet } = await empty();
    const layout = {
      orientation: "Landscape",
      paperSize: "A4",
      fitToWidth: 1,
      centerHorizontally: true,
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
      headersFooters: { leftFooter: "&A && more", centerHeader: "Title", rightFooter: "&P / &N" },
      printTitleRows: { row: 1, column: 0, rows: 2, columns: 16384 },
      printArea: { row: 0, column: 0, rows: 40, columns: 8 },
    };
    Object.assign(sheet.pageLayout, layout);
    Object.assign(sheet, { tabColor: "#2166AC", showGridlines: false, frozenRows: 3, frozenColumns: 1 });
    const file = await workbook.save();
    const back = sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1");
    expect(back.pageLayout).toEqual(layout);
    expect([back.tabColor, back.showGridlines, back.frozenRows, back.frozenColumns]).toEqual(["#2166AC", false, 3, 1]);
    expect(partOf(file, "xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">Sheet1!$2:$3</definedName>');
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toMatch(
      /<sheetPr>.*<dimension|<sheetPr>.*<sheetViews>.*<sheetData.*<printOptions.*<pageMargins.*<pageSetup.*<headerFooter/s,
    );
  });
});

describe("custom properties and settings", () => {
  it("are kept in the file as Excel keeps them, and read back", async () => {
    const { workbook, sheet } = await empty();
    sheet.customProperties.set("SurveyLens.Report", '{"id":"报告"}');
    sheet.customProperties.set("empty", "");
    workbook.settings.set("choices", { items: ["Q1"], when: null, n: 3 });
    const file = await workbook.save();
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toMatch(
      /<pageMargins [^>]*><customProperties><customPr name="SurveyLens.Report" r:id="rId1"\/>/,
    );
    expect(partOf(file, "[Content_Types].xml")).toContain(
      'PartName="/xl/customProperty1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"',
    );
    expect(partOf(file, "xl/customProperty1.bin").startsWith("{\0")).toBe(true);
    const back = await excelEngine.open(file, "x.xlsx");
    expect([...sheetOf(back, "Sheet1").customProperties]).toEqual([
      ["SurveyLens.Report", '{"id":"报告"}'],
      ["empty", ""],
    ]);
    expect([...back.settings]).toEqual([["choices", { items: ["Q1"], when: null, n: 3 }]]);
  });

  it("leave no parts behind when they are taken away", async () => {
    const { workbook, sheet } = await empty();
    sheet.customProperties.set("a", "b");
    workbook.settings.set("a", 1);
    const again = await reopened(workbook);
    sheetOf(again, "Sheet1").customProperties.clear();
    again.settings.clear();
    expect([...partsOf(await again.save()).keys()].filter((path) => /custom/i.test(path))).toEqual([]);
  });
});

describe("tables", () => {
  it("have headers that are text, unique and the same as their column names", async () => {
    const { workbook, sheet } = await empty();
    fill(
      sheet,
      [
        ["Gap", 2024, "gap", ""],
        [1, 2, 3, 4],
      ],
      2,
      1,
    );
    const table = sheet.addTable({ row: 2, column: 1, rows: 2, columns: 4 }, true);
    Object.assign(table, { name: "Gaps", style: "TableStyleLight9", showFilterButton: false });
    expect([1, 2, 3, 4].map((column) => sheet.valueAt(2, column))).toEqual(["Gap", "2024", "gap2", "Column4"]);
    sheet.setValue(2, 4, "x & y");
    const file = await workbook.save();
    const xml = partLike(file, /tables\/table\d+\.xml$/);
    expect([...xml.matchAll(/tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1])).toEqual([
      "Gap",
      "2024",
      "gap2",
      "x &amp; y",
    ]);
    expect(xml).not.toContain("autoFilter");
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toContain('<tableParts count="1">');
    expect(sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1").tables).toEqual([{ ...table, id: "1" }]);
    const other = new Workbook();
    await other.xlsx.load(file);
    expect(other.worksheets[0]?.getTable("Gaps")).toBeDefined();
  });

  it("do not overlap, and can be removed with their part", async () => {
    const { workbook, sheet } = await empty();
    const table = sheet.addTable({ row: 0, column: 0, rows: 3, columns: 2 }, true);
    expect(() => sheet.addTable({ row: 2, column: 1, rows: 3, columns: 2 }, true)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    const again = await reopened(workbook);
    sheetOf(again, "Sheet1").removeTable(table.id);
    expect([...partsOf(await again.save()).keys()].filter((path) => path.includes("table"))).toEqual([]);
  });
});
