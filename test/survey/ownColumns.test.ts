import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import type { Grid, GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { csvGrid } from "../agreement/files";
import { known } from "./fixtures/questionnaires";

const grid = (cells: readonly (readonly GridCell[])[]): Grid => ({ sheet: "S", row: 0, column: 0, cells });

function read(given: Grid, options: Readonly<Record<string, unknown>>): Survey {
  const reading = readSurvey(given, options, known);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.survey;
}

const refusal = (given: Grid, options: Readonly<Record<string, unknown>>): unknown => {
  const reading = readSurvey(given, options, known);
  return reading.status === "refused" ? reading.refusal : undefined;
};

const questions = Array.from({ length: 23 }, (_, index) => `Q${index + 1}`);
const employee = csvGrid("employee.csv");

describe("columns named by the option items", () => {
  it("are a questionnaire of the user's own, in that order", () => {
    const survey = read(employee, { items: ["Q3", "Q1", "Q5"], reversed: ["Q5"], scale: { min: 0, max: 3 } });
    expect(survey.questionnaire).toMatchObject({ id: "custom", mainBlock: "answers", scale: { min: 0, max: 3 } });
    expect(survey.questionnaire?.items.map(({ id, number, label }) => [id, number, label.en, label["zh-CN"]])).toEqual([
      ["Q3", 1, "Q3", "Q3"],
      ["Q1", 2, "Q1", "Q1"],
      ["Q5", 3, "Q5", "Q5"],
    ]);
    expect(survey.recognition).toEqual({ basis: "declared", matched: 3, expected: 3, alternatives: [] });
    expect(survey.keys).toEqual([1, 1, -1]);
    expect(survey.roles.blocks.answers).toEqual([5, 3, 7]);
    const cells = survey.columns[7]?.cells ?? [];
    const answers = survey.answers.blocks.answers?.[2] ?? new Float64Array();
    expect([...answers]).toEqual(cells.map((cell) => (cell === "" ? NaN : 3 - Number(cell))));
    expect(survey.roles.expectation).toEqual([]);
  });

  it("belong to dimensions where the option dimensions says so", () => {
    const dimensions = { 领导: ["Q1", "Q2"], work: ["Q3"] };
    const { questionnaire } = read(employee, { items: questions.slice(0, 4), scale: { min: 0, max: 3 }, dimensions });
    expect(questionnaire?.dimensions.map(({ id, name }) => [id, name.en])).toEqual([
      ["领导", "领导"],
      ["work", "work"],
    ]);
    expect(questionnaire?.items.map(({ dimension }) => dimension)).toEqual(["领导", "领导", "work", undefined]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ items: ["Q1", "Q99"] }, '"column":"Q99","option":"items"'],
    [{ items: ["Q1", "q1"] }, "column-named-twice"],
    [{ items: ["Q1"], dimensions: { a: ["Q2"] } }, '"column":"Q2","option":"dimensions"'],
    [{ items: ["Q1"], dimensions: { a: ["Q1"], b: ["Q1"] } }, "column-named-twice"],
    [{ items: ["Q1"], dimensions: ["Q1"] }, "bad-option"],
    [{ items: ["Q1"], reversed: ["Q2"] }, '"column":"Q2","option":"reversed"'],
    [{ items: ["Q1"], questionnaire: "none" }, "unknown-questionnaire"],
  ])("with %j are refused", (options, words) => {
    expect(JSON.stringify(refusal(employee, options))).toContain(words);
  });

  it("are not read until their scale is known", () => {
    const survey = read(employee, { items: questions });
    expect(survey.scaleKnown).toBe(false);
    expect(survey.answers.blocks.answers).toEqual(questions.map(() => undefined));
    expect(survey.findings.filter(({ kind }) => kind === "off-scale")).toEqual([]);
  });

  it("have the scale of the questionnaire that they belong to", () => {
    const options = { items: ["PER3", "PER1"] };
    expect(read(csvGrid("zot.csv"), options)).toMatchObject({ scaleKnown: true, scale: { min: 1, max: 9 } });
    expect(read(csvGrid("servqual_raw.csv"), { items: ["P1", "P2"] }).scale).toEqual({ min: 1, max: 7 });
    expect(read(csvGrid("servqual_raw.csv"), { items: ["P1", "osat"] }).scaleKnown).toBe(false);
  });

  it("leave a declared questionnaire what it is", () => {
    const survey = read(csvGrid("servqual_raw.csv"), { items: ["P1", "P2"], questionnaire: "servqual-1991" });
    expect(survey.questionnaire?.id).toBe("servqual-1991");
    expect(survey.roles.perception).toHaveLength(22);
  });

  it("fill the main block of a declared questionnaire that takes a survey's own items", () => {
    const header = ["a", "b", "site"];
    const survey = read(grid([header, [1, 5, "x"], [2, 4, "y"]]), { questionnaire: "satisfaction", items: ["a", "b"] });
    expect(survey.questionnaire?.id).toBe("satisfaction");
    expect(survey.answers.blocks.satisfaction?.map((column) => [...(column ?? [])])).toEqual([
      [1, 2],
      [5, 4],
    ]);
  });
});

