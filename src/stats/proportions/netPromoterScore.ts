import type { NetShare } from "./netShare";
import { netShare } from "./netShare";

/** Answers to "How likely are you to recommend us?" by kind. Counts of parts add up. */
export interface PromoterCounts {
  readonly n: number;
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers from 0 to 6. */
  readonly detractors: number;
}

/** The score and its errors in points from -100 to 100, the shares in percent. */
export interface NetPromoterScore extends PromoterCounts, Omit<NetShare, "net"> {
  readonly promoterPercent?: number;
  readonly detractorPercent?: number;
  readonly score?: number;
}

/**
 * What one answer on 0-10 adds to the net promoter score: 100 for a promoter (9, 10), -100 for a detractor (0 to 6), 0 in between.
 * The mean of these is the score, so weighted means of them give a weighted score.
 *
 * @throws RangeError off 0 to 10: other scales have no promoters
 * @example promoterPoints(6) // -100
 */
export function promoterPoints(answer: number): -100 | 0 | 100 {
  if (!(answer >= 0 && answer <= 10)) throw new RangeError(`The net promoter score is defined on 0 to 10 only, not for ${answer}.`);
  return answer >= 9 ? 100 : answer <= 6 ? -100 : 0;
}

/**
 * Counts promoters, passives and detractors among the answers given; NaN is missing.
 *
 * @param rows only these rows, as often as they are named
 * @throws RangeError when an answer lies off 0 to 10
 * @example promoterCountsOf(Float64Array.of(10, 9, 7, 0, NaN)) // { n: 4, promoters: 2, passives: 1, detractors: 1 }
 */
export function promoterCountsOf(column: Float64Array, rows?: ArrayLike<number>): PromoterCounts {
  const length = rows ? rows.length : column.length;
  let n = 0;
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < length; i++) {
    const answer = column[rows ? (rows[i] as number) : i] as number;
    if (answer !== answer) continue;
    n++;
    const points = promoterPoints(answer);
    if (points > 0) promoters++;
    else if (points < 0) detractors++;
  }
  return { n, promoters, passives: n - promoters - detractors, detractors };
}

/**
 * The counts of two parts taken together.
 *
 * @example mergePromoterCounts({ n: 1, promoters: 1, passives: 0, detractors: 0 }, { n: 1, promoters: 0, passives: 0, detractors: 1 }).n // 2
 */
export function mergePromoterCounts(first: PromoterCounts, second: PromoterCounts): PromoterCounts {
  return {
    n: first.n + second.n,
    promoters: first.promoters + second.promoters,
    passives: first.passives + second.passives,
    detractors: first.detractors + second.detractors,
  };
}

/**
 * The net promoter score: percent of promoters minus percent of detractors, in points from -100 to 100, with its standard error and
 * interval. Refused without answers ("no-rows"); with one answer the n - 1 variant is absent ("one-row").
 *
 * Standard error: 100 sqrt((p + d - (p - d)²) / n), with shares p and d. Sources: Reichheld (2003) for the score, the multinomial variance for the error.
 *
 * @example netPromoterScore({ n: 4, promoters: 2, passives: 1, detractors: 1 }).score // 25
 */
export function netPromoterScore(counts: PromoterCounts, confidence = 0.95): NetPromoterScore {
  const { n, promoters, detractors } = counts;
  const { net, ...estimates } = netShare({ n, good: promoters, bad: detractors }, confidence, 100);
  if (net === undefined) return { ...counts, ...estimates };
  return { ...counts, promoterPercent: (100 * promoters) / n, detractorPercent: (100 * detractors) / n, score: net, ...estimates };
}
