import { beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import { referenceReader } from "../../../preview/page/charts/chartSource";
import { scaleOf } from "../../../preview/page/charts/scale";
import { conditionalLooks } from "../../../preview/page/grid/conditionalLook";
import { customRule } from "../../../preview/page/grid/customRule";

let sheets: readonly SheetModel[];
let sheet: SheetModel;

beforeAll(async () => {
  const workbook = await excelEngine.empty("book.xlsx");
  sheet = workbook.addSheet("It's 2026");
  [-1.5, 0, 2.25, "n/a"].forEach((content, row) => sheet.setValue(row + 1, 1, content));
  sheets = workbook.sheets;
});

describe("a chart's reference", () => {
  it("is followed to its cells, sheet names in quotes included", () => {
    expect(referenceReader(sheets)("'It''s 2026'!$B$2:$B$5")).toEqual([-1.5, 0, 2.25, "n/a"]);
    expect(referenceReader(sheets)("='It''s 2026'!$B$4")).toEqual([2.25]);
  });

  it("gives nothing when it leads nowhere", () => {
    expect(referenceReader(sheets)("Gone!$A$1:$A$9")).toEqual([]);
    expect(referenceReader(sheets)("SUM(A1:A9)")).toEqual([]);
    expect(referenceReader(sheets)(undefined)).toEqual([]);
  });
});

describe("the scale of an axis", () => {
  const axis = { visible: true, majorGridlines: false, minorGridlines: false, title: { visible: false, font: {} }, font: {} };

  it("keeps the ends and the step of the axis", () => {
    const scale = scaleOf({ ...axis, minimum: -1, maximum: 1, majorUnit: 0.5, numberFormat: '+0.00;"−"0.00;0.00' }, [], 100, 300);
    expect(scale.ticks).toEqual([-1, -0.5, 0, 0.5, 1]);
    expect(scale.ticks.map((tick) => scale.text(tick))).toEqual(["−1.00", "−0.50", "0.00", "+0.50", "+1.00"]);
    expect(scale.place(0)).toBe(200);
  });

  it("finds round ends that hold all numbers", () => {
    const scale = scaleOf(axis, [3.2, 18.7], 0, 100);
    expect(scale.minimum).toBe(0);
    expect(scale.maximum).toBeGreaterThanOrEqual(18.7);
    expect(scale.ticks.length).toBeGreaterThan(2);
  });

  it("writes shares as per cent", () => {
    expect(scaleOf({ ...axis, minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%" }, [], 0, 1).text(0.25)).toBe("25%");
  });
});

describe("a conditional format", () => {
  const first = { row: 1, column: 1 };
  const read = (row: number, column: number): string | number => sheet.valueAt(row, column) as string | number;

  it("holds where its formula does", () => {
    const negative = customRule("=AND(ISNUMBER(B2),B2<0)", first, read);
    expect([1, 2, 3, 4].map((row) => negative(row, 1))).toEqual([true, false, false, false]);
    expect(customRule('B2="n/a"', first, read)(4, 1)).toBe(true);
  });

  it("holds nowhere when its formula is not understood", () => {
    expect(customRule("=SUM($B$2:$B$9)>0", first, read)(1, 1)).toBe(false);
    expect(customRule("=C2>0", first, read)(3, 1)).toBe(false);
  });

  it("draws data bars from zero to both sides", () => {
    sheet.addConditionalFormat({
      id: "bars",
      type: "DataBar",
      area: { row: 1, column: 1, rows: 3, columns: 1 },
      color: "#2166AC",
      negativeColor: "#B2182B",
      showValue: true,
      gradient: false,
    });
    const lookAt = conditionalLooks(sheet);
    expect(lookAt(1, 1)?.bar).toEqual({ start: 0, length: 0.4, color: "#B2182B" });
    expect(lookAt(3, 1)?.bar).toEqual({ start: 0.4, length: 0.6, color: "#2166AC" });
    expect(lookAt(9, 9)).toBeUndefined();
  });
});
