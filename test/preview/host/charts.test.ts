import { describe, expect, it } from "vitest";
import { codeOf, openOffice, type Office } from "./office";

const SOURCE = [
  ["", "Expected", "Perceived"],
  ["Tangibles", 5.1, 4.2],
  ["Reliability", 6.3, 4.8],
  ["Empathy", 5.7, 5.9],
];

async function withChart(
  type: Excel.ChartType | "ColumnClustered" | "XYScatter" | "Pie",
  use?: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<Office> {
  const office = openOffice();
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = SOURCE;
    const chart = sheet.charts.add(type as "ColumnClustered", sheet.getRange("A1:C4"), "Auto");
    chart.name = "Gaps";
    await context.sync();
    await use?.(chart, sheet, context);
    await context.sync();
  });
  return office;
}

describe("a chart made from a range", () => {
  it("gets its series by itself: names above, categories before", async () => {
    const { workbook } = await withChart("ColumnClustered", async (chart, _sheet, context) => {
      chart.series.load("items/name");
      chart.load("name,width");
      await context.sync();
      expect([chart.name, chart.series.items.map((series) => series.name)]).toEqual(["Gaps", ["Expected", "Perceived"]]);
    });
    expect(workbook.sheet("Sheet1").charts[0]?.series).toMatchObject([
      { nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$4", xRef: "Sheet1!$A$2:$A$4" },
      { nameRef: "Sheet1!$C$1", valuesRef: "Sheet1!$C$2:$C$4", xRef: "Sheet1!$A$2:$A$4" },
    ]);
  });

  it("takes the first column of a scatter chart as x values, and rows when told", async () => {
    const { Excel, workbook } = openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        ["x", "y"],
        [1, 2],
        [3, 4],
      ];
      sheet.charts.add("XYScatter", sheet.getRange("A1:B3"), "Columns");
      sheet.charts.add("ColumnClustered", sheet.getRange("A2:B3"), "Rows");
      await context.sync();
    });
    const [scatter, rows] = workbook.sheet("Sheet1").charts;
    expect(scatter?.series).toMatchObject([{ nameRef: "Sheet1!$B$1", valuesRef: "Sheet1!$B$2:$B$3", xRef: "Sheet1!$A$2:$A$3" }]);
    expect(rows?.series.map((series) => series.valuesRef)).toEqual(["Sheet1!$A$2:$B$2", "Sheet1!$A$3:$B$3"]);
  });

  it("loses a series object after the sync that added it, and finds it again by its place", async () => {
    const lost = withChart("XYScatter", async (chart, sheet, context) => {
      const series = chart.series.add("Crosshair");
      series.setValues(sheet.getRange("B2:B3"));
      await context.sync();
      series.setXAxisValues(sheet.getRange("C2:C3"));
      await context.sync();
    });
    expect(await codeOf(lost)).toBe("InvalidObjectPath");
    const { workbook } = await withChart("XYScatter", async (chart, sheet, context) => {
      chart.series.add("Crosshair").setValues(sheet.getRange("B2:B3"));
      await context.sync();
      chart.series.getItemAt(2).setXAxisValues(sheet.getRange("C2:C3"));
      chart.series.getItemAt(0).delete();
    });
    expect(workbook.sheet("Sheet1").charts[0]?.series.at(-1)).toMatchObject({
      name: "Crosshair",
      valuesRef: "Sheet1!$B$2:$B$3",
      xRef: "Sheet1!$C$2:$C$3",
    });
    expect(workbook.sheet("Sheet1").charts[0]?.series).toHaveLength(2);
  });

  it("is formatted part by part", async () => {
    const { workbook } = await withChart("ColumnClustered", async (chart) => {
      chart.title.text = "Gaps by dimension";
      chart.title.format.font.size = 14;
      chart.legend.position = "Top";
      chart.legend.legendEntries.getItemAt(1).visible = false;
      const value = chart.axes.valueAxis;
      value.minimum = 1;
      value.maximum = 7;
      value.majorGridlines.format.line.color = "#D9D9D9";
      value.format.line.clear();
      value.numberFormat = "0.0";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.getItem("Category").setPositionAt(4);
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor("#1F77B4");
      series.gapWidth = 60;
      series.overlap = -10;
      series.markerStyle = "Circle";
      series.hasDataLabels = true;
      series.dataLabels.position = "OutsideEnd";
      series.dataLabels.format.font.color = "#333333";
      chart.format.border.lineStyle = "None";
      chart.plotArea.format.fill.clear();
    });
    expect(workbook.sheet("Sheet1").charts[0]).toMatchObject({
      title: { text: "Gaps by dimension", visible: true, font: { size: 14 } },
      legend: { position: "Top" },
      valueAxis: { minimum: 1, maximum: 7, majorGridline: { color: "#D9D9D9" }, line: { style: "None" }, numberFormat: "0.0" },
      categoryAxis: { reversePlotOrder: true, position: "Custom", positionAt: 4 },
      series: [
        {
          fill: { color: "#1F77B4" },
          gapWidth: 60,
          overlap: -10,
          hasDataLabels: true,
          labels: { position: "OutsideEnd", showValue: true, font: { color: "#333333" } },
        },
        { showInLegend: false },
      ],
      border: { style: "None" },
      plotFill: "none",
    });
  });

  it("labels points by text or by cell; labels of the series then read null", async () => {
    const { workbook } = await withChart("XYScatter", async (chart, _sheet, context) => {
      const points = chart.series.getItemAt(0).points;
      for (const index of [0, 1]) points.getItemAt(index).hasDataLabel = true;
      points.getItemAt(0).dataLabel.formula = "=Sheet1!$A$2";
      points.getItemAt(0).dataLabel.position = "Right";
      points.getItemAt(1).dataLabel.text = "own";
      points.getItemAt(1).dataLabel.position = "Left";
      points.load("count");
      const label = points.getItemAt(0).dataLabel;
      label.load("text");
      const labels = chart.series.getItemAt(0).dataLabels;
      labels.load("position");
      await context.sync();
      expect([points.count, label.text, labels.position]).toEqual([3, "Tangibles", null]);
    });
    expect(workbook.sheet("Sheet1").charts[0]?.series[0]?.points.get(0)).toMatchObject({
      hasDataLabel: true,
      label: { formula: "=Sheet1!$A$2" },
    });
  });

  it("is put over cells of its own sheet only", async () => {
    const { workbook } = await withChart("ColumnClustered", async (chart) => chart.setPosition("B2", "D11"));
    expect(workbook.sheet("Sheet1").charts[0]).toMatchObject({ left: 48, top: 15, width: 144, height: 150 });
    const elsewhere = withChart("ColumnClustered", async (chart, _sheet, context) => {
      context.workbook.worksheets.add("Two");
      chart.setPosition("Two!B2");
    });
    expect(await codeOf(elsewhere)).toBe("InvalidArgument");
  });

  it("has no axes when it is a pie, and no secondary axis before a series uses it", async () => {
    expect(await codeOf(withChart("Pie", async (chart) => void (chart.axes.valueAxis.visible = false)))).toBe("InvalidOperation");
    expect(
      await codeOf(withChart("ColumnClustered", async (chart) => void (chart.axes.getItem("Value", "Secondary").visible = false))),
    ).toBe("InvalidArgument");
    const { workbook } = await withChart("ColumnClustered", async (chart) => {
      chart.series.getItemAt(1).axisGroup = "Secondary";
      chart.series.getItemAt(1).chartType = "LineMarkers";
      chart.axes.getItem("Value", "Secondary").maximum = 1;
    });
    expect(workbook.sheet("Sheet1").charts[0]?.secondaryValueAxis?.maximum).toBe(1);
  });
});
