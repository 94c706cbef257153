import { describe, expect, it } from "vitest";
import type { Grid, GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { templateId } from "../../src/survey/templateIds";
import { employee, known, satisfaction } from "./fixtures/questionnaires";

function read(cells: readonly (readonly GridCell[])[], options: Readonly<Record<string, unknown>> = {}): Survey {
  const grid: Grid = { sheet: "S", row: 0, column: 0, cells };
  const reading = readSurvey(grid, options, known);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  return reading.survey;
}

const answers = (columns: number, min = 1, max = 3): number[][] =>
  Array.from({ length: 8 }, (_, row) => Array.from({ length: columns }, (__, column) => min + ((row + column) % (max - min + 1))));

const numbers = Array.from({ length: 22 }, (_, index) => `item${index + 1}`);

describe("a template", () => {
  it("is known by its ids, version and all, whatever stands in the headers", () => {
    const ids = ["expectation", "perception"].flatMap((block) => numbers.map((item) => templateId("servqual-1991", block, item)));
    const headers = ids.map((_, index) => `question no. ${index + 1}`);
    const survey = read([["Our survey", "", ""], ids, headers, ...answers(44)]);
    expect(survey.recognition).toEqual({ basis: "template", evidence: "ids", matched: 44, expected: 44, alternatives: ["servqual-1991"] });
    expect(survey.roles.perception[0]).toBe(22);
    expect(survey.respondents).toBe(8);
  });

  it("without the questionnaire's name in its ids leaves the wording open", () => {
    const ids = ["perception", "expectation"].flatMap((block) => numbers.map((item) => `${block}.${item}`));
    const survey = read([ids, ids.map((_, index) => `c${index}`), ...answers(44)]);
    expect(survey.recognition).toMatchObject({ basis: "template", alternatives: ["servqual-1988", "servqual-1991"] });
    expect(survey.roles.expectation[0]).toBe(22);
  });

  it("says what the other columns are", () => {
    const ids = ["background.tenure", "background.role", "background.mission", ...employee.items.map(({ id }) => `answers.${id}`)];
    const headers = ["How long", "What", "Mission", ...employee.items.map(({ label }) => label.en)];
    const rows = answers(25).map((row, index) => [index % 2 ? "a" : "b", index % 2 ? "a" : "b", `text ${index}`, ...row]);
    const survey = read([ids, headers, ...rows]);
    expect(survey.questionnaire?.id).toBe("employee");
    expect(survey.roles).toMatchObject({ groups: [0, 1], open: [2] });
  });

  it("with items of the user's own calls them by their headers, and by our words where they still stand", () => {
    const kept = satisfaction.items[1]?.label.en ?? "";
    const ids = [
      "satisfaction.item1",
      "satisfaction.item2",
      "satisfaction.item10",
      "importance.item1",
      "importance.item2",
      "importance.item10",
    ];
    const survey = read([ids, ["Parking", kept, "Toilets", "Parking", kept, "Toilets"], ...answers(6)]);
    expect(survey.questionnaire?.items.map(({ id, number, label, own }) => [id, number, label.en, own])).toEqual([
      ["item1", 1, "Parking", true],
      ["item2", 2, kept, undefined],
      ["item10", 3, "Toilets", true],
    ]);
    expect(survey.roles.blocks.importance).toEqual([3, 4, 5]);
  });

  it("that lost its headers is read from the ids", () => {
    const ids = employee.items.map(({ id }) => `answers.${id}`);
    const survey = read([ids, ...answers(25)]);
    expect(survey.respondents).toBe(8);
    expect(survey.recognition.basis).toBe("template");
  });

  it("is not seen in headers with dots", () => {
    const survey = read([["gnp.deflator", "armed.forces", "sat.overall", "q.item"], ...answers(4)]);
    expect(survey.recognition.basis).toBe("none");
    expect(survey.columns[0]?.header).toBe("gnp.deflator");
  });
});
