import type { MissingRule } from "../../survey/missingRule";
import { answersNeeded } from "../../survey/missingRule";

/** A rated part: one score a respondent, NaN where missing. */
export interface RatedPart {
  readonly weight: number;
  readonly scores: Float64Array;
}

/** A measured part, the same for every respondent. */
export interface MeasuredPart {
  readonly weight: number;
  readonly score: number;
}

/**
 * One score a respondent: the weighted mean of the parts answered, NaN where the missing rule asks for more of the rated ones. What is
 * missing gives its weight to the others in proportion; under `complete` nothing is.
 *
 * @param parts rated and measured; at least one is rated
 * @example weightedScores([{ weight: 0.5, scores: Float64Array.of(40, NaN) }, { weight: 0.5, score: 80 }], "complete") // [60, NaN]
 */
export function weightedScores(parts: readonly (RatedPart | MeasuredPart)[], rule: MissingRule): Float64Array {
  const rated = parts.filter((part) => "scores" in part);
  const fixed = parts.filter((part) => "score" in part);
  const needed = answersNeeded(rule, rated.length);
  const fixedSum = fixed.reduce((sum, { weight, score }) => sum + weight * score, 0);
  const fixedWeight = fixed.reduce((sum, { weight }) => sum + weight, 0);
  const length = rated[0]?.scores.length ?? 0;
  const scores = new Float64Array(length).fill(NaN);
  for (let row = 0; row < length; row++) {
    let [answered, sum, weights] = [0, fixedSum, fixedWeight];
    for (const part of rated) {
      const score = part.scores[row] as number;
      if (Number.isNaN(score)) continue;
      answered++;
      sum += part.weight * score;
      weights += part.weight;
    }
    if (answered >= needed && weights !== 0) scores[row] = sum / weights;
  }
  return scores;
}
