import type { Moments } from "../stats/moments";
import { momentsOf, noMoments } from "../stats/moments";
import type { OneSampleT } from "../stats/oneSampleT";
import { oneSampleT } from "../stats/oneSampleT";
import { effectiveMoments } from "../stats/weighting/effectiveMoments";
import { weightedMomentsOf } from "../stats/weighting/weightedMoments";

/** A set of respondents' scores: how many there are, and the moments that every test takes. */
export interface ScoreMoments {
  /** Respondents with a score, and with a weight where there are weights. */
  readonly n: number;
  /** With weights of Kish's effective n; the same as `n` without. */
  readonly moments: Moments;
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
  return { n: weighted.n, moments: effectiveMoments(weighted) ?? noMoments };
}

/**
 * Mean, SD and t interval of such moments; no interval where all scores are alike.
 *
 * @example scoreLevel({ n: 2, moments: { n: 2, mean: 3, squares: 2 } }, 0.95).mean // 3
 */
export function scoreLevel({ moments }: ScoreMoments, confidence: number): OneSampleT {
  return oneSampleT(moments, confidence);
}
