import { beforeAll, describe, expect, it } from "vitest";
import { excelEngine } from "../../../preview/engine/index";
import type { SheetModel } from "../../../preview/engine/workbook";
import { fill, partOf, sheetOf } from "./support";

let sheet: SheetModel;

/** q1: 1, 4, n/a, "" by a formula, 7; q2: 2, empty, 5, 7, 3; q3: 3, 6, 7, TRUE, 1; names: a, b, A, c, empty. */
beforeAll(async () => {
  sheet = sheetOf(await excelEngine.empty("x.xlsx"), "Sheet1");
  fill(sheet, [
    ["q1", "q2", "q3", "name", "sum"],
    [1, 2, 3, "a"],
    [4, "", 6, "b"],
    ["n/a", 5, 7, "A"],
    ["", 7, true, "c"],
    [7, 3, 1, ""],
  ]);
  sheet.setFormula(4, 0, '=""');
  sheet.addTable({ row: 0, column: 0, rows: 6, columns: 5 }, true).name = "T";
});

function calculated(formula: string): unknown {
  sheet.setFormula(20, 8, formula);
  const result = sheet.valueAt(20, 8);
  sheet.setValue(20, 8, "");
  return result;
}

const same: Readonly<Record<string, Readonly<Record<string, number | string | boolean>>>> = {
  "tables, by structured references": {
    "=SUM(T[q1])": 12,
    "=COUNTA(T[q1])": 5,
    "=ROWS(T[q1])": 5,
    "=COLUMNS(T)": 5,
    "=INDEX(T[#Headers],2)": "q2",
    "=SUM(T[[q1]:[q2]])": 29,
    "=SUM(T[[#All],[q2]])": 17,
    "=SUM(T[q 9])": "#REF!",
  },
  "text and empty texts beside numbers": {
    "=SUM(A2:A6)": 12,
    "=AVERAGE(A2:A6)": 4,
    "=STDEV.S(A2:A6)": 3,
    "=COUNT(A2:A6)": 3,
    "=COUNTBLANK(A2:A6)": 1,
    "=AVERAGE(A5)": "#DIV/0!",
    "=SUM(C5)": 0,
    "=SUM(TRUE,1)": 2,
    "=ISNUMBER(A5)": false,
    "=A5+1": "#VALUE!",
    "=D6+1": 1,
  },
  criteria: {
    '=COUNTIFS(A2:A6,"<>")': 5,
    '=COUNTIF(D2:D6,"<>")': 4,
    '=COUNTIFS(A2:A6,"")': 1,
    '=COUNTIFS(A2:A6,"=")': 0,
    '=COUNTIFS(D2:D6,"a")': 2,
    '=COUNTIFS(D2:D6,"<>a")': 3,
    '=COUNTIFS(A2:A6,">=4",B2:B6,"<>")': 1,
    '=COUNTIFS(A2:A6,"n*")': 1,
    '=COUNTIFS(A2:A6,"n?a")': 1,
    "=COUNTIFS(A2:A6,4)": 1,
    "=COUNTIF(C2:C6,TRUE)": 1,
    '=COUNTIFS(A2:A6,">1",B2:B5,">1")': "#VALUE!",
    '=SUMIFS(B2:B6,A2:A6,">1")': 3,
    '=AVERAGEIFS(A2:A6,D2:D6,"a")': 1,
    '=AVERAGEIFS(A2:A6,D2:D6,"z")': "#DIV/0!",
    '=MAXIFS(A2:A6,B2:B6,">=2")': 7,
    "=SUMPRODUCT(COUNTIF(D2:D5,D2:D5))": 6,
  },
  "functions of one cell that are given several": {
    "=SUMPRODUCT(ISNUMBER(A2:A6)*ISNUMBER(B2:B6))": 2,
    "=SUMPRODUCT(--ISNUMBER(A2:A6),--(A2:A6>3))": 2,
    '=SUMPRODUCT(--EXACT(D2:D6,"a"))': 1,
    "=SUMPRODUCT(MOD(ROW(A2:A6),2))": 2,
    "=SUM(IF(ISNUMBER(A2:A6),A2:A6))": 12,
    "=SUMPRODUCT(ROUND(B2:B6/3,0))": 6,
    '=SUMPRODUCT(--ISNUMBER(SEARCH("a",D2:D6)))': 2,
    "=SUM(LARGE(C2:C6,{1,2}))": 13,
    "=SUM(INDEX(B2:B6,{1;5}))": 5,
    "=SUMPRODUCT(ABS(A2:A3-B2:B3))": 5,
    "=SUMPRODUCT(LEN(D2:D6))": 4,
    "=SUM(CHOOSE({1,2},B2:B6,C2:C6))": 34,
    "=ROWS(CHOOSE({1,2},B2:B6,C2:C6))": 5,
    "=COLUMNS(CHOOSE({1,2,3},B2:B6,C2:C6,A2:A6))": 3,
    '=VLOOKUP("b",CHOOSE({1,2},D2:D6,A2:A6),2,FALSE)': 4,
    "=INDEX(CHOOSE({2,1},B2:B6,C2:C6),2,1)": 6,
    "=INDEX(CHOOSE({1,3},B2:B6,C2:C6),1,2)": "#VALUE!",
    "=INDEX(CHOOSE({1;2},B2:B6,C2:C6),5,1)": "#N/A",
    "=SUM(CHOOSE(2,B2:B6,C2:C6))": 17,
    "=SUM(CHOOSE(B2,B2:B6,C2:C6))": 17,
    "=IFERROR(CHOOSE({1,2},A2,1/0),0)": 1,
  },
  searching: {
    '=VLOOKUP("A",D2:D6,1,FALSE)': "a",
    "=MATCH(9,A2:A6,0)": "#N/A",
    "=INDEX(D2:D6,MATCH(4,A2:A6,0))": "b",
    "=INDEX(A2:D6,2,4)": "b",
    "=SUM(INDEX(A2:C6,0,2))": 17,
    "=XLOOKUP(4,A2:A6,D2:D6)": "b",
  },
  "numbers and their text": {
    "=MOD(123456789012345,97)": 123456789012345 % 97,
    "=MOD(-3,7)": 4,
    "=MOD(3,-7)": -4,
    "=ROUND(2.5,0)": 3,
    "=ROUND(-2.5,0)": -3,
    "=ROUND(1.005,2)": 1.01,
    "=ROUND(0.285,2)": 0.29,
    "=ROUND(1234.5,-2)": 1200,
    '=TEXT(0.1234,"0.0%")': "12.3%",
    '=TEXT(1234.567,"#,##0.00")': "1,234.57",
    '=TEXT(-0.126,"+0.00;-0.00;0.00")': "-0.13",
    "=FIXED(1234.567,1)": "1,234.6",
    "=FIXED(0.125,2,TRUE)": "0.13",
  },
};

