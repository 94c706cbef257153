import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { ConditionalFormatModel } from "../../../preview/engine/workbook";
import { handmade, partOf, reopened, sheetOf, sheetWith } from "./support";

const area = { row: 1, column: 1, rows: 9, columns: 1 };
const formats: ConditionalFormatModel[] = [
  { id: "a", area, type: "CellValue", operator: "LessThan", formula1: "0", fontColor: "#B2182B", fillColor: "#FDDBC7", bold: true },
  { id: "b", area, type: "CellValue", operator: "Between", formula1: "1", formula2: "$A$1", fontColor: "#2166AC" },
  { id: "c", area, type: "Custom", formula: "$B2>AVERAGE($B$2:$B$10)", italic: true },
  {
    id: "d",
    area,
    type: "DataBar",
    color: "#92C5DE",
    negativeColor: "#B2182B",
    showValue: false,
    gradient: false,
    minimum: "0",
    maximum: "=MAX($B$2:$B$10)",
  },
  {
    id: "e",
    area,
    type: "ColorScale",
    points: [
      { kind: "LowestValue", color: "#B2182B" },
      { kind: "Percentile", value: "50", color: "#FFFFFF" },
      { kind: "HighestValue", color: "#2166AC" },
    ],
  },
];

describe("conditional formats", () => {
  it("come back as they were given, the latest first", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    for (const format of formats) sheetOf(workbook, "Sheet1").addConditionalFormat(structuredClone(format));
    const back = sheetOf(await reopened(workbook), "Sheet1").conditionalFormats;
    expect(back.map(({ id: _, ...format }) => format)).toEqual([...formats].reverse().map(({ id: _, ...format }) => format));
  });

  it("fill with a pattern that is named solid, in both of its colours", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const [format] = formats;
    if (format) sheetOf(workbook, "Sheet1").addConditionalFormat(format);
    expect(partOf(await workbook.save(), "xl/styles.xml")).toContain(
      '<patternFill patternType="solid"><fgColor rgb="FFFDDBC7"/><bgColor rgb="FFFDDBC7"/></patternFill>',
    );
  });

  it("of the file stay as they are beside a new one, those of unknown kinds too", async () => {
    const rules =
      '<conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="top10" priority="2" rank="3"/></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>A1&gt;2</formula></cfRule></conditionalFormatting>';
    const workbook = await excelEngine.open(handmade(sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>', { after: rules })), "x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    expect(sheet.conditionalFormats.map(({ type }) => type)).toEqual(["Custom"]);
    sheet.addConditionalFormat({ id: "new", area, type: "Custom", formula: "=TRUE", bold: true });
    const xml = partOf(await workbook.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="top10" priority="3" rank="3"/></conditionalFormatting>',
    );
    expect(xml).toContain('<cfRule type="expression" priority="2" stopIfTrue="1"><formula>A1&gt;2</formula></cfRule>');
    expect(xml).toMatch(/<conditionalFormatting sqref="B2:B10"><cfRule type="expression" dxfId="0" priority="1"><formula>TRUE<\/formula>/);
  });

  it("go with their second halves when a data bar is removed", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    for (const format of formats) sheetOf(workbook, "Sheet1").addConditionalFormat(format);
    const again = await reopened(workbook);
    const sheet = sheetOf(again, "Sheet1");
    const bar = sheet.conditionalFormats.find(({ type }) => type === "DataBar");
    sheet.removeConditionalFormat(bar?.id ?? "");
    const xml = partOf(await again.save(), "xl/worksheets/sheet1.xml");
    expect(xml).not.toMatch(/dataBar|x14/);
    expect(xml.match(/<cfRule/g)).toHaveLength(4);
  });
});
