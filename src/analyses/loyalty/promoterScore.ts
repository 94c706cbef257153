import type { NetPromoterScore, PromoterCounts } from "../../stats/proportions/netPromoterScore";
import { netPromoterScore, promoterCountsOf, promoterPoints } from "../../stats/proportions/netPromoterScore";
import { effectiveTally } from "../../stats/weighting/effectiveTally";
import { weightedMean } from "../../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../../stats/weighting/weightedMoments";

/** Promoters, passives and detractors as people, and as tests take them. */
export interface PromoterBase extends PromoterCounts {
  /** With case weights the weighted shares as counts of Kish's effective n; the people themselves without. */
  readonly tested: PromoterCounts;
  /** With case weights Kish's effective n. */
  readonly effectiveN?: number;
  /** With case weights: linearised standard error of the score, in points. */
  readonly seLinearised?: number;
}

/** The score with the shares behind it; counts are people, whatever they weigh. */
export interface PromoterFigure extends NetPromoterScore {
  /** Absent where nobody answered. */
  readonly shares?: { readonly promoters: number; readonly passives: number; readonly detractors: number };
  /** With case weights Kish's effective n. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/** Where each answer puts its respondent: 0 promoters, 1 passives, 2 detractors, -1 without an answer. */
function kindOf(answer: number): number {
  return Number.isNaN(answer) ? -1 : 1 - promoterPoints(answer) / 100;
}

/**
 * Promoters, passives and detractors among some respondents, or all; weighted where there are case weights. Source: Kish (1965).
 *
 * @param onTen answers from 0 to 10, NaN where missing
 * @example promoterBase(Float64Array.of(10, 3, 8), Float64Array.of(2, 1, 1)).tested.promoters // 1.33333...
 */
export function promoterBase(onTen: Float64Array, weights: Float64Array | undefined, rows?: readonly number[]): PromoterBase {
  if (!weights) {
    const counts = promoterCountsOf(onTen, rows);
    return { ...counts, tested: counts };
  }
  const people = (rows ?? Array.from(onTen.keys())).filter((row) => !Number.isNaN(onTen[row]) && (weights[row] as number) > 0);
  const { effective, counts } = effectiveTally((row) => kindOf(onTen[row] as number), 3, weights, people);
  const [promoters = 0, passives = 0, detractors = 0] = counts;
  const own = Float64Array.from(people, (row) => promoterPoints(onTen[row] as number));
  const ownWeights = Float64Array.from(people, (row) => weights[row] as number);
  const { standardError } = weightedMean(weightedMomentsOf(own, ownWeights));
  return {
    ...promoterCountsOf(onTen, people),
    tested: { n: effective, promoters, passives, detractors },
    effectiveN: effective,
    ...(standardError !== undefined && { seLinearised: standardError }),
  };
}

/** The score with its normal interval, with case weights that of Kish's effective n. */
export function promoterScore({ tested, ...people }: PromoterBase, confidence: number): PromoterFigure {
  const { n, promoters, passives, detractors } = tested;
  return {
    ...netPromoterScore(tested, confidence),
    ...people,
    ...(n > 0 && { shares: { promoters: promoters / n, passives: passives / n, detractors: detractors / n } }),
  };
}
