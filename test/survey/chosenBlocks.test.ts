import { describe, expect, it } from "vitest";
import { analyse } from "../../src/analyses/analyse";
import { questionnaires } from "../../src/questionnaires/index";
import type { Grid } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { csvGrid } from "../agreement/files";

type Options = Readonly<Record<string, unknown>>;

const servqual = csvGrid("servqual_raw.csv");
const employee = csvGrid("employee.csv");
const headers = (mark: string, numbers: readonly number[]): string[] => numbers.map((number) => `${mark}${number}`);
const firstSix = [1, 2, 3, 4, 5, 6];
const scale = { min: 1, max: 7 };

function reading(grid: Grid, options: Options): ReturnType<typeof readSurvey> {
  return readSurvey(grid, options, questionnaires);
}

function read(grid: Grid, options: Options): Survey {
  const found = reading(grid, options);
  if (found.status === "refused") throw new Error(JSON.stringify(found.refusal));
  return found.survey;
}

function status(grid: Grid, options: Options, analysis: string): string {
  const [report] = analyse({ grid, analyses: [analysis], options, language: "en", date: "2026-11-22", version: "1" }).reports;
  return report?.status === "complete" ? "complete" : (report?.code ?? "");
}

describe("expectation and perception of items of one's own", () => {
  const options = { expectation: headers("E", firstSix), perception: headers("P", firstSix) };

  it("are read when both lists are equally long, as a survey of the user's own on a scale that is asked for", () => {
    const survey = read(servqual, options);
    expect(survey).toMatchObject({ scaleKnown: false, recognition: { basis: "declared", matched: 12, expected: 12 } });
    expect(survey.questionnaire).toMatchObject({ id: "custom", mainBlock: "perception" });
    expect(survey.questionnaire?.items.map(({ id }) => id)).toEqual(headers("P", firstSix));
    expect(survey.keys).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("have their gaps computed, all items together as one dimension", () => {
    expect(status(servqual, options, "servqual")).not.toBe("complete");
    expect(status(servqual, { ...options, scale }, "servqual")).toBe("complete");
    expect(status(servqual, { blocks: options, questionnaire: "custom", scale }, "servqual")).toBe("complete");
  });

  it("are refused when the lists differ in length, or a questionnaire was named that has another", () => {
    const unequal = { ...options, perception: headers("P", [1, 2]) };
    expect(reading(servqual, unequal)).toMatchObject({ status: "refused", refusal: { code: "unequal-lists" } });
    expect(reading(servqual, { questionnaire: "custom", blocks: unequal })).toMatchObject({ refusal: { code: "unequal-lists" } });
    expect(reading(servqual, { ...options, questionnaire: "servqual-1991" })).toMatchObject({ refusal: { code: "unequal-lists" } });
  });
});

describe("the option blocks", () => {
  it("gives a survey of one's own its items, which no analysis takes for a choice among them", () => {
    const options = { questionnaire: "custom", blocks: { answers: ["Q3", "Q1", "Q5"] }, scale: { min: 0, max: 3 } };
    const survey = read(employee, options);
    expect(survey.questionnaire?.items.map(({ id }) => id)).toEqual(["Q3", "Q1", "Q5"]);
    expect(survey.questionnaire?.dimensions).toEqual([]);
    expect(status(employee, options, "reliability")).toBe("complete");
    expect(status(employee, options, "frequencies")).toBe("complete");
  });

  it("leaves an item of a questionnaire without a column where the text is empty", () => {
    const all = Array.from({ length: 22 }, (_, index) => (index === 4 ? "" : `E${index + 1}`));
    const { roles, recognition } = read(servqual, { questionnaire: "servqual-1991", blocks: { expectation: all } });
    expect(roles.expectation[4]).toBeUndefined();
    expect(roles.expectation[5]).toBe((roles.expectation[3] ?? NaN) + 2);
    expect(roles.perception.every((column) => column !== undefined)).toBe(true);
    expect(recognition).toMatchObject({ matched: 43, expected: 44 });
  });

  it("refuses names that no column has, and a column named twice", () => {
    expect(reading(employee, { questionnaire: "custom", blocks: { answers: ["Q99"] } })).toMatchObject({
      refusal: { code: "unknown-column", option: "blocks.answers" },
    });
    expect(reading(employee, { questionnaire: "custom", blocks: { answers: ["Q1", "Q1"] } })).toMatchObject({
      refusal: { code: "column-named-twice" },
    });
  });

  it("gives a questionnaire of a survey's own items other columns, and keeps the names of those that it had", () => {
    const zot = csvGrid("zot.csv");
    const before = read(zot, {});
    const take = (id: string, places: readonly number[]): string[] =>
      places.map((place) => before.columns[before.roles.blocks[id]?.[place] ?? -1]?.header ?? "");
    const blocks = Object.fromEntries(["minimum", "desired", "perceived"].map((id) => [id, take(id, [2, 0])]));
    const after = read(zot, { blocks });
    expect(after.questionnaire?.id).toBe("zone-of-tolerance");
    expect(after.questionnaire?.items.map(({ label }) => label)).toEqual([2, 0].map((place) => before.questionnaire?.items[place]?.label));
    expect(after.answers.blocks.perceived?.[1]).toEqual(before.answers.blocks.perceived?.[0]);
  });
});

describe("a column that a person has set aside", () => {
  const options = { questionnaire: "servqual-1991", ignored: ["E5"] };

  it("leaves its block without that item, and nothing moves up", () => {
    const [before, after] = [read(servqual, { questionnaire: "servqual-1991" }), read(servqual, options)];
    expect(after.roles.expectation).toEqual(before.roles.expectation.map((column, place) => (place === 4 ? undefined : column)));
    expect(after.roles.perception).toEqual(before.roles.perception);
    expect(after.roles.setAside).toEqual({ expectation: [4] });
    expect(after.recognition.matched).toBe(43);
  });

  it("does not stop the gaps: they are computed from the other items, under every missing rule", () => {
    expect(status(servqual, options, "servqual")).toBe("complete");
    expect(status(servqual, { ...options, missingRule: "complete" }, "servqual")).toBe("complete");
    const whole = ["E5", "E6", "E7", "E8", "E9"];
    expect(status(servqual, { ...options, ignored: whole }, "servqual")).toBe("complete");
  });

  it("may be given another part", () => {
    const { roles, columns } = read(servqual, { ...options, groups: ["site", "E5"] });
    expect(roles.groups.map((column) => columns[column]?.header)).toEqual(["site", "E5"]);
    expect(roles.expectation[4]).toBeUndefined();
  });

  it("is not guessed to be anything else", () => {
    const { roles } = read(servqual, { ignored: ["osat", "site", "wave", "W1"] });
    expect(roles).toMatchObject({ groups: [] });
    expect([roles.outcome, roles.wave]).toEqual([undefined, undefined]);
  });
});
