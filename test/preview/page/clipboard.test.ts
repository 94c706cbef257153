import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { copiedText, pastedLines } from "../../../preview/page/grid/clipboard";

describe("cells on the clipboard", () => {
  it("are lines of cells with tabs between, as other programs write them", () => {
    expect(pastedLines("a\tb\r\n1\t2\r\n")).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    expect(pastedLines("7")).toEqual([["7"]]);
    expect(pastedLines("\t5\n\t")).toEqual([
      ["", "5"],
      ["", ""],
    ]);
  });

  it("keep line breaks, tabs and quotes inside quotes", () => {
    expect(pastedLines('"first\nsecond"\t"say ""yes"""')).toEqual([["first\nsecond", 'say "yes"']]);
    expect(pastedLines('5" pipe\t"half')).toEqual([['5" pipe', '"half']]);
  });

  it("come back as they were copied, whatever stands in them", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", '"', "\t", "\n", "é", "题", "=", "'") });
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    const workbook = await excelEngine.empty("Book1.xlsx");
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("an empty workbook has a sheet");
    fc.assert(
      fc.property(matrix, (lines) => {
        const area = { row: 0, column: 0, rows: lines.length, columns: lines[0]?.length ?? 0 };
        sheet.clear({ row: 0, column: 0, rows: 10, columns: 10 }, "All");
        lines.forEach((line, row) => line.forEach((cell, column) => sheet.setValue(row, column, cell)));
        sheet.setValue(9, 9, "end");
        expect(pastedLines(copiedText(sheet, area) + "\r\n")).toEqual(lines);
      }),
    );
  });

  it("are no more than the sheet uses when whole columns are copied", async () => {
    const [sheet] = (await excelEngine.empty("Book1.xlsx")).sheets;
    sheet?.setValue(0, 0, "a");
    sheet?.setValue(2, 1, 5);
    expect(sheet && copiedText(sheet, { row: 0, column: 0, rows: 1_048_576, columns: 2 })).toBe("a\t\r\n\t\r\n\t5");
  });
});
