import { gapScores } from "../../../../src/analyses/servqual/gapScores";
import { keyedScores } from "../../../../src/survey/keyedScores";
import type { Survey } from "../../../../src/survey/survey";
import type { GoldenFile, GoldenFolder, Mirror } from "../mirror";
import { dimensionNames } from "../sources/dimensionNames";
import { servqualSurvey } from "../sources/servqualSurvey";

function respondentsMirror(folder: GoldenFolder): readonly Mirror[] {
  const survey = servqualSurvey(folder);
  const scores = gapScores(survey, "half");
  const columns: Record<string, Float64Array | undefined> = {};
  dimensionNames(survey).forEach((name, dimension) => {
    columns[name] = keyedScores(itemsOf(survey, dimension), { rule: "half" });
    columns[`gap_${name}`] = scores.dimensions[dimension]?.gap;
  });
  columns.gap_mean5 = scores.overallDimensions.gap;
  columns.weighted = scores.overallWeighted?.gap;
  const ids = survey.columns.find(({ header }) => header === "id")?.cells ?? [];
  return ids.map((id, row) => ({
    id: String(id),
    ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, score(column?.[row])])),
  }));
}

/** Perceptions of one dimension, keyed by our reader already. */
function itemsOf({ questionnaire, answers }: Survey, dimension: number): Float64Array[] {
  const id = questionnaire?.dimensions[dimension]?.id;
  return answers.perception.flatMap((column, item) => (column && questionnaire?.items[item]?.dimension === id ? [column] : []));
}

function score(number: number | undefined): number | undefined {
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

/** Scores of every respondent: perception and gap by dimension, their mean, and the gap weighted with the respondent's own points. */
export const servqualRespondentsFile: GoldenFile = {
  name: "servqual_respondents.json",
  mirror: (folder) => ({ rows: respondentsMirror(folder) }),
};
