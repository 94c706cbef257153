import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openWorkbook, type OpenWorkbook } from "../../excel/office";

let office: OpenWorkbook;
beforeEach(async () => {
  office = await openWorkbook();
});
afterEach(() => {
  office.close();
});

const rule = { wholeNumber: { operator: "Between" as const, formula1: 1, formula2: 7 } };

describe("data validation through office.js", () => {
  it("is set part by part and read back as Excel answers", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D9");
      range.dataValidation.rule = rule;
      range.dataValidation.prompt = { showPrompt: true, title: "Answer", message: "1 to 7" };
      range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Off the scale", message: "1 to 7 please" };
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("C3:C4");
      dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      return dataValidation.toJSON();
    });
    expect(read).toMatchObject({
      type: "WholeNumber",
      rule: { wholeNumber: { operator: "Between", formula1: "=1", formula2: "=7" } },
      prompt: { showPrompt: true, title: "Answer", message: "1 to 7" },
      errorAlert: { style: "Stop", title: "Off the scale" },
      ignoreBlanks: true,
    });
    expect(office.model.sheets[0]?.dataValidations).toHaveLength(1);
  });

  it("says that cells differ, and is taken away", async () => {
    const types = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A5").dataValidation.rule = { list: { source: "yes,no", inCellDropDown: true } };
      const mixed = sheet.getRange("A1:A6").dataValidation.load("type");
      await context.sync();
      sheet.getRange("A1:A5").dataValidation.clear();
      const none = sheet.getRange("A1:A6").dataValidation.load("type");
      await context.sync();
      return [mixed.type, none.type];
    });
    expect(types).toEqual(["Inconsistent", "None"]);
  });

  it("refuses what Excel refuses: long texts, two kinds, half a range", async () => {
    const trying = (change: (validation: Excel.DataValidation) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation);
        await context.sync();
      });
    const refused = { code: "InvalidArgument" };
    await expect(
      trying((validation) => (validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" })),
    ).rejects.toMatchObject(refused);
    await expect(trying((validation) => (validation.rule = { ...rule, custom: { formula: "=TRUE" } }))).rejects.toMatchObject(refused);
    const half = { wholeNumber: { operator: "Between" as const, formula1: 1 } };
    await expect(trying((validation) => (validation.rule = half))).rejects.toMatchObject(refused);
    const long = { list: { source: "x".repeat(256), inCellDropDown: true } };
    await expect(trying((validation) => (validation.rule = long))).rejects.toMatchObject(refused);
  });
});
