import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { sampleQuestionnaire, sampleSurvey } from "../../src/questionnaires/sample";
import { keyedColumn } from "../../src/survey/reverseKeyed";
import { surveyKeys } from "../../src/survey/keyDiagnosis";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";

function sample(): Survey {
  const reading = readSurvey(sampleSurvey(sampleQuestionnaire, "en"), { questionnaire: sampleQuestionnaire }, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  return reading.survey;
}

/** The survey as it would be with one item of the perceptions keyed the other way. */
function miskeyed(survey: Survey, item: number): Survey {
  const perception = survey.answers.perception.map((column, index) =>
    column && index === item - 1 ? keyedColumn(column, -1, survey.scale) : column,
  );
  return { ...survey, answers: { ...survey.answers, perception, blocks: { ...survey.answers.blocks, perception } } };
}

describe("the keys of a survey", () => {
  it("are looked at by dimension and for each block as a whole", () => {
    const survey = sample();
    const dimensions = survey.questionnaire?.dimensions.length ?? 0;
    const found = surveyKeys(survey);
    expect(found.filter(({ block }) => block === "perception")).toHaveLength(dimensions + 1);
    expect(found.filter(({ dimension }) => dimension === undefined).map(({ items }) => items.length)).toEqual([22, 22]);
  });

  it("are not doubted when the answers go together", () => {
    const whole = surveyKeys(sample()).find(({ block, dimension }) => block === "perception" && dimension === undefined);
    expect(whole?.toTurn).toEqual([]);
    expect(whole?.suspicious).toEqual([]);
  });

  it("are doubted with the evidence: reversing the item raises alpha, and it comes first", () => {
    const survey = miskeyed(sample(), 7);
    const dimension = survey.questionnaire?.items[6]?.dimension;
    const right = surveyKeys(sample()).find((entry) => entry.block === "perception" && entry.dimension === dimension);
    const found = surveyKeys(survey).find((entry) => entry.block === "perception" && entry.dimension === dimension);
    const [first] = found?.suspicious ?? [];
    expect(found?.toTurn).toEqual([7]);
    expect(first).toMatchObject({ item: 7, key: 1, againstComponent: true });
    expect(first?.alphaIfTurned).toBeGreaterThan(first?.alpha as number);
    expect(first?.alphaIfTurned).toBeCloseTo(right?.alpha as number, 12);
    expect(first?.itemRestCorrelation).toBeLessThan(0);
  });

  it("have nothing to show without a questionnaire, or without two respondents who answered all", () => {
    const survey = sample();
    const { questionnaire: _, ...plain } = survey;
    expect(surveyKeys(plain)).toEqual([]);
    const empty = survey.answers.perception.map(() => new Float64Array(survey.respondents).fill(NaN));
    expect(surveyKeys({ ...survey, answers: { ...survey.answers, blocks: { perception: empty } } })).toEqual([]);
  });
});
