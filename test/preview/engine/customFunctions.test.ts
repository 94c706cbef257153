import { describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { CustomFunctions, FunctionArgument, FunctionResult, WorkbookModel } from "../../../preview/engine/workbook";
import { fill, partOf, reopened, sheetOf } from "./support";

interface Asked {
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Answers from a list; what is not in it is not known yet. */
class Answering implements CustomFunctions {
  readonly asked: Asked[] = [];
  answers: Readonly<Record<string, FunctionResult>> = {};

  knows(name: string): boolean {
    return name.toUpperCase().startsWith("SURVEY.");
  }

  ask(name: string, args: readonly FunctionArgument[], cell: Asked["cell"]): FunctionResult | undefined {
    this.asked.push({ name, args, cell });
    return this.answers[name];
  }
}

async function withFunctions(): Promise<{ workbook: WorkbookModel; functions: Answering }> {
  const workbook = await excelEngine.empty("x.xlsx");
  const functions = new Answering();
  workbook.setCustomFunctions(functions);
  fill(sheetOf(workbook, "Sheet1"), [
    [1, 2],
    [3, ""],
  ]);
  return { workbook, functions };
}

describe("a function that somebody else calculates", () => {
  it("shows #BUSY! until it is answered, and so does what depends on it", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setFormula(3, 0, "=SURVEY.ALPHA(A1:B2,1,7)*2");
    sheet.setFormula(3, 1, "=A4+1");
    expect([sheet.valueAt(3, 0), sheet.valueTypeAt(3, 0), sheet.valueAt(3, 1)]).toEqual(["#BUSY!", "Error", "#BUSY!"]);
    functions.answers = { "SURVEY.ALPHA": { rows: [[0.75]] } };
    workbook.recalculate();
    expect([sheet.valueAt(3, 0), sheet.valueAt(3, 1)]).toEqual([1.5, 2.5]);
  });

  it("is told its arguments, with empty cells and omitted ones as null and errors as their text, and its cell", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setFormula(1, 1, "=1/0");
    sheet.setFormula(4, 2, '=survey.alpha(A1:B3,,A1,"x",TRUE,{1,2})');
    sheet.valueAt(4, 2);
    expect(functions.asked).toEqual([
      {
        name: "SURVEY.ALPHA",
        args: [
          [
            [1, 2],
            [3, "#DIV/0!"],
            [null, null],
          ],
          null,
          1,
          "x",
          true,
          [[1, 2]],
        ],
        cell: { sheet: "Sheet1", row: 4, column: 2 },
      },
    ]);
  });

  it("may be called by another, take no argument, and spill", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    functions.answers = {
      "SURVEY.TABLE": {
        rows: [
          ["n", 5],
          ["p", "#N/A"],
        ],
      },
      "SURVEY.OUTER": { rows: [[9]] },
      "SURVEY.WRONG": { error: "#VALUE!" },
    };
    sheet.setFormula(5, 0, "=SURVEY.TABLE()");
    sheet.setFormula(8, 0, "=SURVEY.OUTER(SURVEY.TABLE(),SURVEY.WRONG(1))");
    sheet.setFormula(8, 1, '=IFERROR(SURVEY.WRONG(1),"caught")');
    expect([5, 6].map((row) => [0, 1].map((column) => sheet.valueAt(row, column)))).toEqual([
      ["n", 5],
      ["p", "#N/A"],
    ]);
    expect([sheet.valueTypeAt(6, 1), sheet.valueAt(8, 0), sheet.valueAt(8, 1)]).toEqual(["Error", 9, "caught"]);
    expect(functions.asked.find(({ name }) => name === "SURVEY.OUTER")?.args).toEqual([
      [
        ["n", 5],
        ["p", "#N/A"],
      ],
      "#VALUE!",
    ]);
  });

  it("is asked again when its arguments change, and not otherwise", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    functions.answers = { "SURVEY.ALPHA": { rows: [[1]] } };
    sheet.setFormula(3, 0, "=SURVEY.ALPHA(A1:B2)");
    sheet.valueAt(3, 0);
    sheet.setValue(9, 9, 1);
    sheet.valueAt(3, 0);
    expect(functions.asked).toHaveLength(1);
    sheet.setValue(0, 0, 7);
    sheet.valueAt(3, 0);
    expect(functions.asked.map(({ args }) => args[0])).toEqual([
      [
        [1, 2],
        [3, null],
      ],
      [
        [7, 2],
        [3, null],
      ],
    ]);
  });

  it("is asked again for an answer that came meanwhile, also where the formula hides #BUSY!, but not once it has answered", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    functions.answers = { "SURVEY.ALPHA": { rows: [[1]] } };
    sheet.setFormula(3, 0, "=SURVEY.ALPHA(A1:B2)");
    sheet.setFormula(3, 1, '=IFERROR(SURVEY.OMEGA(A1:B2),"wait")');
    sheet.setFormula(3, 2, "=SURVEY.MEAN(A1)");
    sheet.setFormula(3, 3, "=C4*2");
    expect([0, 1, 2, 3].map((column) => sheet.valueAt(3, column))).toEqual([1, "wait", "#BUSY!", "#BUSY!"]);
    const askedWith = (answers: Answering["answers"], full = false): string[] => {
      functions.asked.length = 0;
      functions.answers = { ...functions.answers, ...answers };
      workbook.recalculate(full);
      return functions.asked.map(({ name }) => name).sort();
    };
    expect(askedWith({ "SURVEY.MEAN": { rows: [[4]] } })).toEqual(["SURVEY.MEAN", "SURVEY.OMEGA"]);
    expect([sheet.valueAt(3, 1), sheet.valueAt(3, 3)]).toEqual(["wait", 8]);
    workbook.addSheet("More");
    expect(askedWith({ "SURVEY.OMEGA": { rows: [[2]] } })).toEqual(["SURVEY.OMEGA"]);
    expect(sheet.valueAt(3, 1)).toBe(2);
    expect(askedWith({})).toEqual([]);
    expect(askedWith({}, true)).toEqual(["SURVEY.ALPHA", "SURVEY.MEAN", "SURVEY.OMEGA"]);
  });

  it("is asked again for cells that were put back as they were when there was no answer", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    sheet.setFormula(3, 0, '=IFERROR(SURVEY.ALPHA(A1:B2),"wait")');
    expect(sheet.valueAt(3, 0)).toBe("wait");
    const before = workbook.snapshot();
    functions.answers = { "SURVEY.ALPHA": { rows: [[1]] } };
    workbook.recalculate();
    expect(sheet.valueAt(3, 0)).toBe(1);
    workbook.restore(before);
    expect(sheetOf(workbook, "Sheet1").valueAt(3, 0)).toBe("wait");
    workbook.recalculate();
    expect(sheetOf(workbook, "Sheet1").valueAt(3, 0)).toBe(1);
  });

  it("is given columns put side by side as one matrix", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    functions.answers = { "SURVEY.ALPHA": { rows: [[0.8]] } };
    sheet.setFormula(3, 0, "=SURVEY.ALPHA(CHOOSE({1,2,3},B1:B2,A1:A2,B1:B2),1,7)");
    expect(sheet.valueAt(3, 0)).toBe(0.8);
    expect(functions.asked.map(({ args }) => args)).toEqual([
      [
        [
          [2, 1, 2],
          [0, 3, 0],
        ],
        1,
        7,
      ],
    ]);
  });

  it("is #NAME? where nobody knows it, keeps its result in a file, and has Excel's prefix there", async () => {
    const { workbook, functions } = await withFunctions();
    const sheet = sheetOf(workbook, "Sheet1");
    functions.answers = { "SURVEY.ALPHA": { rows: [[0.5]] } };
    sheet.setFormula(3, 0, "=SURVEY.ALPHA(A1:B2)");
    sheet.setFormula(3, 1, "=OTHER.ALPHA(A1:B2)");
    expect([sheet.valueAt(3, 0), sheet.valueAt(3, 1)]).toEqual([0.5, "#NAME?"]);
    expect(partOf(await workbook.save(), "xl/worksheets/sheet1.xml")).toContain(">_xldudf_SURVEY_ALPHA(A1:B2)</f><v>0.5</v>");
    const back = await reopened(workbook);
    const again = sheetOf(back, "Sheet1");
    again.setValue(0, 0, 5);
    expect([again.valueAt(3, 0), again.formulaAt(3, 0)]).toEqual([0.5, "=SURVEY.ALPHA(A1:B2)"]);
    functions.answers = { "SURVEY.ALPHA": { rows: [[0.6]] } };
    back.setCustomFunctions(functions);
    again.setValue(0, 0, 6);
    expect(again.valueAt(3, 0)).toBe(0.6);
  });
});
