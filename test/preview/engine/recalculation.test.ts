import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../preview/engine/cells/address";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import { fill, handmade, partOf, reopened, sheetOf, sheetWith } from "./support";

async function opened(rows: string): Promise<SheetModel> {
  return sheetOf(await excelEngine.open(handmade(sheetWith(rows)), "x.xlsx"), "Sheet1");
}

const row = (sheet: SheetModel, at: number, columns: number): unknown[] =>
  Array.from({ length: columns }, (_, column) => sheet.valueAt(at, column));

describe("formulas of an opened file", () => {
  it("keep their results until something they depend on changes", async () => {
    const sheet = await opened(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>99</v></c><c r="C1"><f>B1*2</f><v>98</v></c><c r="D1"><f>1+1</f><v>97</v></c></row>',
    );
    expect(row(sheet, 0, 4)).toEqual([1, 99, 98, 97]);
    sheet.setValue(4, 4, 1);
    expect(row(sheet, 0, 4)).toEqual([1, 99, 98, 97]);
    sheet.setValue(0, 0, 5);
    expect(row(sheet, 0, 4)).toEqual([5, 6, 12, 97]);
  });

  it("are all calculated when a full calculation is asked for", async () => {
    const workbook = await excelEngine.open(
      handmade(sheetWith('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>99</v></c><c r="C1"><f>B1*2</f><v>98</v></c></row>')),
      "x.xlsx",
    );
    const sheet = sheetOf(workbook, "Sheet1");
    workbook.recalculate();
    expect(row(sheet, 0, 3)).toEqual([1, 99, 98]);
    workbook.recalculate(true);
    expect(row(sheet, 0, 3)).toEqual([1, 2, 4]);
  });

  it("follow where one formula is shared by several cells", async () => {
    const sheet = await opened(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>10</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>20</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>30</v></c></row>',
    );
    sheet.setValue(2, 0, 7);
    sheet.setValue(0, 0, 4);
    expect([0, 1, 2].map((at) => sheet.valueAt(at, 1))).toEqual([40, 20, 70]);
    expect(sheet.formulaAt(2, 1)).toBe("=A3*10");
  });

  it("fill their area where they were entered over one, with what is beyond the array as #N/A", async () => {
    const sheet = await opened(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A2*10</f><v>10</v></c><c r="C1"><f>SUM(B1:B2)</f><v>30</v></c><c r="D1"><f t="array" ref="D1">SUM(A1:A2*A1:A2)</f><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>20</v></c></row><row r="3"><c r="B3" t="e"><v>#N/A</v></c></row>',
    );
    sheet.setValue(1, 0, 3);
    expect([0, 1, 2].map((at) => sheet.valueAt(at, 1))).toEqual([10, 30, "#N/A"]);
    expect([sheet.valueAt(0, 2), sheet.valueAt(0, 3)]).toEqual([40, 10]);
  });

  it("keep their results where they call what is not known here or look into another workbook", async () => {
    const sheet = await opened(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>NOSUCH.FUNCTION(A1)</f><v>7</v></c><c r="C1"><f>IFERROR(NOSUCH(A1),0)</f><v>8</v></c><c r="D1"><f>[1]Other!A1+A1</f><v>9</v></c><c r="E1"><f>B1+A1</f><v>8</v></c></row>',
    );
    sheet.setValue(0, 0, 2);
    expect(row(sheet, 0, 5)).toEqual([2, 7, 8, 9, 9]);
  });

  it("are saved with their new results", async () => {
    const workbook = await excelEngine.open(
      handmade(sheetWith('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>')),
      "x.xlsx",
    );
    sheetOf(workbook, "Sheet1").setValue(0, 0, 10);
    expect(partOf(await workbook.save(), "xl/worksheets/sheet1.xml")).toContain("<f>A1+1</f><v>11</v>");
  });

  it("follow names and tables that are added or removed", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    fill(sheet, [["q"], [1], [2]]);
    sheet.setFormula(0, 2, "=SUM(Answers[q])");
    sheet.setFormula(1, 2, "=Limit*2");
    expect([sheet.valueTypeAt(0, 2), sheet.valueTypeAt(1, 2)]).toEqual(["Error", "Error"]);
    const table = sheet.addTable({ row: 0, column: 0, rows: 3, columns: 1 }, true);
    table.name = "Answers";
    workbook.addName({ name: "Limit", formula: "=Sheet1!$A$3", visible: true });
    expect([sheet.valueAt(0, 2), sheet.valueAt(1, 2)]).toEqual([3, 4]);
    sheet.setValue(3, 0, 5);
    table.area = { ...table.area, rows: 4 };
    workbook.removeName("Limit");
    expect([sheet.valueAt(0, 2), sheet.valueTypeAt(1, 2)]).toEqual([8, "Error"]);
  });

  it("come back with a snapshot, changes that nobody had read yet included", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setValue(0, 0, 1);
    sheet.setFormula(0, 1, "=A1+1");
    expect(sheet.valueAt(0, 1)).toBe(2);
    sheet.setValue(0, 0, 5);
    const snapshot = workbook.snapshot();
    sheet.setValue(0, 0, 9);
    sheet.setFormula(0, 1, "=A1+100");
    expect(sheet.valueAt(0, 1)).toBe(109);
    workbook.restore(snapshot);
    expect([sheet.valueAt(0, 1), sheet.formulaAt(0, 1)]).toEqual([6, "=A1+1"]);
  });
});

