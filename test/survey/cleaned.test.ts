import { describe, expect, it } from "vitest";
import { questionnaires } from "../../src/questionnaires/index";
import { keyedColumn } from "../../src/survey/reverseKeyed";
import { readColumn } from "../../src/survey/readColumn";
import { readSurvey } from "../../src/survey/readSurvey";
import type { Survey } from "../../src/survey/survey";
import { csvGrid } from "../agreement/files";

const points = ["W1", "W2", "W3", "W4", "W5"];

function surveyOf(options: Readonly<Record<string, unknown>>): Survey {
  const reading = readSurvey(csvGrid("servqual_raw.csv"), { weights: points, outcome: "osat", ...options }, questionnaires);
  if (reading.status === "refused") throw new Error(reading.refusal.code);
  return reading.survey;
}

/** Every column of answers by its header, as we read it; text columns stay out. */
function columnsOf(survey: Survey): Map<string, Float64Array> {
  const { roles, answers } = survey;
  const columns = new Map<string, Float64Array>();
  const add = (index: number | undefined, column: Float64Array | undefined): void => {
    const header = survey.columns[index ?? -1]?.header;
    if (header !== undefined && column) columns.set(header, column);
  };
  (["expectation", "perception"] as const).forEach((block) => answers[block].forEach((column, item) => add(roles[block][item], column)));
  answers.points.forEach((column, place) => add(roles.points[place], column));
  add(roles.outcome, answers.outcome);
  return columns;
}

/** Every cell of a cleaned table that we read too, as "header row: number". */
function cleaned(name: string, headers: Iterable<string>): string[] {
  const [first = [], ...rows] = csvGrid(name).cells;
  return [...headers].flatMap((header) => {
    const column = first.indexOf(header);
    return rows.map((row, index) => `${header} ${index}: ${row[column] === "" ? NaN : Number(row[column])}`);
  });
}

function ours(columns: ReadonlyMap<string, Float64Array>): string[] {
  return [...columns].flatMap(([header, column]) => Array.from(column, (answer, index) => `${header} ${index}: ${answer}`));
}

describe("our reading of servqual_raw.csv is the cleaned table, cell by cell", () => {
  it("as the answers were given, when no item is reverse-keyed", () => {
    const columns = columnsOf(surveyOf({ questionnaire: "servqual-1991" }));
    expect(columns.size).toBe(50);
    expect(ours(columns)).toEqual(cleaned("servqual_clean_not_reversed.csv", columns.keys()));
  });

  it("turned, with the keys of the 1988 wording", () => {
    const columns = columnsOf(surveyOf({ questionnaire: "servqual-1988" }));
    expect(ours(columns)).toEqual(cleaned("servqual_clean_reversed.csv", columns.keys()));
  });

  it("in the likelihood to recommend, which has no role in the survey", () => {
    const survey = surveyOf({ questionnaire: "servqual-1988" });
    const column = survey.columns.find(({ header }) => header === "ltr");
    if (!column) throw new Error("ltr");
    const { answers } = readColumn(column, survey.rows, { min: 0, max: 10 });
    expect(ours(new Map([["ltr", answers]]))).toEqual(cleaned("servqual_clean_reversed.csv", ["ltr"]));
  });

  it("and the two cleaned tables are each other's answers turned", () => {
    const [given, keyed] = ["servqual-1991", "servqual-1988"].map((questionnaire) => surveyOf({ questionnaire }));
    (["expectation", "perception"] as const).forEach((block) =>
      given?.answers[block].forEach((column, item) => {
        const key = keyed?.keys[item] ?? 1;
        expect(column && keyedColumn(column, key, given.scale)).toEqual(keyed?.answers[block][item]);
      }),
    );
  });

  it("for every respondent, in their order", () => {
    const survey = surveyOf({ questionnaire: "servqual-1988" });
    const [first = [], ...rows] = csvGrid("servqual_clean_reversed.csv").cells;
    for (const header of ["id", "date", "wave", "site", "gender", "age_group"]) {
      const column = first.indexOf(header);
      expect(survey.columns.find((other) => other.header === header)?.cells).toEqual(rows.map((row) => row[column]));
    }
  });
});
