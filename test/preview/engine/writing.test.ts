import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { fill, golden, partOf, reopened, sheetOf } from "./support";

async function empty() {
  const workbook = await excelEngine.empty("new.xlsx");
  return { workbook, sheet: sheetOf(workbook, "Sheet1") };
}

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

describe("writing cells", () => {
  it("keeps a string a string, whatever it starts with, and what XML cannot hold", async () => {
    const { workbook, sheet } = await empty();
    const texts = ["=1+1", "@x", "  padded ", "a\nb\r\nc", "\u0001control", "_x0041_ literal", "<&>\"'", "😀 满意", "#N/A"];
    for (const [row, text] of texts.entries()) sheet.setValue(row, 0, text);
    const back = sheetOf(await reopened(workbook), "Sheet1");
    expect(texts.map((_, row) => back.valueAt(row, 0))).toEqual(texts);
    expect(texts.map((_, row) => back.valueTypeAt(row, 0))).toEqual(texts.map(() => "String"));
  });

  it("keeps numbers to the last digit, booleans and empty cells", async () => {
    const { workbook, sheet } = await empty();
    fill(sheet, [[0.1 + 0.2, -1e-300, 123456789012345680, true, false]]);
    sheet.setValue(0, 1, "");
    const back = sheetOf(await reopened(workbook), "Sheet1");
    expect([0, 1, 2, 3, 4].map((column) => back.valueAt(0, column))).toEqual([0.1 + 0.2, "", 123456789012345680, true, false]);
    expect(back.valueTypeAt(0, 1)).toBe("Empty");
  });

  it("refuses NaN and infinity", async () => {
    const { sheet } = await empty();
    expect(() => {
      sheet.setValue(0, 0, Number.NaN);
    }).toThrow(/NaN/);
  });

  it("calculates a formula and calculates it again when what it depends on changes", async () => {
    const { workbook, sheet } = await empty();
    fill(sheet, [[1, 2, 3]]);
    sheet.setFormula(1, 0, "=SUM(A1:C1)");
    sheet.setFormula(2, 0, "=A2*2");
    sheet.setFormula(3, 0, "=1/0");
    expect([sheet.valueAt(1, 0), sheet.valueAt(2, 0), sheet.valueAt(3, 0), sheet.valueTypeAt(3, 0)]).toEqual([6, 12, "#DIV/0!", "Error"]);
    sheet.setValue(0, 0, 10);
    expect([sheet.valueAt(1, 0), sheet.formulaAt(1, 0)]).toEqual([15, "=SUM(A1:C1)"]);
    const back = sheetOf(await reopened(workbook), "Sheet1");
    expect([back.valueAt(2, 0), back.formulaAt(2, 0)]).toEqual([30, "=A2*2"]);
  });

  it("calculates from whatever sheet a formula leads to, by name, by a defined name, by a table or by a text", async () => {
    const { workbook, sheet } = await empty();
    const other = workbook.addSheet("Kong's 2026");
    fill(other, [["x"], [3], [4]]);
    other.addTable({ row: 0, column: 0, rows: 3, columns: 1 }, true).name = "Answers";
    workbook.addName({ name: "Third", formula: "'Kong''s 2026'!$A$3", visible: true });
    const formulas = ["=SUM('kong''s 2026'!A2:A3)", "=Third+1", "=SUM(Answers[x])", "=INDIRECT(\"'Kong''s 2026'!A2\")"];
    const results: unknown[] = [];
    for (const formula of formulas) {
      sheet.setFormula(0, 0, formula);
      results.push(sheet.valueAt(0, 0));
    }
    expect(results).toEqual([7, 5, 7, 3]);
  });

  it("does not show a large sheet to the formula engine that no formula looks at", async () => {
    const { workbook, sheet } = await empty();
    const large = workbook.addSheet("Answers");
    for (let row = 0; row < 5_000; row++) for (let column = 0; column < 50; column++) large.setValue(row, column, 5);
    sheet.setFormula(0, 0, "=1+1");
    const start = performance.now();
    for (let time = 0; time < 20; time++) {
      large.setValue(0, 0, time);
      expect(sheet.valueAt(0, 0)).toBe(2);
    }
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it("keeps the results a file brought, and says that Excel should calculate when it opens the file", async () => {
    const workbook = await excelEngine.open(golden("messy_export.xlsx"), "x.xlsx");
    workbook.addSheet("R").setFormula(0, 0, "=ROWS('Responses 答卷'!B1:B75)");
    expect(sheetOf(workbook, "R").valueAt(0, 0)).toBe(75);
    expect(partOf(await workbook.save(), "xl/workbook.xml")).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  it("follows the area in use as cells are written and emptied", async () => {
    const { sheet } = await empty();
    expect(sheet.usedArea(true)).toBeUndefined();
    sheet.setValue(5, 5, 1);
    sheet.setValue(2, 3, 1);
    sheet.setFormat(cell(9, 9), { bold: true });
    expect(sheet.usedArea(true)).toEqual({ row: 2, column: 3, rows: 4, columns: 3 });
    expect(sheet.usedArea(false)).toEqual({ row: 2, column: 3, rows: 8, columns: 7 });
    sheet.setValue(5, 5, "");
    expect(sheet.usedArea(true)).toEqual({ row: 2, column: 3, rows: 1, columns: 1 });
    sheet.clear({ row: 0, column: 0, rows: 1048576, columns: 16384 }, "All");
    expect(sheet.usedArea(false)).toBeUndefined();
  });
});

describe("formats", () => {
  it("are merged, read back and shared between equal cells", async () => {
    const { workbook, sheet } = await empty();
    const area = { row: 0, column: 0, rows: 2, columns: 2 };
    sheet.setFormat(area, { bold: true, fontColor: "#B2182B", numberFormat: "+0.00;-0.00;0.00" });
    sheet.setFormat(area, {
      fontSize: 18,
      fillColor: "#DDEEFF",
      horizontalAlignment: "CenterAcrossSelection",
      wrapText: true,
      indentLevel: 0,
    });
    sheet.setFormat(cell(0, 0), { bold: undefined, fillColor: undefined });
    const file = await workbook.save();
    const back = sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1");
    expect(back.formatAt(1, 1)).toMatchObject({
      bold: true,
      fontColor: "#B2182B",
      fontSize: 18,
      fillColor: "#DDEEFF",
      wrapText: true,
      numberFormat: "+0.00;-0.00;0.00",
    });
    expect(back.formatAt(1, 1).horizontalAlignment).toBe("CenterAcrossSelection");
    expect(back.formatAt(0, 0)).not.toHaveProperty("bold");
    expect(back.formatAt(0, 0)).not.toHaveProperty("fillColor");
    expect(partOf(file, "xl/styles.xml")).toMatch(/<cellXfs count="4">/);
  });

  it("give the rim of an area its edges and the inside its inner lines", async () => {
    const { workbook, sheet } = await empty();
    const thin = { style: "Continuous", weight: "Thin" };
    sheet.setFormat(
      { row: 0, column: 0, rows: 3, columns: 2 },
      { borders: { EdgeTop: { style: "Double" }, InsideHorizontal: { style: "Dot" }, EdgeLeft: { ...thin, color: "#FF0000" } } },
    );
    const back = sheetOf(await reopened(workbook), "Sheet1");
    expect(back.formatAt(0, 0).borders).toEqual({
      EdgeTop: { style: "Double", weight: "Thick" },
      EdgeBottom: { style: "Dot", weight: "Thin" },
      EdgeLeft: { ...thin, color: "#FF0000" },
    });
    expect(back.formatAt(2, 1).borders).toEqual({ EdgeTop: { style: "Dot", weight: "Thin" } });
  });

  it("of whole columns are kept as such, not cell by cell", async () => {
    const { workbook, sheet } = await empty();
    sheet.setValue(3, 1, 5);
    sheet.setFormat({ row: 0, column: 1, rows: 1048576, columns: 2 }, { numberFormat: "0.0%" });
    const file = await workbook.save();
    const back = sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1");
    expect([back.textAt(3, 1), back.formatAt(500, 2).numberFormat, back.formatAt(500, 3).numberFormat]).toEqual([
      "500.0%",
      "0.0%",
      "General",
    ]);
    expect(partOf(file, "xl/worksheets/sheet1.xml").match(/<c /g)).toHaveLength(1);
  });

  it("clear as Excel does: contents, formats, or all", async () => {
    const { sheet } = await empty();
    fill(sheet, [[1, 2, 3]]);
    sheet.setFormat({ row: 0, column: 0, rows: 1, columns: 3 }, { bold: true });
    sheet.clear(cell(0, 0), "Contents");
    sheet.clear(cell(0, 1), "Formats");
    sheet.clear(cell(0, 2), "All");
    expect([0, 1, 2].map((column) => [sheet.valueAt(0, column), sheet.formatAt(0, column).bold ?? false])).toEqual([
      ["", true],
      [2, false],
      ["", false],
    ]);
  });

  it("keep widths and heights given in points", async () => {
    const { workbook, sheet } = await empty();
    sheet.setColumnWidth(2, 120);
    sheet.setRowHeight(1, 24);
    sheet.setRowHeight(2, 30);
    sheet.setRowHeight(2, undefined);
    const back = sheetOf(await reopened(workbook), "Sheet1");
    expect([back.columnWidth(1), back.columnWidth(2), back.columnWidth(3)]).toEqual([48, 120, 48]);
    expect([back.rowHeight(1), back.rowHeight(2)]).toEqual([24, 15]);
  });
});
