import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degenerateAnswers, hopelessSurvey } from "../../src/analyses/degenerate";
import { questionnaires } from "../../src/questionnaires/index";
import type { GridCell } from "../../src/survey/grid";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";

function surveyOf(cells: readonly (readonly GridCell[])[], options: Record<string, unknown> = {}): Survey {
  const read = readSurvey({ sheet: "S", row: 0, column: 0, cells }, options, questionnaires);
  if (read.status === "refused") throw new Error(read.refusal.code);
  return read.survey;
}

const header = ["name", "a", "b", "c"];
const judged = (rows: readonly (readonly number[])[], rule?: "each-column" | "one-number"): string | undefined => {
  const survey = surveyOf([header, ...rows.map((answers, row) => [`r${row}`, ...answers.map((answer) => answer || "")])]);
  const columns = [0, 1, 2].map((item) => ({
    column: item + 1,
    answers: Float64Array.from(rows, (answers) => (answers[item] === 0 ? NaN : (answers[item] ?? NaN))),
  }));
  return degenerateAnswers(survey, columns, rule)?.refusal.code;
};

describe("answers are too few or too much alike", () => {
  it.each<[string, readonly (readonly number[])[], string | undefined, string | undefined]>([
    [
      "nobody answered",
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
      "no-answers",
      "no-answers",
    ],
    [
      "one respondent answered",
      [
        [1, 2, 3],
        [0, 0, 0],
      ],
      "one-respondent",
      "one-respondent",
    ],
    [
      "one number everywhere",
      [
        [4, 4, 4],
        [4, 4, 0],
      ],
      "items-constant",
      "answers-alike",
    ],
    [
      "everybody gives the same answers",
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 0, 3],
      ],
      "items-constant",
      undefined,
    ],
    [
      "two respondents differ on one item",
      [
        [1, 2, 3],
        [1, 2, 4],
      ],
      undefined,
      undefined,
    ],
    [
      "no two answered the same item",
      [
        [1, 2, 0],
        [0, 0, 3],
      ],
      undefined,
      undefined,
    ],
  ])("where %s", (_, rows, eachColumn, oneNumber) => {
    expect([judged(rows), judged(rows, "one-number")]).toEqual([eachColumn, oneNumber]);
  });

  it("whatever the order of respondents, and more of the same change nothing", () => {
    const rows = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom("each-column" as const, "one-number" as const), (answers, rule) => {
        const code = judged(answers, rule);
        expect(judged([...answers].reverse(), rule)).toBe(code);
        if (code === "items-constant" || code === "answers-alike" || code === "no-answers")
          expect(judged([...answers, ...answers], rule)).toBe(code);
      }),
    );
  });

  it("and a column that stands alone is named", () => {
    const survey = surveyOf([header, ["x", 4, 1, 2], ["y", 4, 2, 3]]);
    const alone = (answers: Float64Array): unknown => degenerateAnswers(survey, [{ column: 1, answers }])?.refusal;
    expect(alone(Float64Array.of(4, 4))).toEqual({ code: "no-variation", column: "a" });
    expect(alone(Float64Array.of(NaN, NaN))).toEqual({ code: "column-without-answers", column: "a", address: "B2:B3" });
  });
});

describe("a survey that waits for a choice", () => {
  const incomplete = { code: "choose-items" } as const;
  const code = (cells: readonly (readonly GridCell[])[], rule: "each-column" | "one-number" = "each-column"): string | undefined => {
    const found = hopelessSurvey(surveyOf(cells), incomplete, rule);
    return found?.status === "refused" ? found.refusal.code : undefined;
  };

  it("is refused where no choice could help: one row, blank cells, the same cells from everybody", () => {
    expect(code([header, ["x", 1, 2, 3]])).toBe("one-respondent");
    expect(code([header.slice(1), [1, 1, 2], [1, 1, 2]])).toBe("items-constant");
    const grouped = ["N", "S", "N", "S"].map((site, row): GridCell[] => [`r${row}`, site, "", ""]);
    expect(code([["id", "site", "a", "b"], ...grouped])).toBe("no-answers");
  });

  it("is asked where one may help", () => {
    expect(code([header, ["x", 1, 2, 3], ["y", 1, 2, 4]])).toBeUndefined();
    expect(code([header.slice(1), [1, 2, 3], [1, 2, 3]], "one-number")).toBeUndefined();
  });

  it("whose scale alone is open is judged by its items", () => {
    const survey = surveyOf(
      [
        ["site", "a", "b"],
        ["N", 4, 3],
        ["S", 4, 3],
        ["N", 4, 3],
        ["S", 4, 3],
      ],
      { items: ["a", "b"] },
    );
    expect(hopelessSurvey(survey, { code: "choose-scale" }, "each-column")).toMatchObject({
      refusal: { code: "items-constant", addresses: ["B2:C5"] },
    });
    expect(survey.scaleKnown).toBe(false);
  });
});
