import type { Survey, SurveyAnswers } from "./survey";

/**
 * The survey of those who have a case weight: weighted figures leave the others out, so that n, missing answers and the protection of
 * small groups count the same people as the figures do. The survey itself without case weights, or where everybody has one.
 */
export function weightedRespondents(survey: Survey): Survey {
  const { weight } = survey.answers;
  if (!weight || weight.every((own) => own > 0)) return survey;
  const kept = Array.from(weight.keys()).filter((respondent) => (weight[respondent] as number) > 0);
  const of = (column: Float64Array): Float64Array => Float64Array.from(kept, (respondent) => column[respondent] as number);
  const { blocks, expectation, perception, points, outcome, recommend } = survey.answers;
  const listed = (columns: readonly (Float64Array | undefined)[]): (Float64Array | undefined)[] =>
    columns.map((column) => column && of(column));
  const answers: SurveyAnswers = {
    blocks: Object.fromEntries(Object.entries(blocks).map(([id, columns]) => [id, listed(columns)])),
    expectation: listed(expectation),
    perception: listed(perception),
    points: points.map(of),
    ...(outcome && { outcome: of(outcome) }),
    ...(recommend && { recommend: of(recommend) }),
    weight: of(weight),
  };
  return {
    ...survey,
    columns: survey.columns.map((column) => ({ ...column, cells: kept.map((respondent) => column.cells[respondent] ?? "") })),
    respondents: kept.length,
    rows: kept.map((respondent) => survey.rows[respondent] ?? 0),
    answers,
  };
}
