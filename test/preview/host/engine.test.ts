import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import { ExcelHost } from "../../../preview/host/process";
import { loadOfficeClient } from "../../../preview/host/vm";

async function write(host: ExcelHost): Promise<void> {
  await loadOfficeClient(host).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gap report");
    sheet.getRange("A1:C4").values = [
      ["", "Gap", "Gap"],
      ["Tangibles", -0.5, 1],
      ["Reliability", -1.25, 2],
      ["Empathy", 0.75, 3],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Gaps";
    sheet.getRange("B2:B4").numberFormat = [["0.00"], ["0.00"], ["0.00"]];
    sheet.getRange("B2:B4").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#336699";
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    chart.title.text = "Gaps by dimension";
    context.workbook.names.add("First_gap", sheet.getRange("B2"));
    sheet.customProperties.add("report", "gap");
    context.workbook.settings.add("survey", { version: 1 });
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    sheet.name = "Gaps 2024";
    await context.sync();
  });
}

async function read(host: ExcelHost) {
  return loadOfficeClient(host).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Gaps 2024");
    const table = sheet.tables.getItem("Gaps");
    const cells = table.getDataBodyRange();
    const name = context.workbook.names.getItem("First_gap");
    const property = sheet.customProperties.getItem("report");
    const setting = context.workbook.settings.getItem("survey");
    const formats = sheet.getRange("B2").conditionalFormats;
    const frozen = sheet.freezePanes.getLocation();
    const chart = sheet.charts.getItemAt(0);
    cells.load("values,numberFormat");
    table.columns.load("items/name");
    name.load("formula");
    property.load("value");
    setting.load("value");
    formats.load("items/type");
    frozen.load("address");
    chart.load("title/text,series/items/name");
    await context.sync();
    return {
      values: cells.values as unknown[][],
      format: (cells.numberFormat as string[][])[0]?.[1],
      headers: table.columns.items.map((column) => column.name),
      name: name.formula as string,
      kept: [property.value, setting.value as unknown],
      formats: formats.items.map((format) => format.type),
      frozen: frozen.address,
      chart: [chart.title.text, chart.series.items.map((series) => series.name)],
    };
  });
}

describe("the engine behind the host", () => {
  it("keeps what an add-in wrote, in the workbook and in the saved file", async () => {
    const workbook = await excelEngine.empty("report.xlsx");
    const host = new ExcelHost(workbook);
    await write(host);
    const expected = {
      values: [
        ["Tangibles", -0.5, 1],
        ["Reliability", -1.25, 2],
        ["Empathy", 0.75, 3],
      ],
      format: "0.00",
      headers: ["Column1", "Gap", "Gap2"],
      name: "='Gaps 2024'!$B$2",
      kept: ["gap", { version: 1 }],
      formats: ["DataBar"],
      frozen: "'Gaps 2024'!1:1",
      chart: ["Gaps by dimension", ["Gap"]],
    };
    expect(await read(host)).toEqual(expected);
    const reopened = new ExcelHost(await excelEngine.open(await workbook.save(), "report.xlsx"));
    expect(await read(reopened)).toEqual(expected);
    expect([host.faultsSeen, reopened.faultsSeen]).toEqual([[], []]);
  });
});
