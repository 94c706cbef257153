import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { WorkbookModel } from "../../../preview/engine/workbook";
import { preparedForCharts } from "./preparedForCharts";
import { chart, partOf, partsOf, reopened, series, sheetOf } from "./support";

describe("a chart of the file", () => {
  async function withTwoCharts(): Promise<WorkbookModel> {
    const workbook = await preparedForCharts();
    const sheet = sheetOf(workbook, "Sheet1");
    for (const name of ["First", "Second"])
      sheet.addChart(
        chart({
          id: name,
          name,
          title: { visible: true, text: name, font: {} },
          series: [series({ valuesRef: "'It''s data'!$B$2:$B$6" })],
        }),
      );
    return reopened(workbook);
  }

  it("is saved as it was while others change", async () => {
    const workbook = await withTwoCharts();
    const before = partOf(await workbook.save(), "xl/charts/chart1.xml");
    const sheet = sheetOf(workbook, "Sheet1");
    const second = sheet.charts[1];
    if (second) {
      second.title.text = "Changed";
      sheet.chartChanged(second.id);
    }
    sheet.addChart(chart({ name: "Third" }));
    const file = await workbook.save();
    expect(partOf(file, "xl/charts/chart1.xml")).toBe(before);
    expect(partOf(file, "xl/charts/chart2.xml")).toContain("Changed");
    expect(sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1").charts.map(({ name }) => name)).toEqual(["First", "Second", "Third"]);
  });

  it("can be moved and renamed without being drawn anew", async () => {
    const workbook = await withTwoCharts();
    const before = partOf(await workbook.save(), "xl/charts/chart1.xml");
    const sheet = sheetOf(workbook, "Sheet1");
    const first = sheet.charts[0];
    if (first) {
      Object.assign(first, { name: "Moved", left: 200, top: 100, width: 240 });
      sheet.chartChanged(first.id);
    }
    const file = await workbook.save();
    expect(partOf(file, "xl/charts/chart1.xml")).toBe(before);
    expect(sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1").charts[0]).toMatchObject({
      name: "Moved",
      left: 200,
      top: 100,
      width: 240,
      height: 300,
    });
  });

  it("is removed with its part and leaves the other alone", async () => {
    const workbook = await withTwoCharts();
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.removeChart(sheet.charts[0]?.id ?? "");
    const file = await workbook.save();
    expect([...partsOf(file).keys()].filter((path) => path.includes("charts/"))).toEqual(["xl/charts/chart2.xml"]);
    expect(sheetOf(await excelEngine.open(file, "x.xlsx"), "Sheet1").charts.map(({ name }) => name)).toEqual(["Second"]);
  });

  it("is found where two cells place it, too", async () => {
    const workbook = await withTwoCharts();
    const parts = unzipSync(await workbook.save());
    const drawing = strFromU8(parts["xl/drawings/drawing1.xml"] ?? new Uint8Array());
    const to = "<xdr:to><xdr:col>4</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>10</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>";
    const between = drawing.replaceAll("oneCellAnchor", "twoCellAnchor").replaceAll(/<xdr:ext [^>]*\/>/g, to);
    const moved = await excelEngine.open(zipSync({ ...parts, "xl/drawings/drawing1.xml": strToU8(between) }), "x.xlsx");
    expect(sheetOf(moved, "Sheet1").charts[0]).toMatchObject({ left: 12, top: 30, width: 181, height: 120 });
  });
});
