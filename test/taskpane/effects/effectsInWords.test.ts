import { describe, expect, it } from "vitest";
import { languages } from "../../../src/i18n/language";
import { optionFormWords } from "../../../src/i18n/pane/optionFormWords";
import type { Choices } from "../../../src/taskpane/state/choices";
import { choicesFromSurvey } from "../../../src/taskpane/state/choices";
import { effectsInWords } from "../../../src/taskpane/state/effects/effectsInWords";
import { readAgain, recognise } from "../../../src/taskpane/state/recognise";
import { survey as grid } from "../pane";

const recognised = recognise(grid);
if (recognised.status !== "read") throw new Error("the golden survey is readable");
const choices: Choices = { ...choicesFromSurvey(recognised.survey, []), questionnaire: "servqual-1991" };
const { survey } = readAgain(grid, choices, recognised.survey);

function told(analysis: string, option: string, change: Partial<Choices> = {}): readonly string[] {
  return effectsInWords(analysis, option, survey, { ...choices, ...change }, optionFormWords.en.effects);
}

describe("what an option does to n, in words", () => {
  it("names few groups with their n", () => {
    const [sentence = ""] = told("compare", "groups", { groups: ["site"] });
    expect(sentence).toMatch(/^site: /);
    expect(sentence).toContain("North ");
    const numbers = [...sentence.matchAll(/ (\d+)/g)].map(([, n]) => Number(n));
    expect(numbers.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(300);
  });

  it("says of many groups how many there are and how large", () => {
    const [sentence = ""] = told("compare", "groups", { groups: ["E1"] });
    expect(sentence).toMatch(/^E1: \d+ groups of \d+ to \d+ people\.$/);
  });

  it("says how many groups a smallest size hides", () => {
    const shown = told("compare", "minimumGroup", { groups: ["site"], wave: false });
    expect(shown).toEqual(["site: none of 3 groups is hidden."]);
    const [hidden = ""] = told("compare", "minimumGroup", { groups: ["site"], wave: false, entries: { minimumGroup: 290 } });
    expect(hidden).toBe("site: 3 of 3 groups are hidden.");
  });

  it("tells n by wave, and nothing where there is none", () => {
    expect(told("trend", "wave", { wave: "wave" })[0]).toMatch(/^wave: \S+ \d+, /);
    expect(told("trend", "wave", { wave: false })).toEqual([]);
  });

  it("counts complete answers for drivers, and answers to the outcome elsewhere", () => {
    expect(told("drivers", "outcome")[0]).toMatch(/^\d+ of 300 respondents answered it and all 22 questions/);
    expect(told("compare", "outcome")[0]).toMatch(/^\d+ of 300 respondents answered it\.$/);
    expect(told("drivers", "drivers", { entries: { "drivers.drivers": ["P1"] } })[0]).toMatch(/^\d+ of 300 respondents answered it\.$/);
    expect(told("reliability", "items")[0]).toMatch(/^\d+ of 300 respondents answered all 22 questions\.$/);
  });

  it("says how many reach a target, once there is one", () => {
    expect(told("targets", "target")).toEqual([]);
    expect(told("targets", "target", { entries: { "targets.target": 1 } })[0]).toMatch(/^(\d+) of \1 respondents reach it now\.$/);
  });

  it("says nothing of an option that does nothing to n", () => {
    expect(told("compare", "method")).toEqual([]);
    expect(told("quadrant", "crosshair")).toEqual([]);
  });

  it.each(languages)("ends each sentence as sentences end in %s", (language) => {
    const { effects } = optionFormWords[language];
    for (const option of ["groups", "wave", "minimumGroup", "outcome"])
      for (const sentence of effectsInWords("drivers", option, survey, choices, effects)) expect(sentence).toMatch(/[.。]$/);
  });
});
