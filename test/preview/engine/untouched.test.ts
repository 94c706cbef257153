import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { golden, partsOf, sheetOf } from "./support";

/** Every cell of every sheet as another reader of the format sees it: address, value, formula and complete style. */
async function seenByOthers(file: Uint8Array): Promise<Map<string, Map<string, unknown>>> {
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const sheets = new Map<string, Map<string, unknown>>();
  for (const sheet of workbook.worksheets) {
    const cells = new Map<string, unknown>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        cells.set(cell.address, { value: cell.value, style: cell.style });
      });
    });
    sheets.set(sheet.name, cells);
  }
  return sheets;
}

/** A workbook with much that our own interface does not speak of. */
async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Survey");
  sheet.addRow(["id", "answer", "when"]);
  for (let row = 1; row <= 20; row++) sheet.addRow([row, (row * 3) % 7, new Date(Date.UTC(2024, 0, row))]);
  sheet.getColumn(3).numFmt = "yyyy-mm-dd";
  sheet.getColumn(2).width = 33;
  sheet.getRow(1).font = { bold: true, color: { theme: 5 } };
  sheet.getCell("E1").value = { formula: "SUM(B2:B21)", result: 63 };
  sheet.getCell("E2").value = { richText: [{ text: "bold", font: { bold: true } }, { text: " plain" }] };
  sheet.getCell("E3").value = { text: "link", hyperlink: "https://example.org/" };
  sheet.mergeCells("F1:G2");
  sheet.getCell("B2").dataValidation = { type: "whole", operator: "between", formulae: [1, 7], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: "B2:B21",
    rules: [{ type: "cellIs", operator: "lessThan", formulae: [3], priority: 1, style: { font: { color: { theme: 4 } } } }],
  });
  sheet.getCell("A1").note = "a comment";
  sheet.addTable({ name: "Kept", ref: "I1", headerRow: true, columns: [{ name: "x" }, { name: "y" }], rows: [[1, 2]] });
  sheet.addChart({ type: "bar", series: [{ values: "Survey!$B$2:$B$8", categories: "Survey!$A$2:$A$8" }] }, "K1:R15");
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  workbook.definedNames.add("Survey!$B$2:$B$21", "Answers");
  workbook.addWorksheet("Other").addRow(["x", 1]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

beforeAll(() => {
  installChartSupport();
});

describe("a sheet nobody wrote to", () => {
  it.each(["servqual_raw.xlsx", "messy_export.xlsx"])("is saved byte for byte in %s", async (name) => {
    const before = golden(name);
    const workbook = await excelEngine.open(before, name);
    const after = await workbook.save();
    for (const [path, text] of partsOf(before)) if (/sheet\d|styles|theme/.test(path)) expect(partsOf(after).get(path), path).toBe(text);
    expect(await seenByOthers(after)).toEqual(await seenByOthers(before));
  });

  it.each(["servqual_raw.xlsx", "messy_export.xlsx"])(
    "keeps every cell and style of %s when a sheet with new styles is added and selected",
    async (name) => {
      const before = golden(name);
      const workbook = await excelEngine.open(before, name);
      const added = workbook.addSheet("Result", 0);
      added.setValue(0, 0, "=text");
      added.setFormat({ row: 0, column: 0, rows: 3, columns: 3 }, { bold: true, fillColor: "#DDEEFF", numberFormat: "0.000" });
      workbook.activeSheetId = added.id;
      const seen = await seenByOthers(await workbook.save());
      expect([...seen.keys()][0]).toBe("Result");
      seen.delete("Result");
      expect(seen).toEqual(await seenByOthers(before));
    },
  );

  it("is saved in one form with the rest where the file was strict", async () => {
    const strict = [...partsOf(golden("servqual_raw.xlsx"))].map(([path, text]) => [
      path,
      strToU8(
        text
          .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ),
    ]);
    const file = zipSync(Object.fromEntries(strict) as Record<string, Uint8Array>);
    const workbook = await excelEngine.open(file, "strict.xlsx");
    workbook.addSheet("Result").setValue(0, 0, 1);
    const saved = await workbook.save();
    for (const [path, text] of partsOf(saved)) expect(text, path).not.toContain("purl.oclc.org");
    expect((await seenByOthers(saved)).get("servqual_raw")).toEqual((await seenByOthers(golden("servqual_raw.xlsx"))).get("servqual_raw"));
  });

  it("keeps validation, charts, comments, links, tables and names, to the byte", async () => {
    const before = await richWorkbook();
    const workbook = await excelEngine.open(before, "rich.xlsx");
    const active = workbook.activeSheetId;
    workbook.addSheet("Result").setValue(0, 0, 1);
    workbook.activeSheetId = active;
    const after = partsOf(await workbook.save());
    for (const [path, text] of partsOf(before)) {
      if (/worksheets\/|charts\/|drawings\/|tables\/|comments|theme|styles/.test(path)) expect(after.get(path), path).toBe(text);
    }
    expect(after.get("xl/workbook.xml")).toContain("Answers");
  });
});

describe("a sheet of the file that is written to", () => {
  it("keeps what was not written: other cells, rich text, formulas, validation, merges, chart and comment", async () => {
    const before = await richWorkbook();
    const workbook = await excelEngine.open(before, "rich.xlsx");
    sheetOf(workbook, "Survey").setValue(1, 1, 5);
    const file = await workbook.save();
    const [was, is] = [(await seenByOthers(before)).get("Survey"), (await seenByOthers(file)).get("Survey")];
    expect(is?.get("B2")).toMatchObject({ value: 5 });
    was?.delete("B2");
    is?.delete("B2");
    const total = [...(was ?? [])].find(([, cell]) => JSON.stringify(cell).includes("SUM(B2:B21)"))?.[0] ?? "";
    // What depends on the cell follows it.
    expect([was?.get(total), is?.get(total)]).toMatchObject([{ value: { result: 63 } }, { value: { result: 65 } }]);
    was?.delete(total);
    is?.delete(total);
    expect(is).toEqual(was);
    const sheet = [...partsOf(file)].find(([path]) => path.endsWith("sheet1.xml"))?.[1] ?? "";
    for (const kept of [
      "<dataValidation ",
      "<mergeCell ",
      "<drawing ",
      "<legacyDrawing ",
      "<hyperlink ",
      "<conditionalFormatting ",
      "<tablePart ",
      "<pane ",
    ]) {
      expect(sheet).toContain(kept);
    }
    const back = sheetOf(await excelEngine.open(file, "rich.xlsx"), "Survey");
    expect([back.valueAt(1, 1), back.valueAt(1, 4), back.charts.length, back.tables[0]?.name]).toEqual([5, "bold plain", 1, "Kept"]);
  });

  it("does not leave two sheets selected when another becomes active", async () => {
    const workbook = await excelEngine.open(golden("messy_export.xlsx"), "x.xlsx");
    workbook.activeSheetId = workbook.addSheet("Result").id;
    const selected = [...partsOf(await workbook.save())].filter(
      ([path, text]) => path.includes("worksheets/") && text.includes('tabSelected="1"'),
    );
    expect(selected.map(([path]) => path)).toEqual(["xl/worksheets/sheet5.xml"]);
  });
});
