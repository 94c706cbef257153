import type { Survey } from "../../survey/survey";
import type { JudgedAnswers } from "../degenerate";
import { blockAnswers, degenerateAnswers } from "../degenerate";
import type { Unfinished } from "../unfinished";
import type { AttributeSource } from "./attributes";
import { axisBlocks } from "./questionnaireAttributes";

/**
 * Why attributes leave nothing to place; undefined where they can be. Of answers as `degenerateAnswers` says; of a ready table, in which
 * each attribute is a finding by itself, only where all of several attributes have one and the same number on both axes.
 */
export function degenerateAttributes(survey: Survey, { method, attributes }: AttributeSource): Unfinished | undefined {
  if (method === "points") return degenerateAnswers(survey, pointsAndRatings(survey));
  if (method !== "given") {
    const columns = attributes.flatMap(({ importanceAnswers, performanceAnswers }) => [importanceAnswers, performanceAnswers]);
    return degenerateAnswers(
      survey,
      columns.flatMap((answers) => (answers ? [{ answers }] : [])),
    );
  }
  if (attributes.length < 2) return undefined;
  const column = (axis: "importance" | "performance"): Float64Array => Float64Array.from(attributes, ({ given }) => given?.[axis] ?? NaN);
  const judged = [{ answers: column("importance") }, { answers: column("performance") }];
  return degenerateAnswers(survey, judged, "one-number");
}

/** What the dimensions' importance and performance are made of. */
function pointsAndRatings(survey: Survey): readonly JudgedAnswers[] {
  const points = survey.answers.points.map((answers, place) => ({ answers, column: survey.roles.points[place] }));
  return [...points, ...blockAnswers(survey, [axisBlocks(survey).performance])];
}
