import { describe, expect, it } from "vitest";
import type { ChartModel, ChartPointModel, SeriesModel } from "../../../preview/engine/workbook";
import { preparedForCharts } from "./preparedForCharts";
import { axis, chart, childNames, partLike, reopened, series, sheetOf } from "./support";

const data = "'It''s data'!";
const expectation: Partial<SeriesModel> = { nameRef: `${data}$B$1`, valuesRef: `${data}$B$2:$B$6`, xRef: `${data}$A$2:$A$6` };
const perception: Partial<SeriesModel> = { nameRef: `${data}$C$1`, valuesRef: `${data}$C$2:$C$6`, xRef: `${data}$A$2:$A$6` };
const points: Partial<SeriesModel> = { name: "Items", xRef: `${data}$B$2:$B$6`, valuesRef: `${data}$C$2:$C$6` };
const crosshair: Partial<SeriesModel> = {
  chartType: "XYScatterLinesNoMarkers",
  xRef: `${data}$B$2:$B$3`,
  valuesRef: `${data}$C$2:$C$3`,
  line: { color: "#555555", style: "Dash", weight: 1 },
  showInLegend: false,
};

async function saved(model: Partial<ChartModel>): Promise<Uint8Array> {
  const workbook = await preparedForCharts();
  sheetOf(workbook, "Sheet1").addChart(chart(model));
  return workbook.save();
}

async function xmlOf(model: Partial<ChartModel>): Promise<string> {
  return partLike(await saved(model), /charts\/chart\d+\.xml$/);
}

const labelled = new Map<number, ChartPointModel>([
  [0, { markerBackground: "#1B9E77", hasDataLabel: true, label: { text: "own words", position: "Right", font: { size: 8 } } }],
  [3, { hasDataLabel: true, label: { formula: `=${data}$A$5`, position: "Top", font: {} } }],
  [4, { hasDataLabel: true, label: { formula: `=${data}$A$6`, position: "Top", font: {} } }],
]);

const models: Record<string, Partial<ChartModel>> = {
  "stacked bars": {
    chartType: "BarStacked100",
    title: { visible: true, text: "Shares\nby item", font: { size: 12, bold: true, color: "#333333" } },
    legend: { visible: true, position: "Bottom", overlay: false, font: { size: 9 } },
    series: [
      series({
        ...expectation,
        fill: { color: "#B2182B" },
        gapWidth: 40,
        hasDataLabels: true,
        labels: { showValue: true, position: "Center", numberFormat: "0%", font: { color: "#FFFFFF", size: 7 } },
      }),
      series({
        ...perception,
        fill: { color: "#2166AC" },
        line: { color: "#000000", weight: 0.5 },
        gapWidth: 40,
        points: new Map([
          [1, { fill: { color: "#999999" } }],
          [2, { fill: "none" }],
        ]),
      }),
    ],
    categoryAxis: axis({ reversePlotOrder: true, tickLabelPosition: "Low", position: "Maximum", font: { size: 8 }, tickLabelSpacing: 1 }),
    valueAxis: axis({
      majorGridlines: true,
      minimum: -0.5,
      maximum: 1,
      majorUnit: 0.25,
      numberFormat: "0%",
      title: { visible: true, text: "Share", font: { italic: true } },
    }),
  },
  "clustered columns with gaps between": {
    chartType: "ColumnClustered",
    series: [series({ ...expectation, overlap: -20 }), series({ ...perception, overlap: -20, invertIfNegative: true })],
    fill: "none",
    plotFill: { color: "#FAFAFA" },
    border: { style: "None" },
  },
  "lines with and without markers": {
    chartType: "LineMarkers",
    series: [
      series({ ...expectation, line: { color: "#888888", style: "Dot", weight: 1.5 }, markerStyle: "Square" }),
      series({
        ...perception,
        smooth: true,
        markerStyle: "Triangle",
        markerSize: 8,
        markerBackground: "#FFFFFF",
        markerForeground: "#2166AC",
      }),
      series({ ...expectation, markerStyle: "None" }),
    ],
    displayBlanksAs: "Interplotted",
    valueAxis: axis({
      majorGridlines: true,
      majorGridline: { color: "#CCCCCC", style: "Dash", weight: 0.5 },
      minorGridlines: true,
      majorTickMark: "Outside",
      line: { style: "None" },
    }),
  },
  "a plain line": { chartType: "Line", series: [series(expectation), series({ ...perception, chartType: "LineMarkers" })] },
  "a radar": {
    chartType: "Radar",
    series: [series({ ...expectation, line: { color: "#888888", weight: 2 } }), series(perception)],
    valueAxis: axis({ majorGridlines: true, minimum: 1, maximum: 7 }),
  },
  "a filled radar": { chartType: "RadarFilled", series: [series({ ...perception, fill: { color: "#2166AC" } })] },
  "a quadrant": {
    chartType: "XYScatter",
    legend: { visible: true, position: "Corner", overlay: true, font: {} },
    series: [
      series({ ...points, markerStyle: "Circle", markerSize: 7, points: labelled }),
      series(crosshair),
      series({ ...crosshair, chartType: "XYScatterLines", markerStyle: "X" }),
    ],
    categoryAxis: axis({ minimum: 1, maximum: 7, position: "Custom", positionAt: 4.5 }),
    valueAxis: axis({ minimum: -2, maximum: 7, position: "Minimum" }),
  },
  "columns with a line on axes of its own": {
    chartType: "ColumnStacked",
    series: [series(expectation), series({ ...perception, chartType: "LineMarkers", axisGroup: "Secondary" })],
    secondaryCategoryAxis: axis({ visible: false }),
    secondaryValueAxis: axis({ minimum: 0, maximum: 10, font: { size: 8 } }),
    font: { name: "Calibri", size: 9 },
  },
};