describe("the questionnaire custom", () => {
  it("is one of the built-in ones, with no items until they are named", () => {
    expect(questionnaires.map(({ id }) => id)).toContain("custom");
    const survey = read(employee, { questionnaire: "custom" });
    expect(survey.questionnaire?.items).toEqual([]);
    expect(survey.recognition).toMatchObject({ basis: "declared", matched: 0 });
  });
});

describe("answers in words", () => {
  const asked = (labels: readonly GridCell[], scale: { min: number; max: number }): number[] => {
    const { answers } = read(grid([["a", "b"], ...labels.map((label) => [label, label])]), { items: ["a", "b"], scale });
    return [...(answers.blocks.answers?.[0] ?? [])];
  };

  it.each<[string, GridCell[], { min: number; max: number }, number[]]>([
    ["yes and no", ["yes", "No", "是", "否", "Y"], { min: 0, max: 1 }, [1, 0, 1, 0, NaN]],
    ["truth values", [true, false, "yes"], { min: 0, max: 1 }, [1, 0, 1]],
    ["four levels", ["poor", "fair", "good", "Excellent", "一般"], { min: 1, max: 4 }, [1, 2, 3, 4, 2]],
    ["another four", ["none", "little", "average", "much", "一般"], { min: 1, max: 4 }, [1, 2, 3, 4, 3]],
    ["how often", ["从不", "很少", "有时", "经常", "总是"], { min: 1, max: 5 }, [1, 2, 3, 4, 5]],
    ["how often, in English", ["never", "rarely", "sometimes", "often", "always"], { min: 0, max: 4 }, [0, 1, 2, 3, 4]],
    ["agreement on four levels from 0", ["agree", "Rather disagree", "不太同意"], { min: 0, max: 3 }, [3, 1, 1]],
    ["agreement on seven levels", ["strongly agree", "somewhat agree", "非常不同意"], { min: 1, max: 7 }, [7, 5, 1]],
    ["numbers beside words", ["5 - very satisfied", "very satisfied", 3], { min: 1, max: 5 }, [5, 5, 3]],
  ])("%s", (_, labels, scale, expected) => {
    expect(asked(labels, scale)).toEqual(expected);
  });

  it("are no answers where no set of that length knows them", () => {
    expect(asked(["yes", "no"], { min: 1, max: 7 })).toEqual([NaN, NaN]);
    expect(asked([true, false], { min: 1, max: 5 })).toEqual([NaN, NaN]);
  });

  it("are read alike whatever the order of respondents", () => {
    const labels = ["poor", "good", "一般", "excellent", "好"];
    expect(asked([...labels].reverse(), { min: 1, max: 4 }).reverse()).toEqual(asked(labels, { min: 1, max: 4 }));
  });
});
