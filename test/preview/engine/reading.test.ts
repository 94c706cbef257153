import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { golden, handmade, partOf, sheetOf, sheetWith } from "./support";

async function firstSheet(xml: string, more: Record<string, string> = {}) {
  const sheet = (await excelEngine.open(handmade(xml, more), "book.xlsx")).sheets[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

const strings =
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>plain</t></si>' +
  '<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t>a_x000D_b &amp; c</t></si></sst>';

const styles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u/><sz val="9"/><color rgb="FFB2182B"/><name val="Arial"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/></border><border><left/><right/><top/><bottom style="mediumDashed"><color rgb="FF00FF00"/></bottom></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

describe("reading cells", () => {
  it("gives contents and types of every form that a file has", async () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#N/A</v></c><c r="F1"><v>45000.123456789</v></c><c r="G1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>' +
      '<c r="H1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="I1"/><c r="J1" t="d"><v>2024-02-29T12:00:00</v></c></row>';
    const sheet = await firstSheet(sheetWith(row), { "xl/sharedStrings.xml": strings });
    const contents = Array.from({ length: 11 }, (_, column) => [sheet.valueAt(0, column), sheet.valueTypeAt(0, column)]);
    expect(contents).toEqual([
      ["plain", "String"],
      ["rich text", "String"],
      ["a\rb & c", "String"],
      [true, "Boolean"],
      ["#N/A", "Error"],
      [45000.123456789, "Double"],
      [" x ", "String"],
      ["ab", "String"],
      ["", "Empty"],
      [45351.5, "Double"],
      ["", "Empty"],
    ]);
    expect(sheet.formulaAt(0, 7)).toBe('="a"&"b"');
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 10 });
  });

  it("calculates formulas that came without a result, and leaves them as they are in the file", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1+1</f></c><c r="C1" t="str"><f>"x"&amp;B1</f></c>' +
      '<c r="D1" t="str"><f>""</f><v></v></c><c r="E1"><f>A1*2</f><v>99</v></c></row>';
    const file = handmade(sheetWith(rows));
    const workbook = await excelEngine.open(file, "book.xlsx");
    const [sheet] = workbook.sheets;
    expect(Array.from({ length: 5 }, (_, column) => sheet?.valueAt(0, column))).toEqual([5, 6, "x6", "", 99]);
    expect(partOf(await workbook.save(), "xl/worksheets/sheet1.xml")).toBe(partOf(file, "xl/worksheets/sheet1.xml"));
  });

  it("writes shared formulas out for every cell, leaving text, quoted names and absolute parts alone", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+A$1&amp;"A1"&amp;\'A1 x\'!A1+LOG10(A1)+T[A1]</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>';
    const sheet = await firstSheet(sheetWith(rows));
    expect(sheet.formulaAt(1, 1)).toBe("=A2*$A$1+A$1&\"A1\"&'A1 x'!A2+LOG10(A2)+T[A1]");
    expect(sheet.valueAt(1, 1)).toBe(2);
  });

  it("counts on where rows and cells have no address", async () => {
    const sheet = await firstSheet(
      sheetWith(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect([sheet.valueAt(0, 0), sheet.valueAt(0, 3), sheet.valueAt(0, 4), sheet.valueAt(3, 0), sheet.valueAt(4, 0)]).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it("reads sheets whose elements have a prefix", async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect((await firstSheet(xml)).valueAt(0, 0)).toBe(7);
  });

  it("gives formats in the words of Office.js, and text as formatted", async () => {
    const row =
      '<row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>0.1234</v></c><c r="C1"><v>0.30000000000000004</v></c></row>';
    const sheet = await firstSheet(sheetWith(row), { "xl/styles.xml": styles });
    expect([0, 1, 2].map((column) => sheet.textAt(0, column))).toEqual(["2023-03-15", "12.34%", "0.3"]);
    expect(sheet.formatAt(0, 1)).toEqual({
      numberFormat: "0.00%",
      fontName: "Arial",
      fontSize: 9,
      bold: true,
      underline: "Single",
      fontColor: "#B2182B",
      fillColor: "#FFFF00",
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      borders: { EdgeBottom: { style: "Dash", weight: "Medium", color: "#00FF00" } },
    });
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([30, 15]);
  });

  it("gives widths in points, from stretches and from the default", async () => {
    const sheet = await firstSheet(
      sheetWith("", {
        before: '<cols><col min="2" max="3" width="9.140625" customWidth="1"/><col min="4" max="4" width="20.7109375" hidden="1"/></cols>',
      }),
    );
    expect([0, 1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([48, 48, 48, 108.75]);
    expect([2, 3].map((column) => sheet.isColumnHidden(column))).toEqual([false, true]);
  });

  it("finds the sheets of a messy export, dates as serial numbers", async () => {
    const workbook = await excelEngine.open(golden("messy_export.xlsx"), "messy_export.xlsx");
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["说明 Notes", "Visible"],
      ["Responses 答卷", "Visible"],
      ["代码 Codes", "Visible"],
      ["_meta", "Hidden"],
    ]);
    const responses = sheetOf(workbook, "Responses 答卷");
    expect(workbook.activeSheetId).toBe(responses.id);
    expect(responses.mergedAreas().length).toBeGreaterThan(0);
    const dates = Array.from({ length: 75 }, (_, row) => row).filter((row) => responses.formatAt(row, 0).numberFormat?.startsWith("yyyy"));
    expect(dates).toHaveLength(20);
    for (const row of dates) {
      expect(responses.valueAt(row, 0)).toBeGreaterThan(45000);
      expect(responses.textAt(row, 0)).toMatch(/^2024-\d\d-\d\d \d\d:\d\d:\d\d$/);
    }
  });
});
