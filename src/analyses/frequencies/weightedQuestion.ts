import { describe } from "../../stats/descriptive/describe";
import type { Description } from "../../stats/descriptive/describe";
import type { BoxCuts } from "../../stats/proportions/boxes";
import { boxCountsOf } from "../../stats/proportions/boxes";
import type { TwoSides } from "../../stats/proportions/netShare";
import { effectiveTally } from "../../stats/weighting/effectiveTally";
import { weightedMean } from "../../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../../stats/weighting/weightedMoments";
import { scoreLevel, scoreMoments } from "../scoreMoments";
import { marksOf } from "../shareBase";
import type { AnswerCount, Question } from "./question";

/** Case weights, one a respondent; absent without any. */
export type Weights = Float64Array | undefined;

/**
 * The answers with their weighted counts, where there are weights.
 *
 * @param kindOf the place of a respondent's answer in `counts`, or a negative number
 */
export function weightedCounts(
  counts: readonly AnswerCount[],
  kindOf: (respondent: number) => number,
  weights: Weights,
): Pick<Question, "counts" | "effectiveN"> {
  if (!weights) return { counts };
  const tally = effectiveTally(kindOf, counts.length, weights);
  return {
    counts: counts.map((count, place) => ({ ...count, weighted: tally.counts[place] ?? 0 })),
    effectiveN: tally.effective,
  };
}

/** The linearised standard error of a weighted mean; nothing without weights or with a single answer. */
export function linearisedError(answers: Float64Array, weights: Weights): { readonly seLinearised?: number } {
  const { standardError } = weights ? weightedMean(weightedMomentsOf(answers, weights)) : {};
  return standardError === undefined ? {} : { seLinearised: standardError };
}

/** The same of the share of the top boxes. */
export function linearisedTopError(answers: Float64Array, { topFrom }: BoxCuts, weights: Weights): { readonly topSeLinearised?: number } {
  const { seLinearised } = linearisedError(
    marksOf(answers, (answer) => answer >= topFrom),
    weights,
  );
  return seLinearised === undefined ? {} : { topSeLinearised: seLinearised };
}

/** Mean, SD and interval, weighted where there are weights; quartiles are of people, each counting once. */
export function weightedDescription(answers: Float64Array, confidence: number, weights: Weights): Description {
  const plain = describe(answers, confidence);
  if (!weights) return plain;
  const { low: _low, high: _high, mean: _mean, sd: _sd, variance: _variance, standardError: _error, ...others } = plain;
  const { mean, sd, standardError, low, high } = scoreLevel(scoreMoments(answers, weights), confidence);
  return {
    ...others,
    ...(mean !== undefined && { mean }),
    ...(sd !== undefined && { sd, variance: sd * sd }),
    ...(standardError !== undefined && { standardError }),
    ...(low !== undefined && high !== undefined && { low, high }),
  };
}

/** Answers in the top and bottom boxes, as counts of Kish's effective n where there are weights. */
export function weightedBoxes(answers: Float64Array, cuts: BoxCuts, weights: Weights): TwoSides {
  if (!weights) return boxCountsOf(answers, cuts);
  const kindOf = (answer: number): number => (Number.isNaN(answer) ? -1 : answer >= cuts.topFrom ? 0 : answer <= cuts.bottomTo ? 1 : 2);
  const { effective, counts } = effectiveTally((row) => kindOf(answers[row] as number), 3, weights);
  return { n: effective, good: counts[0] ?? 0, bad: counts[1] ?? 0 };
}
