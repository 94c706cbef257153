import type { Moments } from "../stats/moments";
import { momentsOf, noMoments } from "../stats/moments";
import type { OneSampleT } from "../stats/oneSampleT";
import { oneSampleT } from "../stats/oneSampleT";
import { effectiveMoments } from "../stats/weighting/effectiveMoments";
import { weightedMean } from "../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../stats/weighting/weightedMoments";

/** A set of respondents' scores: how many there are, and the moments that every test takes. */
export interface ScoreMoments {
  /** Respondents with a score, and with a weight where there are weights. */
  readonly n: number;
  /** With weights of Kish's effective n; the same as `n` without. */
  readonly moments: Moments;
  /** With weights: Kish's effective n, and the linearised standard error of the mean where there are two scores. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/**
 * The moments of the scores of some respondents, weighted where there are case weights: weighted mean, reliability-weighted variance and
 * Kish's effective n, so that every test counts the weights for what they leave of the sample. Source: Kish (1965).
 *
 * @param weights one a respondent; NaN leaves the respondent out
 * @param rows indices of the respondents; all if absent
 * @example scoreMoments(Float64Array.of(1, 2, NaN, 6), undefined).n // 3
 */
export function scoreMoments(scores: Float64Array, weights: Float64Array | undefined, rows?: readonly number[]): ScoreMoments {
  if (!weights) {
    const moments = momentsOf(scores, rows);
    return { n: moments.n, moments };
  }
  const weighted = weightedMomentsOf(scores, weights, rows);
  const moments = effectiveMoments(weighted) ?? noMoments;
  const { standardError } = weightedMean(weighted);
  return { n: weighted.n, moments, effectiveN: moments.n, ...(standardError !== undefined && { seLinearised: standardError }) };
}

/**
 * Mean, SD and t interval of such moments; no interval where all scores are alike.
 *
 * @example scoreLevel({ n: 2, moments: { n: 2, mean: 3, squares: 2 } }, 0.95).mean // 3
 */
export function scoreLevel({ moments }: ScoreMoments, confidence: number): OneSampleT {
  return oneSampleT(moments, confidence);
}

/** The one-sample t test and interval of scores; `n` counts people, whatever they weigh. */
export interface PeopleT extends OneSampleT {
  /** With case weights: Kish's effective n, and the linearised standard error of the mean. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/**
 * Mean, SD, t test against 0 and t interval of the scores of some respondents; weighted, with Kish's effective n, where there are case
 * weights.
 *
 * @param weights one a respondent; NaN leaves the respondent out
 * @param rows indices of the respondents; all if absent
 * @example scoreTest(Float64Array.of(1, 3, NaN), Float64Array.of(3, 1, 1), 0.95).mean // 1.5
 */
export function scoreTest(scores: Float64Array, weights: Float64Array | undefined, confidence: number, rows?: readonly number[]): PeopleT {
  const { moments, ...people } = scoreMoments(scores, weights, rows);
  return { ...oneSampleT(moments, confidence), ...people };
}
