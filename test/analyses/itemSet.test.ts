import { describe, expect, it } from "vitest";
import type { ItemChoice, ItemSet } from "../../src/analyses/itemSet";
import { readItems } from "../../src/analyses/itemSet";
import type { Unfinished } from "../../src/analyses/unfinished";
import { isUnfinished } from "../../src/analyses/unfinished";
import { languages } from "../../src/i18n/language";
import { messagesFor } from "../../src/i18n/messages";
import type { Grid, GridCell } from "../../src/survey/grid";
import { OptionReader } from "../../src/survey/optionReader";
import { readSurvey } from "../../src/survey/readSurvey";
import { csvGrid } from "../agreement/files";
import { known } from "../survey/fixtures/questionnaires";

function items(grid: Grid, options: Record<string, unknown>, choice: ItemChoice = {}): ItemSet | Unfinished {
  const reading = readSurvey(grid, options, known);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.refusal));
  const reader = new OptionReader(
    options,
    reading.survey.columns.map(({ header }) => header),
  );
  return readItems(reading.survey, reader, choice);
}

function set(grid: Grid, options: Record<string, unknown>, choice: ItemChoice = {}): ItemSet {
  const read = items(grid, options, choice);
  if (isUnfinished(read)) throw new Error(JSON.stringify(read));
  return read;
}

const servqual = csvGrid("servqual_raw.csv");
const employee = csvGrid("employee.csv");
const table = (...cells: GridCell[][]): Grid => ({ sheet: "S", row: 0, column: 0, cells });

describe("readItems", () => {
  it("takes the main block of a recognised questionnaire, keyed", () => {
    const { items: found, scale, dimensions } = set(servqual, { questionnaire: "servqual-1988" });
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 22 }, (_, index) => `item${index + 1}`));
    expect(found[9]).toMatchObject({ number: 10, key: -1, dimension: "responsiveness", column: 37 });
    expect(scale).toEqual({ min: 1, max: 7 });
    expect(dimensions).toHaveLength(5);
    expect(found[9]?.answers[0]).toBe(8 - Number(servqual.cells[1]?.[37]));
  });

  it("takes the block that an option or the analysis names", () => {
    const options = { questionnaire: "servqual-1991" };
    expect(set(servqual, { ...options, block: "expectation" }).items[0]?.column).toBe(6);
    expect(set(servqual, options, { block: "expectation" }).items[0]?.column).toBe(6);
    expect(items(servqual, { ...options, block: "minimum" })).toMatchObject({ refusal: { code: "bad-option", option: "block" } });
  });

  it("takes named columns in their order, called by their headers", () => {
    const { items: found, dimensions } = set(servqual, { questionnaire: "servqual-1988", items: ["P11", "P1", "E1"] });
    expect(found.map(({ id, label, number, key }) => [id, label["zh-CN"], number, key])).toEqual([
      ["P11", "P11", undefined, -1],
      ["P1", "P1", undefined, 1],
      ["E1", "E1", undefined, 1],
    ]);
    expect(dimensions.map(({ id }) => id)).toEqual(["tangibles", "responsiveness"]);
  });

  it("reads columns outside the questionnaire on the given scale, and turns those that are reversed", () => {
    const scale = { min: 0, max: 3 };
    const { items: found } = set(employee, { drivers: ["Q1", "Q2"], scale }, { option: "drivers" });
    expect(found.map(({ id }) => id)).toEqual(["Q1", "Q2"]);
    const { items: turned } = set(employee, { items: ["Q1", "Q2"], reversed: ["Q2"], scale });
    expect(turned.map(({ key }) => key)).toEqual([1, -1]);
    expect(
      turned[1]?.answers.map((answer, row) => answer + (found[1]?.answers[row] ?? 0)).every((sum) => sum === 3 || Number.isNaN(sum)),
    ).toBe(true);
  });

  it("keeps what was odd in its own columns, and the rows that were left out", () => {
    const rows = table(["a", "b", "c"], [1, 9, 9], [2, 3, "x"], ["Total", 12, 9], [3, 1, 1]);
    const { findings } = set(rows, { items: ["a", "b"], scale: { min: 1, max: 5 } });
    expect(findings.map(({ kind, address }) => [kind, address])).toEqual([
      ["row-left-out", "A4"],
      ["off-scale", "B2"],
    ]);
  });

  it.each<[string, Record<string, unknown>, ItemChoice, unknown]>([
    ["nothing recognised", {}, {}, { status: "incomplete", incomplete: { code: "choose-items" } }],
    ["custom without items", { questionnaire: "custom" }, {}, { status: "incomplete", incomplete: { code: "choose-items" } }],
    ["no scale", { items: ["Q1", "Q2"] }, {}, { status: "incomplete", incomplete: { code: "choose-scale" } }],
    ["no scale of drivers", { drivers: ["Q1"] }, { option: "drivers" }, { status: "incomplete", incomplete: { code: "choose-scale" } }],
    [
      "one item of two",
      { items: ["Q1"], scale: { min: 0, max: 3 } },
      { fewest: 2 },
      { status: "incomplete", incomplete: { code: "choose-items" } },
    ],
    [
      "a column without answers",
      { items: ["Q1", "comment"], scale: { min: 0, max: 3 } },
      {},
      { status: "refused", refusal: { code: "column-without-answers", column: "comment", address: "AA2:AA181" } },
    ],
  ])("with %s ends early", (_, options, choice, expected) => {
    expect(items(employee, options, choice)).toEqual(expected);
  });

  it("asks for the wording while two fit, and says so in both languages", () => {
    const asked = items(servqual, {});
    expect(asked).toEqual({
      status: "incomplete",
      incomplete: { code: "choose-questionnaire", alternatives: ["servqual-1988", "servqual-1991"] },
    });
    for (const language of languages) {
      const { incomplete } = messagesFor(language);
      expect(incomplete({ code: "choose-questionnaire", alternatives: ["servqual-1988", "servqual-1991"] })).toMatch(/1988.*1991/);
      expect(incomplete({ code: "choose-questionnaire", alternatives: ["programme-check", "custom"] })).toContain("programme-check");
      expect(incomplete({ code: "choose-items" })).toContain("items");
    }
  });

  it("names the items of a fixed questionnaire that have no column", () => {
    const only = table(["E1", "P1"], [1, 2]);
    const read = items(only, { questionnaire: "employee" });
    expect(read).toMatchObject({ status: "refused", refusal: { code: "missing-items", block: "answers" } });
    if (!isUnfinished(read) || read.status !== "refused") throw new Error("It was read.");
    for (const language of languages) expect(messagesFor(language).refusal(read.refusal)).toMatch(/item1–item25/);
  });
});