describe("the preview calculates as Excel does", () => {
  for (const [what, formulas] of Object.entries(same)) {
    it(what, () => {
      for (const [formula, expected] of Object.entries(formulas)) {
        const result = calculated(formula);
        if (typeof expected === "number") expect(result, formula).toBeCloseTo(expected, 12);
        else expect(result, formula).toBe(expected);
      }
    });
  }

  it("distributions to ten digits at least, degrees of freedom cut to whole numbers, and #NUM! off their domain", () => {
    const expected: Readonly<Record<string, number>> = {
      "=NORM.S.INV(0.975)": 1.959963984540054,
      "=NORM.INV(0.975,10,2)": 13.919927969080108,
      "=NORM.S.DIST(1.96,TRUE)": 0.9750021048517795,
      "=NORM.S.DIST(0,FALSE)": 0.3989422804014327,
      "=T.INV.2T(0.05,10)": 2.2281388519649385,
      "=T.INV(0.975,10)": 2.2281388519649385,
      "=T.INV.2T(0.05,1.9)": 12.706204736174694,
      "=T.INV.2T(0.05,100000)": 1.9599877077,
      "=T.DIST.2T(2,10)": 0.07338803477074,
      "=T.DIST.RT(2,10)": 0.03669401738537,
      "=CHISQ.DIST.RT(3.84,1)": 0.05004352124870519,
      "=CONFIDENCE.NORM(0.05,2,16)": 0.979981992270027,
    };
    for (const [formula, figure] of Object.entries(expected)) expect(Number(calculated(formula)) / figure, formula).toBeCloseTo(1, 9);
    for (const formula of ["=NORM.S.INV(0)", "=NORM.S.INV(1)", "=T.INV.2T(0.05,0)", "=T.INV.2T(0,5)", "=T.DIST.2T(-1,5)"])
      expect(calculated(formula), formula).toBe("#NUM!");
  });

  it("references to a table's own row, which a file has in full", async () => {
    const workbook = await excelEngine.empty("x.xlsx");
    const own = sheetOf(workbook, "Sheet1");
    fill(own, [
      ["a", "b", "both", "share"],
      [1, 2],
      [3, 4],
    ]);
    own.addTable({ row: 0, column: 0, rows: 3, columns: 4 }, true).name = "Own";
    for (const row of [1, 2]) {
      own.setFormula(row, 2, "=SUM(Own[@[a]:[b]])");
      own.setFormula(row, 3, "=[@both]/SUM([both])");
    }
    expect([1, 2].map((row) => [own.valueAt(row, 2), own.valueAt(row, 3)])).toEqual([
      [3, 0.3],
      [7, 0.7],
    ]);
    own.setValue(1, 0, 11);
    expect([own.valueAt(1, 2), own.valueAt(2, 3)]).toEqual([13, 0.35]);
    const xml = partOf(await workbook.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<f>Own[[#This Row],[both]]/SUM(Own[both])</f>");
    expect(xml).toContain("<f>SUM(Own[[#This Row],[a]:[b]])</f>");
  });
});
