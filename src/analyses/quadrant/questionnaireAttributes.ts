import { meanScore } from "../../survey/meanScore";
import type { Survey } from "../../survey/survey";
import type { Attribute } from "./attributes";

/** The items of the questionnaire: importance from expectation, performance from perception, both keyed. The report names them. */
export function itemAttributes({ questionnaire, answers }: Survey): readonly Attribute[] {
  return (questionnaire?.items ?? []).map(({ id, number, dimension }, index): Attribute => {
    const [importanceAnswers, performanceAnswers] = [answers.expectation[index], answers.perception[index]];
    return {
      id,
      label: String(number),
      dimension,
      ...(importanceAnswers && { importanceAnswers }),
      ...(performanceAnswers && { performanceAnswers }),
    };
  });
}

/** The dimensions: importance from each respondent's share of points, performance from the mean perception of at least half its items. */
export function dimensionAttributes({ questionnaire, answers, respondents }: Survey): readonly Attribute[] {
  const sums = Float64Array.from({ length: respondents }, (_, i) => answers.points.reduce((sum, column) => sum + (column[i] as number), 0));
  return (questionnaire?.dimensions ?? []).map(({ id }, index): Attribute => {
    const columns = (questionnaire?.items ?? []).flatMap(({ dimension }, item) => {
      const column = answers.perception[item];
      return dimension === id && column ? [column] : [];
    });
    const points = answers.points[index] ?? new Float64Array(respondents).fill(NaN);
    const importanceAnswers = points.map((own, i) => ((sums[i] as number) > 0 ? own / (sums[i] as number) : NaN));
    return { id, label: id, dimension: id, importanceAnswers, performanceAnswers: meanScore(columns, "half") };
  });
}
