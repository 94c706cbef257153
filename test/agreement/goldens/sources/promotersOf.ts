import type { Moments } from "../../../../src/stats/moments";
import { momentsOf } from "../../../../src/stats/moments";
import type { PromoterCounts } from "../../../../src/stats/proportions/netPromoterScore";
import { netPromoterScore, promoterCountsOf } from "../../../../src/stats/proportions/netPromoterScore";
import { promoterDifference } from "../../../../src/stats/proportions/promoterDifference";
import type { Mirror } from "../mirror";

/** The net promoter score of a column under the names of R's files. */
export function promotersOf(column: Float64Array, rows?: readonly number[]): Readonly<Record<string, Mirror>> {
  return promotersOfCounts(promoterCountsOf(column, rows), momentsOf(column, rows));
}

/** The same from counts alone, which do not tell the mean answer. */
export function promotersOfCounts(counts: PromoterCounts, answers?: Moments): Readonly<Record<string, Mirror>> {
  const found = netPromoterScore(counts);
  return {
    n: found.n,
    promoters: found.promoters,
    passives: found.passives,
    detractors: found.detractors,
    pct_promoters: found.promoterPercent,
    pct_detractors: found.detractorPercent,
    nps: found.score,
    // R's files count a respondent as 1, 0 or -1, and the score in points.
    var_indiv_n: found.variance === undefined ? undefined : found.variance / 1e4,
    se_points_n: found.standardError,
    ci_low: found.low,
    ci_high: found.high,
    se_points_n_minus_1: found.sampleStandardError,
    ci_t_n_minus_1: [found.tLow, found.tHigh],
    moe_points: found.marginOfError,
    ...(answers && { mean: answers.n === 0 ? undefined : answers.mean }),
  };
}

/** The difference of two net promoter scores under the names of R's files. */
export function promoterDifferenceOf(earlier: PromoterCounts, later: PromoterCounts): Readonly<Record<string, Mirror>> {
  const { difference, standardError, z, p, low, high } = promoterDifference(earlier, later);
  return {
    nps_a: netPromoterScore(earlier).score,
    nps_b: netPromoterScore(later).score,
    diff_b_minus_a: difference,
    se: standardError,
    z,
    p,
    ci: [low, high],
  };
}
