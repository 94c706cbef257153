import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { computeServqual } from "../../src/analyses/servqual/compute";
import { keptByRule } from "../../src/survey/keptByRule";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { csvGrid } from "../agreement/files";

function read(file: string, options: Readonly<Record<string, unknown>> = {}): Survey {
  const reading = readSurvey(csvGrid(file), options, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  return reading.survey;
}

describe("how many respondents each missing rule keeps", () => {
  it("is what the gaps over the dimensions are computed from", () => {
    const kept = keptByRule(read("servqual_raw.csv", { questionnaire: "servqual-1988" }));
    expect(kept).toMatchObject({ half: 293, complete: 41 });
    const gaps = computeServqual(read("servqual_raw.csv", { questionnaire: "servqual-1988" }), {});
    expect(gaps.status === "complete" ? gaps.result.keptByRule : gaps).toEqual(kept);
  });

  it("does not depend on the version, which turns answers and takes none away", () => {
    expect(keptByRule(read("servqual_raw.csv", { questionnaire: "servqual-1991" }))).toEqual(
      keptByRule(read("servqual_raw.csv", { questionnaire: "servqual-1988" })),
    );
  });

  it("counts the items of the main block where nothing is paired, by theme", () => {
    const survey = read("employee.csv", { questionnaire: "custom", blocks: { answers: ["Q1", "Q2"] }, scale: { min: 0, max: 3 } });
    const [first = new Float64Array(), second = new Float64Array()] = survey.answers.blocks.answers ?? [];
    const answered = [...first].map((answer, i) => [answer, second[i] ?? NaN].filter((own) => !Number.isNaN(own)).length);
    expect(keptByRule(survey)).toEqual({
      half: answered.filter((count) => count >= 1).length,
      complete: answered.filter((count) => count === 2).length,
      any: answered.filter((count) => count >= 1).length,
    });
  });

  it("is nobody while the answer scale is not known", () => {
    const survey = read("employee.csv", { questionnaire: "custom", blocks: { answers: ["Q1", "Q2"] } });
    expect(keptByRule(survey)).toEqual({ half: 0, complete: 0, any: 0 });
  });
});
