import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { questionnaires } from "../../../src/questionnaires";
import { sampleSurvey } from "../../../src/questionnaires/sample";
import type { RawOptions } from "../../../src/analyses/analysis";
import type { AnswerTable } from "../../../src/excel";
import type { Grid, GridCell } from "../../../src/survey/grid";
import { readSurvey } from "../../../src/survey/readSurvey";
import type { Survey } from "../../../src/survey/survey";
import { noChoices } from "../../../src/taskpane/state/choices";
import type { FillContext } from "../../../src/taskpane/state/formulas/fillContext";
import { isUnfit } from "../../../src/taskpane/state/formulas/fillContext";
import { fillContext } from "../../../src/taskpane/state/formulas/fillFunction";
import { formulaOf, functionForm, shapeOfForm } from "../../../src/taskpane/state/formulas/functionForm";
import { parseArea } from "../../../src/taskpane/state/formulas/parseArea";
import { fakeRuntime } from "../../functions/fakeRuntime";
import { evaluate } from "./evaluate";

beforeEach(() => fakeRuntime());
afterEach(() => vi.unstubAllGlobals());

const own: RawOptions = { items: ["a", "b", "c"], scale: { min: 1, max: 5 } };

function surveyOf(cells: readonly (readonly GridCell[])[], options: RawOptions = own, row = 0, column = 0): [Survey, Grid] {
  const grid: Grid = { sheet: "Tom's answers", row, column, cells };
  const reading = readSurvey(grid, options, questionnaires);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return [reading.survey, grid];
}

function contextOf(survey: Survey, table?: AnswerTable): FillContext {
  const context = fillContext({ survey, choices: noChoices, versions: [] }, table);
  if (isUnfit(context)) throw new Error(context.unfit);
  return context;
}

function formula(name: string, survey: Survey, table?: AnswerTable): string {
  return formulaOf(functionForm(name, contextOf(survey, table)));
}

const answers: readonly (readonly GridCell[])[] = [
  [1, 2, 3],
  [2, 2, 2],
  [5, 4, 5],
  [4, "", 4],
];
const plain = [["a", "b", "c"], ...answers];

describe("references", () => {
  it("name the sheet in quotes and the respondents' rows absolutely, wherever the answers stand", () => {
    const [survey] = surveyOf(plain, own, 4, 27);
    expect(formula("ALPHA", survey)).toBe("=SURVEY.ALPHA('Tom''s answers'!$AB$6:$AD$9,1,5)");
  });

  it("put columns together that stand apart", () => {
    const [survey, grid] = surveyOf([["a", "note", "b", "c"], ...answers.map(([a = "", b = "", c = ""]) => [a, "x", b, c])]);
    const apart = formula("ITEMREST", survey);
    expect(apart).toContain("CHOOSE({1,2,3},'Tom''s answers'!$A$2:$A$5,'Tom''s answers'!$C$2:$C$5,");
    const [together, cells] = surveyOf(plain);
    expect(evaluate(apart, { grid })).toEqual(evaluate(formula("ITEMREST", together), { grid: cells }));
  });

  it("follow the order of the items, not that of the columns", () => {
    const [survey] = surveyOf(plain, { ...own, items: ["c", "b", "a"] });
    expect(formula("SCORE", survey)).toContain("CHOOSE({1,2,3},'Tom''s answers'!$C$2:$C$5,'Tom''s answers'!$B$2");
  });

  it("keep blanks from counting as 0 where 0 is an answer", () => {
    const [survey, grid] = surveyOf(plain, { ...own, scale: { min: 0, max: 5 } });
    expect(formula("SCORE", survey)).toContain("IF(");
    expect(evaluate(formula("SCORE", survey), { grid })).toEqual([[2], [2], [14 / 3], [4]]);
  });

  it("are keys where items are turned", () => {
    const [survey, grid] = surveyOf(plain, { ...own, reversed: ["b"] });
    expect(formula("SCORE", survey)).toMatch(/,1,5,\{1,-1,1\}\)$/);
    expect(evaluate(formula("REVERSE", survey), { grid })[0]).toEqual([1, 4, 3]);
  });
});