const respondents = 600;
const items = 20;

/** Answers, a sheet that keys each of them by a formula of its own, and figures over the keyed answers. */
async function liveWorkbook() {
  const workbook = await excelEngine.empty("live.xlsx");
  const survey = sheetOf(workbook, "Sheet1");
  workbook.renameSheet(survey.id, "Survey");
  const keyed = workbook.addSheet("Keyed");
  const figures = workbook.addSheet("Figures");
  for (let r = 0; r < respondents; r++) {
    keyed.setValue(r + 4, 0, r + 1);
    for (let c = 0; c < items; c++) {
      survey.setValue(r + 1, c + 4, ((r * 7 + c * 3) % 7) + 1);
      const letter = columnLetters(c + 4);
      const answer = `INDEX(Survey!$${letter}$2:$${letter}$${respondents + 1},$A${r + 5})`;
      keyed.setFormula(r + 4, c + 1, `=IF(ISNUMBER(${answer}),IF(AND(${answer}>=1,${answer}<=7),8-${answer},""),"")`);
    }
  }
  for (let c = 0; c < items; c++) {
    const letter = columnLetters(c + 1);
    const range = `Keyed!$${letter}$5:$${letter}$${respondents + 4}`;
    const own = columnLetters(c);
    const formulas = [
      `=COUNT(${range})`,
      `=AVERAGE(${range})`,
      `=STDEV.S(${range})`,
      `=COUNTIFS(${range},">=6")/${own}1`,
      `=SUMPRODUCT((${range}=7)*ISNUMBER(${range}))`,
      `=${own}2-T.INV.2T(0.05,${own}1-1)*${own}3/SQRT(${own}1)`,
    ];
    for (const [r, formula] of formulas.entries()) figures.setFormula(r, c, formula);
  }
  return { workbook, survey, keyed, figures };
}

function figuresOf(answers: readonly (number | string)[]) {
  const numbers = answers.flatMap((answer) => (typeof answer === "number" && answer >= 1 && answer <= 7 ? [8 - answer] : []));
  const n = numbers.length;
  const mean = numbers.reduce((a, b) => a + b, 0) / n;
  const deviation = Math.sqrt(numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (n - 1));
  return [n, mean, deviation, numbers.filter((number) => number >= 6).length / n, numbers.filter((number) => number === 7).length];
}

describe("more than ten thousand formulas that all differ", () => {
  it("are all calculated, and follow an answer that is typed, emptied or off the scale", async () => {
    const { workbook, survey, keyed, figures } = await liveWorkbook();
    const check = (sheets: { survey: SheetModel; figures: SheetModel }, column: number): void => {
      const answers = Array.from({ length: respondents }, (_, r) => sheets.survey.valueAt(r + 1, column + 4));
      const expected = figuresOf(answers.filter((answer) => typeof answer !== "boolean"));
      for (const [r, figure] of expected.entries()) expect(sheets.figures.valueAt(r, column)).toBeCloseTo(figure, 12);
    };
    for (let column = 0; column < items; column++) check({ survey, figures }, column);
    expect(keyed.valueAt(4, 1)).toBe(7);
    for (const answer of [7, "", 9, "n/a", 3]) {
      survey.setValue(1, 4, answer);
      check({ survey, figures }, 0);
      expect(keyed.valueAt(4, 1)).toBe(typeof answer === "number" && answer <= 7 ? 8 - answer : "");
    }
    const back = await reopened(workbook);
    const again = { survey: sheetOf(back, "Survey"), figures: sheetOf(back, "Figures") };
    check(again, 0);
    again.survey.setValue(1, 4, 1);
    check(again, 0);
    expect(sheetOf(back, "Keyed").valueAt(respondents + 3, items)).toBe(keyed.valueAt(respondents + 3, items));
  }, 60_000);

  it("are calculated in the order of a chain", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const sheet = sheetOf(workbook, "Sheet1");
    const length = 12_000;
    for (let r = length - 1; r > 0; r--) sheet.setFormula(r, 0, `=A${r}+1`);
    sheet.setValue(0, 0, 1);
    expect(sheet.valueAt(length - 1, 0)).toBe(length);
    sheet.setValue(0, 0, 11);
    expect(sheet.valueAt(length - 1, 0)).toBe(length + 10);
  }, 60_000);
});
