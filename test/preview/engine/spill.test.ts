import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import { fill, partOf, partsOf, reopened, sheetOf } from "./support";

async function empty() {
  const workbook = await excelEngine.empty("new.xlsx");
  return { workbook, sheet: sheetOf(workbook, "Sheet1") };
}

const down = (sheet: SheetModel, column: number, rows: number): unknown[] =>
  Array.from({ length: rows }, (_, row) => sheet.valueAt(row, column));

describe("a formula that gives several results", () => {
  it("fills the cells below and to the right, which have no formula of their own", async () => {
    const { sheet } = await empty();
    fill(sheet, [
      [1, 2],
      [3, 4],
    ]);
    sheet.setFormula(0, 3, "=A1:B2*10");
    expect([sheet.valueAt(0, 3), sheet.valueAt(0, 4), sheet.valueAt(1, 3), sheet.valueAt(1, 4)]).toEqual([10, 20, 30, 40]);
    expect([sheet.formulaAt(0, 3), sheet.formulaAt(1, 4), sheet.valueTypeAt(1, 4), sheet.textAt(1, 4)]).toEqual([
      "=A1:B2*10",
      40,
      "Double",
      "40",
    ]);
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 5 });
  });

  it("grows and shrinks, and what looks at it follows", async () => {
    const { sheet } = await empty();
    sheet.setValue(0, 0, 3);
    sheet.setFormula(0, 1, "=SEQUENCE(A1)");
    for (const [column, formula] of ["=SUM(B1:B9)", "=SUM(B1#)", "=B3*10", "=COUNTA(B:B)"].entries())
      sheet.setFormula(0, 3 + column, formula);
    sheet.setFormula(4, 3, "=B1#*2");
    const seen = (): unknown[] => [down(sheet, 1, 6), [3, 4, 5, 6].map((column) => sheet.valueAt(0, column)), sheet.valueAt(8, 3)];
    expect(seen()).toEqual([[1, 2, 3, "", "", ""], [6, 6, 30, 3], ""]);
    sheet.setValue(0, 0, 5);
    expect(seen()).toEqual([[1, 2, 3, 4, 5, ""], [15, 15, 30, 5], 10]);
    sheet.setValue(0, 0, 2);
    expect(seen()).toEqual([[1, 2, "", "", "", ""], [3, 3, 0, 2], ""]);
    sheet.setValue(0, 0, 1);
    expect(seen()).toEqual([[1, "", "", "", "", ""], [1, 1, 0, 1], ""]);
  });

  it("shows #SPILL! while a cell in its way is not empty, or merged, or in a table", async () => {
    const { sheet } = await empty();
    sheet.setValue(2, 0, "in the way");
    sheet.setFormula(0, 0, "=SEQUENCE(3)");
    sheet.setFormula(0, 2, "=SUM(A1:A2)");
    expect([down(sheet, 0, 3), sheet.valueTypeAt(0, 0), sheet.valueAt(0, 2)]).toEqual([["#SPILL!", "", "in the way"], "Error", "#SPILL!"]);
    sheet.setValue(2, 0, "");
    expect([down(sheet, 0, 3), sheet.valueAt(0, 2)]).toEqual([[1, 2, 3], 3]);
    sheet.setFormula(1, 0, "=5");
    expect(down(sheet, 0, 3)).toEqual(["#SPILL!", 5, ""]);
    sheet.clear({ row: 1, column: 0, rows: 1, columns: 1 }, "Contents");
    expect(down(sheet, 0, 3)).toEqual([1, 2, 3]);
    fill(sheet, [["h"], [1]], 20, 0);
    sheet.addTable({ row: 20, column: 0, rows: 2, columns: 1 }, true);
    sheet.setFormula(18, 0, "=SEQUENCE(3)");
    expect(sheet.valueAt(18, 0)).toBe("#SPILL!");
  });

  it("comes back when one of its cells is cleared, and goes with its formula", async () => {
    const { sheet } = await empty();
    sheet.setFormula(0, 0, "=SEQUENCE(3,2)");
    sheet.setFormula(0, 3, "=SUM(A1:B3)");
    expect(sheet.valueAt(0, 3)).toBe(21);
    sheet.clear({ row: 1, column: 0, rows: 1, columns: 2 }, "Contents");
    expect([down(sheet, 0, 3), down(sheet, 1, 3)]).toEqual([
      [1, 3, 5],
      [2, 4, 6],
    ]);
    sheet.setValue(0, 0, 100);
    expect([down(sheet, 0, 3), down(sheet, 1, 3), sheet.valueAt(0, 3)]).toEqual([[100, "", ""], ["", "", ""], 100]);
    sheet.setFormula(0, 0, "=SEQUENCE(2)");
    expect(down(sheet, 0, 3)).toEqual([1, 2, ""]);
    sheet.clear({ row: 0, column: 0, rows: 1, columns: 1 }, "All");
    expect([down(sheet, 0, 3), sheet.valueAt(0, 3)]).toEqual([["", "", ""], 0]);
  });

  it("keeps the formats of the cells it fills", async () => {
    const { sheet } = await empty();
    sheet.setFormat({ row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: "0.0%" });
    sheet.setFormula(0, 0, "=SEQUENCE(2,1,0.5,0.25)");
    expect(sheet.textAt(1, 0)).toBe("75.0%");
    sheet.setValue(0, 0, "");
    expect([sheet.valueAt(1, 0), sheet.formatAt(1, 0).numberFormat]).toEqual(["", "0.0%"]);
  });

  it("is undone with a snapshot", async () => {
    const { workbook, sheet } = await empty();
    sheet.setFormula(0, 0, "=SEQUENCE(3)");
    expect(down(sheet, 0, 4)).toEqual([1, 2, 3, ""]);
    const snapshot = workbook.snapshot();
    sheet.setFormula(0, 0, "=SEQUENCE(4)");
    expect(down(sheet, 0, 4)).toEqual([1, 2, 3, 4]);
    workbook.restore(snapshot);
    expect(down(sheet, 0, 4)).toEqual([1, 2, 3, ""]);
  });
});

