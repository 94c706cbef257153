import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { WorkbookModel } from "../../../preview/engine/workbook";
import { chart, fill, golden, handmade, partOf, partsOf, reopened, series, sheetOf, sheetWith } from "./support";

describe("sheets of a workbook", () => {
  it.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sHEET1", "ItemAlreadyExists"],
  ])("cannot be named %j", async (name, code) => {
    const workbook = await excelEngine.empty("x.xlsx");
    expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code }));
  });

  it("are added, moved, hidden and removed, names staying with their sheets", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const one = sheetOf(workbook, "Sheet1");
    const two = workbook.addSheet("Two");
    const three = workbook.addSheet("Three", 0);
    workbook.addName({ name: "Local", formula: "Two!$A$1", visible: true, sheetId: two.id });
    workbook.addName({ name: "Hidden", formula: "Sheet1!$B$2", visible: false });
    workbook.moveSheet(two.id, 0);
    three.visibility = "VeryHidden";
    const back = await reopened(workbook);
    expect(back.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Two", "Visible"],
      ["Three", "VeryHidden"],
      ["Sheet1", "Visible"],
    ]);
    expect(back.names).toEqual([
      { name: "Hidden", formula: "Sheet1!$B$2", visible: false },
      { name: "Local", formula: "Two!$A$1", visible: true, sheetId: back.sheets[0]?.id },
    ]);
    workbook.removeSheet(one.id);
    expect([...partsOf(await workbook.save()).keys()].filter((path) => path.includes("worksheets/sheet"))).toHaveLength(2);
  });

  it("leave nothing behind when they are removed with their table and chart", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = workbook.addSheet("Gone");
    sheet.addTable({ row: 0, column: 0, rows: 2, columns: 2 }, true);
    sheet.addChart(chart({ series: [series({ valuesRef: "Gone!$A$1:$A$2" })] }));
    const again = await reopened(workbook);
    again.removeSheet(sheetOf(again, "Gone").id);
    const file = await again.save();
    expect([...partsOf(file).keys()].filter((path) => /table|chart|drawing|sheet2/.test(path))).toEqual([]);
    expect(partOf(file, "[Content_Types].xml")).not.toMatch(/chart|drawing|table\d/);
  });

  it("take formulas, names, conditional formats and chart references along when renamed", async () => {
    const validation =
      '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>Sheet1!$A$1:$A$3</formula1></dataValidation></dataValidations>';
    const workbook = await excelEngine.open(
      handmade(sheetWith('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>Sheet1!A1&amp;"Sheet1!A1"</f></c></row>', { after: validation })),
      "x.xlsx",
    );
    const other = workbook.addSheet("Other");
    other.setFormula(0, 0, "=SUM(Sheet1!A1:A3)+'Sheet10'!A1");
    other.addConditionalFormat({
      id: "1",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      type: "Custom",
      formula: "Sheet1!$A$1>0",
      bold: true,
    });
    other.addChart(chart({ series: [series({ nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$A$1:$A$3" })] }));
    workbook.addName({ name: "Total", formula: "Sheet1!$A$1", visible: true });
    workbook.renameSheet(sheetOf(workbook, "Sheet1").id, "It's new");
    const back = await reopened(workbook);
    const [first, second] = back.sheets;
    expect(first?.formulaAt(0, 1)).toBe("='It''s new'!A1&\"Sheet1!A1\"");
    expect(second?.formulaAt(0, 0)).toBe("=SUM('It''s new'!A1:A3)+'Sheet10'!A1");
    expect(second?.conditionalFormats[0]).toMatchObject({ formula: "'It''s new'!$A$1>0" });
    expect(second?.charts[0]?.series[0]).toMatchObject({ nameRef: "'It''s new'!$B$1", valuesRef: "'It''s new'!$A$1:$A$3" });
    expect(back.names[0]?.formula).toBe("'It''s new'!$A$1");
    expect(partOf(await workbook.save(), "xl/worksheets/sheet1.xml")).toContain("<formula1>'It''s new'!$A$1:$A$3</formula1>");
  });

  it("take along the references of a chart that is otherwise left as it was", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    sheetOf(workbook, "Sheet1").addChart(chart({ series: [series({ valuesRef: "Sheet1!$A$1:$A$3" })] }));
    const again = await reopened(workbook);
    again.renameSheet(sheetOf(again, "Sheet1").id, "Answers");
    expect(partOf(await again.save(), "xl/charts/chart1.xml")).toContain(">Answers!$A$1:$A$3<");
  });
});

describe("going back to a snapshot", () => {
  function change(workbook: WorkbookModel): void {
    const sheet = workbook.sheets[0];
    if (!sheet) return;
    const added = workbook.addSheet("Added", 0);
    fill(added, [
      ["a", "b"],
      [1, 2],
    ]);
    added.addTable({ row: 0, column: 0, rows: 2, columns: 2 }, true);
    sheet.setValue(0, 0, "changed");
    sheet.setFormat({ row: 0, column: 0, rows: 5, columns: 5 }, { bold: true, fillColor: "#FF0000" });
    sheet.setColumnWidth(0, 200);
    sheet.setRowHeight(0, 50);
    sheet.addChart(chart({}));
    sheet.customProperties.set("k", "v");
    sheet.pageLayout.orientation = "Landscape";
    sheet.frozenRows = 2;
    sheet.clear({ row: 5, column: 0, rows: 10, columns: 10 }, "All");
    workbook.settings.set("s", [1]);
    workbook.addName({ name: "N", formula: "Added!$A$1", visible: true });
    workbook.activeSheetId = added.id;
    workbook.renameSheet(sheet.id, "Renamed");
  }

  it("puts everything back, so that the file is saved as before, more than once", async () => {
    const workbook = await excelEngine.open(golden("messy_export.xlsx"), "x.xlsx");
    const before = partsOf(await workbook.save());
    const snapshot = workbook.snapshot();
    for (let round = 0; round < 2; round++) {
      change(workbook);
      expect(partsOf(await workbook.save()).get("xl/worksheets/sheet1.xml")).not.toBe(before.get("xl/worksheets/sheet1.xml"));
      workbook.restore(snapshot);
      const after = partsOf(await workbook.save());
      for (const [path, text] of before)
        if (!/styles|sharedStrings|\.rels$|Content_Types/.test(path)) expect(after.get(path), path).toBe(text);
      expect(workbook.sheets[0]?.charts).toEqual([]);
      expect([...workbook.settings]).toEqual([]);
    }
  });

  it("keeps what was there when the snapshot was taken, charts as they were then", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setFormula(0, 0, "=1+1");
    sheet.addChart(chart({ id: "c", name: "First" }));
    const snapshot = workbook.snapshot();
    const model = sheet.charts[0];
    if (model) model.name = "Second";
    sheet.setValue(0, 0, "");
    workbook.restore(snapshot);
    expect([sheet.valueAt(0, 0), sheet.formulaAt(0, 0), sheet.charts[0]?.name]).toEqual([2, "=1+1", "First"]);
  });
});