describe("a chart that was added", () => {
  it.each(Object.entries(models))("is read back as it was given: %s", async (_what, model) => {
    const given = chart({ ...model, name: "Gaps 图", left: 100.5, top: 77.25, width: 481, height: 299.5 });
    const workbook = await preparedForCharts();
    sheetOf(workbook, "Sheet1").addChart(structuredClone(given));
    const read = sheetOf(await reopened(workbook), "Sheet1").charts[0];
    expect({ ...read, id: "new" }).toEqual(given);
  });

  it("carries the cells' contents, so that a viewer can draw it", async () => {
    const xml = await xmlOf({ series: [series(perception)] });
    expect(xml).toContain("<c:f>'It''s data'!$C$2:$C$6</c:f>");
    expect(xml).toContain(
      '<c:ptCount val="5"/><c:pt idx="0"><c:v>4.5</c:v></c:pt><c:pt idx="2"><c:v>5.25</c:v></c:pt><c:pt idx="3"><c:v>-1</c:v></c:pt>',
    );
    expect(xml).toContain("<c:v>safe &amp; sound</c:v>");
    expect(xml).toMatch(/<c:tx><c:strRef><c:f>[^<]*\$C\$1<\/c:f><c:strCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>P</);
  });

  it("carries the contents that formulas have when it is saved", async () => {
    const workbook = await preparedForCharts();
    const sheet = sheetOf(workbook, "It's data");
    sheet.setFormula(1, 1, "=C2*2");
    sheetOf(workbook, "Sheet1").addChart(chart({ series: [series(expectation)] }));
    expect(partLike(await workbook.save(), /charts\/chart1/)).toContain('<c:pt idx="0"><c:v>9</c:v>');
  });

  it("has the parts of a series and of a label in the schema's order", async () => {
    const xml = await xmlOf(models["a quadrant"] ?? {});
    expect(childNames(xml, "c:ser")).toEqual([
      "c:idx",
      "c:order",
      "c:tx",
      "c:spPr",
      "c:marker",
      "c:dPt",
      "c:dLbls",
      "c:xVal",
      "c:yVal",
      "c:smooth",
      "c:extLst",
    ]);
    const shown = ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"];
    expect(childNames(xml, "c:dLbl")).toEqual(["c:idx", "c:tx", "c:spPr", "c:txPr", "c:dLblPos", ...shown]);
    expect(childNames(xml, "c:catAx")).toEqual([]);
    const between = ["c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:crossAx"];
    expect(childNames(xml, "c:valAx")).toEqual([
      "c:axId",
      "c:scaling",
      "c:delete",
      "c:axPos",
      "c:numFmt",
      ...between,
      "c:crosses",
      "c:crossBetween",
    ]);
  });

  it("hangs labels on cells: all from one range where they stand in one, else each on its own", async () => {
    const inRange = await xmlOf({ chartType: "XYScatter", series: [series({ ...points, points: labelled })] });
    expect(inRange).toContain("<c15:datalabelsRange><c15:f>'It''s data'!$A$2:$A$6</c15:f><c15:dlblRangeCache><c:ptCount val=\"5\"/>");
    expect(inRange).toMatch(/type="CELLRANGE"><a:rPr\/><a:t>safe &amp; sound<\/a:t>/);
    const scattered = new Map<number, ChartPointModel>([
      [0, { hasDataLabel: true, label: { formula: `=${data}$A$6`, font: {} } }],
      [1, { hasDataLabel: true, label: { formula: `=${data}$B$1`, font: {} } }],
    ]);
    const single = await xmlOf({ chartType: "XYScatter", series: [series({ ...points, points: scattered })] });
    expect(single).not.toContain("datalabelsRange");
    expect(single).toMatch(
      /<c:dLbl><c:idx val="0"\/><c:tx><c:strRef><c:f>'It''s data'!\$A\$6<\/c:f><c:strCache><c:ptCount val="1"\/><c:pt idx="0"><c:v>fair</,
    );
  });

  it("leaves out a label position that Excel would take for damage", async () => {
    const label = { position: "OutsideEnd", font: {} };
    const positions = async (chartType: string) =>
      /<c:dLblPos val="(\w+)"/.exec(
        await xmlOf({ chartType, series: [series({ ...expectation, hasDataLabels: true, labels: label })] }),
      )?.[1];
    expect(await Promise.all(["BarClustered", "BarStacked", "LineMarkers", "RadarMarkers"].map(positions))).toEqual([
      "outEnd",
      undefined,
      undefined,
      "outEnd",
    ]);
  });

  it("says where axes cross once, at the axis that crosses", async () => {
    const xml = await xmlOf({
      series: [series(expectation)],
      categoryAxis: axis({ position: "Maximum" }),
      valueAxis: axis({ position: "Custom", positionAt: 3 }),
    });
    expect(/<c:catAx>.*<\/c:catAx>/s.exec(xml)?.[0]).toMatch(/<c:crossAx val="\d+"\/><c:crossesAt val="3"\/><c:auto/);
    expect(/<c:valAx>.*<\/c:valAx>/s.exec(xml)?.[0]).toMatch(/<c:crossAx val="\d+"\/><c:crosses val="max"\/><c:crossBetween/);
  });

  it("hides single entries of the legend", async () => {
    expect(await xmlOf(models["a quadrant"] ?? {})).toContain(
      '<c:legendPos val="tr"/><c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry><c:legendEntry><c:idx val="2"/>',
    );
  });

  it("stands where it was put, to the point, under its name", async () => {
    const workbook = await preparedForCharts();
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setColumnWidth(0, 12);
    sheet.setRowHeight(0, 30);
    sheet.addChart(chart({ name: 'Gaps "1"', left: 62, top: 40, width: 480, height: 300 }));
    const xml = partLike(await workbook.save(), /drawings\/drawing1\.xml$/);
    expect(xml).toContain(
      "<xdr:from><xdr:col>2</xdr:col><xdr:colOff>25400</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>127000</xdr:rowOff></xdr:from>",
    );
    expect(xml).toContain('<xdr:ext cx="6096000" cy="3810000"/>');
    expect(xml).toContain('name="Gaps &quot;1&quot;"');
  });
});
