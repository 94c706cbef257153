import { describe, expect, it } from "vitest";
import type { AnyReport, ReportColumn } from "../../src/report/tree";
import type { Grid } from "../../src/survey/grid";
import type { Survey } from "../../src/survey/survey";
import { guessedAttributeColumns } from "../../src/taskpane/state/attributeColumns";
import { noChoices } from "../../src/taskpane/state/choices";
import { commonWarnings } from "../../src/taskpane/state/commonWarnings";
import { missingChoice } from "../../src/taskpane/state/missingChoice";
import { hasEffect, isAvailable } from "../../src/taskpane/state/optionAvailability";
import { recognise } from "../../src/taskpane/state/recognise";
import { spareColumns } from "../../src/taskpane/state/spareColumns";
import { unmatchedItems } from "../../src/taskpane/state/unmatchedItems";
import { survey as golden, testPane } from "./pane";

function surveyOf(grid: Grid): Survey {
  const recognised = recognise(grid);
  if (recognised.status !== "read") throw new Error(recognised.refusal.code);
  return recognised.survey;
}

function grid(...cells: readonly (readonly (string | number)[])[]): Grid {
  return { sheet: "S", row: 0, column: 0, cells };
}

/** The golden survey without the columns whose header matches. */
function without(header: RegExp): Grid {
  const kept = (golden.cells[0] ?? []).map((cell) => !header.test(String(cell)));
  return { ...golden, cells: golden.cells.map((line) => line.filter((_cell, column) => kept[column])) };
}

const attributes = grid(["Attribute", "Importance", "Performance"], ["speed", 3.83, 2.63], ["care", 3.63, 2.73], ["price", 2.52, 2.25]);

describe("a table of attributes", () => {
  it("is guessed from its headings in both languages", () => {
    const names = { attribute: "Attribute", importance: "Importance", performance: "Performance" };
    expect(guessedAttributeColumns(surveyOf(attributes))).toEqual(names);
    const chinese = grid(["属性", "重要性", "绩效"], ["及时", 5, 4], ["准确", 6, 3]);
    expect(guessedAttributeColumns(surveyOf(chinese))).toEqual({ attribute: "属性", importance: "重要性", performance: "绩效" });
  });

  it("is not guessed from one number column, nor from words", () => {
    expect(guessedAttributeColumns(surveyOf(grid(["name", "importance"], ["a", 1], ["b", 2])))).toEqual({});
    expect(guessedAttributeColumns(surveyOf(grid(["importance", "performance"], ["high", "low"], ["low", "high"])))).toEqual({});
  });

  it("is asked for column by column, and can be run as guessed", async () => {
    const survey = surveyOf(attributes);
    const choices = { ...noChoices, analyses: ["quadrant"] };
    expect(missingChoice({ versions: [], analysesChosen: false, survey }, choices)).toBe("attribute");
    expect(missingChoice({ versions: [], analysesChosen: false, survey }, { ...choices, entries: { attribute: "Attribute" } })).toBe(
      "importance",
    );
    const { actions, state } = testPane(attributes);
    await actions.useSelection();
    await actions.run();
    expect(state().results?.reports.map(({ analysis, status }) => [analysis, status])).toEqual([["quadrant", "complete"]]);
  });
});

describe("columns that a questionnaire lacks", () => {
  it("are named, runs together, before anything is run", () => {
    expect(unmatchedItems(surveyOf(golden))).toEqual([]);
    expect(unmatchedItems(surveyOf(without(/^(E3|P1\d|P2\d)$/)))).toEqual(["E3", "P10–P22"]);
    expect(unmatchedItems(surveyOf(attributes))).toEqual([]);
  });
});

describe("options and choices that make no sense with the columns", () => {
  it("are not offered: a method without its columns, the middle of an unknown scale", () => {
    const survey = surveyOf(golden);
    expect(isAvailable("quadrant", "method", "points", survey, noChoices)).toBe(false);
    expect(isAvailable("quadrant", "method", "points", survey, { ...noChoices, points: ["W1"] })).toBe(true);
    expect(isAvailable("quadrant", "method", "correlation", survey, { ...noChoices, outcome: false })).toBe(false);
    expect(isAvailable("quadrant", "method", "correlation", survey, { ...noChoices, outcome: "osat" })).toBe(true);
    expect(isAvailable("quadrant", "method", "shapley", survey, { ...noChoices, outcome: false })).toBe(false);
    expect(isAvailable("drivers", "method", "shapley", survey, { ...noChoices, outcome: false })).toBe(true);
    expect(isAvailable("quadrant", "crosshair", "midpoint", surveyOf(attributes), noChoices)).toBe(false);
  });

  it("leave the target out until the crosshair stands there, and the method where importance is given", () => {
    const survey = surveyOf(golden);
    expect(hasEffect("quadrant", "target", survey, noChoices)).toBe(false);
    expect(hasEffect("quadrant", "target", survey, { ...noChoices, entries: { crosshair: "target" } })).toBe(true);
    expect(hasEffect("quadrant", "method", surveyOf(attributes), noChoices)).toBe(false);
  });
});

describe("warnings of several reports", () => {
  it("are told once when all say the same, except doubts about the keys", async () => {
    const { actions, state } = testPane();
    await actions.useSelection();
    actions.choose({ questionnaire: "servqual-1991" });
    await actions.run();
    const reports: readonly AnyReport[] = state().results?.reports ?? [];
    expect(commonWarnings(reports).map(({ id }) => id)).toEqual(["finding-off-scale", "finding-invalid"]);
    expect(commonWarnings(reports.slice(0, 1))).toEqual([]);
  });
});

describe("columns of a table in the narrowest pane", () => {
  const column = (id: string, title: string, format: ReportColumn["format"]): ReportColumn => ({ id, title, format });
  const item = column("item", "A very long name of the item", "text");
  const gaps = Array.from({ length: 4 }, (_, index) => column(`gap${index}`, "Expectations", "mean"));

  it("all stay where they fit, whatever heads the rows", () => {
    expect(spareColumns([item, ...gaps.slice(1)], []).size).toBe(0);
  });

  it("are left out where they do not fit: the dimension first, then those at the end", () => {
    const dimension = column("dimension", "Dimension", "text");
    expect([...spareColumns([item, dimension, ...gaps.slice(1)], [])]).toEqual([dimension]);
    expect([...spareColumns([item, ...gaps], [])]).toEqual([gaps[3]]);
    expect([...spareColumns([item, column("w", "w", "text")], [{ id: "r", cells: { w: "x".repeat(60) } }])]).toHaveLength(1);
  });
});
