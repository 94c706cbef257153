import { describe, expect, it } from "vitest";
import type { DataValidation } from "../../../preview/engine/dataValidation";
import { noValidation } from "../../../preview/engine/dataValidation";
import { excelEngine } from "../../../preview/engine/index";
import { handmade, partOf, reopened, sheetOf, sheetWith } from "./support";

const area = { row: 1, column: 1, rows: 9, columns: 2 };
const prompt = { showPrompt: true, title: "Answer", message: "1 to 7 & nothing else" };
const errorAlert = { showAlert: true, style: "Warning", title: "No answer", message: "“8” is <off> the scale" } as const;
const validations: DataValidation[] = [
  { rule: { type: "WholeNumber", operator: "Between", formula1: "1", formula2: "7" }, ignoreBlanks: true, prompt, errorAlert },
  { ...noValidation, rule: { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: "0" } },
  { ...noValidation, rule: { type: "List", source: '是,否,"quoted"', inCellDropDown: false } },
  { ...noValidation, rule: { type: "List", source: "=Lists!$A$1:$A$9", inCellDropDown: true } },
  { ...noValidation, rule: { type: "Custom", formula: "SUM($B2:$F2)<=100" }, ignoreBlanks: false },
];

describe("data validations", () => {
  it.each(validations)("with a rule $rule.type come back as they were given", async (validation) => {
    const workbook = await excelEngine.empty("x.xlsx");
    sheetOf(workbook, "Sheet1").setDataValidation(area, validation);
    const back = sheetOf(await reopened(workbook), "Sheet1").dataValidations;
    expect(back).toEqual([{ areas: [area], validation, origin: 0 }]);
  });

  it("give way where another is set, and nowhere else", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    const [first = noValidation, second = noValidation] = validations;
    sheet.setDataValidation({ row: 0, column: 0, rows: 5, columns: 5 }, first);
    sheet.setDataValidation({ row: 1, column: 1, rows: 2, columns: 2 }, second);
    const covered = sheet.dataValidations.map(({ areas }) => areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0));
    expect(covered).toEqual([21, 4]);
    sheet.clear({ row: 0, column: 0, rows: 9, columns: 9 }, "All");
    expect(sheet.dataValidations).toEqual([]);
  });

  it("of the file keep what we do not know of them, beside a new one and in the order of the schema", async () => {
    const list =
      '<dataValidations count="1"><dataValidation type="list" imeMode="on" sqref="A1:A3 C1"><formula1>$Z$1:$Z$3</formula1></dataValidation></dataValidations>';
    const after = `${list}<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`;
    const workbook = await excelEngine.open(handmade(sheetWith('<row r="1"><c r="A1"><v>1</v></c></row>', { after })), "x.xlsx");
    sheetOf(workbook, "Sheet1").setDataValidation({ row: 1, column: 0, rows: 1, columns: 1 }, validations[1]);
    const xml = partOf(await workbook.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<dataValidations count="2"><dataValidation type="list" imeMode="on" sqref="A1 A3 C1"><formula1>$Z$1:$Z$3</formula1>',
    );
    expect(xml.indexOf("</dataValidations>")).toBeLessThan(xml.indexOf("<pageMargins"));
  });
});