describe("dynamic arrays in the saved file", () => {
  it("are array formulas whose cells say that they are dynamic; the filled cells have their results", async () => {
    const { workbook, sheet } = await empty();
    sheet.setFormula(0, 0, "=SEQUENCE(2,2)");
    sheet.setFormula(4, 0, '=A1:B1&"x"');
    sheet.setFormula(6, 0, "=SUM(A1#)");
    const file = await workbook.save();
    const xml = partOf(file, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c>');
    expect(xml).toContain(
      '<c r="A5" t="str" cm="1"><f t="array" ref="A5:B5">A1:B1&amp;"x"</f><v>1x</v></c><c r="B5" t="str"><v>2x</v></c>',
    );
    expect(xml).toContain("<f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>10</v>");
    const metadata = partOf(file, "xl/metadata.xml");
    expect(metadata).toContain('<metadataTypes count="1"><metadataType name="XLDAPR"');
    expect(metadata).toContain('fDynamic="1"');
    expect(metadata).toContain('<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>');
    expect(partOf(file, "[Content_Types].xml")).toContain("sheetMetadata+xml");
    expect(partOf(file, "xl/_rels/workbook.xml.rels")).toContain("relationships/sheetMetadata");
  });

  it("are recognised when the file is opened, and stay what they were when it is saved again", async () => {
    const { workbook, sheet } = await empty();
    sheet.setValue(0, 0, 3);
    sheet.setFormula(0, 1, "=SEQUENCE(A1)");
    sheet.setFormula(0, 2, "=SUM(B1#)");
    const back = await reopened(workbook);
    const again = sheetOf(back, "Sheet1");
    expect([down(again, 1, 4), again.formulaAt(0, 2)]).toEqual([[1, 2, 3, ""], "=SUM(B1#)"]);
    again.setValue(0, 0, 4);
    expect([down(again, 1, 4), again.valueAt(0, 2)]).toEqual([[1, 2, 3, 4], 10]);
    const file = await back.save();
    expect(partOf(file, "xl/worksheets/sheet1.xml")).toContain('cm="1"><f t="array" ref="B1:B4">');
    expect([...partsOf(file).keys()].filter((path) => path.includes("metadata"))).toEqual(["xl/metadata.xml"]);
    expect(partOf(file, "xl/metadata.xml").match(/<rc /g)).toHaveLength(1);
  });

  it("leave formulas alone that give the same in every version of Excel", async () => {
    const { workbook, sheet } = await empty();
    fill(sheet, [[1, 2, 3]]);
    const plain = [
      "=SUM(A1:C1)",
      "=A1+1",
      "=SUMPRODUCT((A1:C1>1)*ISNUMBER(A1:C1))",
      "=INDEX(A1:C1,2)",
      '=COUNTIFS(A1:C1,">1")',
      "=IF(A1>0,SUM(A1:C1),0)",
    ];
    const arrays = ["=SUM((A1:C1>1)*1)", "=SUM(IF(A1:C1>1,1))", "=MAX(ABS(A1:C1))"];
    for (const [row, formula] of [...plain, ...arrays].entries()) sheet.setFormula(row + 1, 0, formula);
    expect([...plain, ...arrays].map((_, row) => sheet.valueAt(row + 1, 0))).toEqual([6, 2, 2, 2, 2, 6, 2, 2, 3]);
    const xml = partOf(await workbook.save(), "xl/worksheets/sheet1.xml");
    expect(xml.match(/<f>/g)).toHaveLength(plain.length);
    expect(xml.match(/<f t="array"/g)).toHaveLength(arrays.length);
  });
});