describe("an Excel table", () => {
  const table = (headers: readonly string[], rows: number, name = "Table1"): AnswerTable => ({
    name,
    sheet: "Tom's answers",
    firstRow: 1,
    firstColumn: 0,
    rows,
    headers,
  });

  it("is named by its columns, which grow with it", () => {
    const [survey, grid] = surveyOf(plain);
    const named = table(["a", "b", "c"], 4);
    expect(formula("ALPHA", survey, named)).toBe("=SURVEY.ALPHA(Table1[[a]:[c]],1,5)");
    const empty = { ...grid, cells: [...grid.cells, ["", "", ""], ["", "", ""]] };
    const longer = table(["a", "b", "c"], 6);
    const form = functionForm("SCORE", contextOf(survey, longer));
    expect(shapeOfForm(form)).toEqual({ rows: 6, columns: 1 });
    expect(evaluate(formulaOf(form), { grid: empty, table: longer }).slice(3)).toEqual([[4], [""], [""]]);
    expect(formula("FLAGS", survey, longer)).toContain("!$A$2:$C$5");
  });

  it("escapes the signs of its headers that mean something, and is not named by doubtful ones", () => {
    const headers = ["Don't [know]", "b", "#c"];
    const [survey, grid] = surveyOf([headers, ...answers], { ...own, items: headers });
    const named = table(headers, 4);
    expect(formula("ALPHA", survey, named)).toBe("=SURVEY.ALPHA(Table1[[Don''t '[know']]:['#c]],1,5)");
    expect(evaluate(formula("SCORE", survey, named), { grid, table: named })).toHaveLength(4);
    for (const header of ["a\nb", "@a", " a"]) expect(formula("ALPHA", survey, table([header, "b", "c"], 4))).toContain("$A$2:$C$5");
  });

  it("does not stand for answers that begin elsewhere, or end before it does with a total", () => {
    const [survey] = surveyOf(plain);
    expect(formula("ALPHA", survey, { ...table(["a", "b", "c"], 4), firstRow: 2 })).toContain("$A$2:$C$5");
    expect(formula("ALPHA", survey, table(["a", "b", "c"], 3))).toContain("$A$2:$C$5");
    const [total] = surveyOf([...plain, ["Total", 3, 4]]);
    expect(total.respondents).toBe(4);
    expect(formula("ALPHA", total, table(["a", "b", "c"], 5))).toContain("$A$2:$C$5");
  });
});

describe("what cannot be filled in", () => {
  const unfit = (name: string, survey: Survey): string | undefined => functionForm(name, contextOf(survey)).unfit?.unfit;

  it("is said of answers in words, except for functions that count them", () => {
    const grid = sampleSurvey("employee", "en");
    const [header = [], ...rows] = grid.cells;
    const employee = questionnaires.find(({ id }) => id === "employee");
    const words = employee?.labels.en ?? [];
    const worded = rows.map((row) => row.map((cell, column) => (column > 4 && typeof cell === "number" ? (words[cell] ?? cell) : cell)));
    expect(words.length).toBeGreaterThan(0);
    const [survey] = surveyOf([header, ...worded], { questionnaire: "employee" });
    expect(unfit("ALPHA", survey)).toBe("texts");
    expect(unfit("COMPARE", survey)).toBe("texts");
    expect(unfit("FREQUENCY.TABLE", survey)).toBeUndefined();
  });

  it("is everything while a row that is no respondent stands among the answers, or the wording is to be chosen", () => {
    const [survey] = surveyOf([...plain.slice(0, 3), ["Total", 3, 4], ...plain.slice(3)]);
    expect(fillContext({ survey, choices: noChoices, versions: [] })).toEqual({ unfit: "rows-between" });
    const [whole] = surveyOf(plain);
    expect(fillContext({ survey: whole, choices: noChoices, versions: ["one", "other"] })).toEqual({ unfit: "no-version" });
  });

  it("is said where the scale, the groups, or a second side are missing", () => {
    const [survey] = surveyOf(plain);
    expect(unfit("GAP", survey)).toBe("no-pair");
    expect(unfit("COMPARE", survey)).toBe("no-groups");
    expect(unfit("DRIVERS", survey)).toBe("no-outcome");
    expect(unfit("INTERVAL", survey)).toBe("own-figures");
  });

  it("is a formula longer than Excel takes", () => {
    const headers = Array.from({ length: 150 }, (_, place) => `q${place}`);
    const apart = headers.flatMap((header) => [header, ""]);
    const rows = [1, 2, 3].map((answer) => headers.flatMap((_, place) => [1 + ((answer + place) % 5), ""]));
    const [survey] = surveyOf([apart, ...rows], { items: headers, scale: { min: 0, max: 5 } });
    expect(unfit("ALPHA", survey)).toBe("too-long");
  });
});

it("reads references as a person types them", () => {
  expect(parseArea("A1")).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  expect(parseArea("'It''s'!$C$9:$B$2")).toEqual({ sheet: "It's", row: 1, column: 1, rows: 8, columns: 2 });
  expect(parseArea("Data!AA10:AB11")).toEqual({ sheet: "Data", row: 9, column: 26, rows: 2, columns: 2 });
  expect(parseArea("Table1[[a]:[b]]")).toBeUndefined();
  expect(parseArea("SUM(A1:A2)")).toBeUndefined();
});
