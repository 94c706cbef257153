import type { Moments } from "../stats/moments";
import { oneSampleT } from "../stats/oneSampleT";
import type { Reason } from "../stats/reason";
import type { MeanDifference } from "../stats/welchT";
import { welchT } from "../stats/welchT";

/**
 * The six ratings of one item or dimension, all on one scale, each from its own people: what customers expect, what managers believe
 * they expect, the standard that is set, what is delivered, what is promised, what customers perceive.
 */
export type ServiceRating = "expected" | "believed" | "standard" | "delivered" | "promised" | "perceived";

/** Answers of several people as moments, or one fixed number, as a standard often is. */
export type ServiceRatings = Readonly<Partial<Record<ServiceRating, Moments | number>>>;

export type ServiceGapNumber = 1 | 2 | 3 | 4 | 5;

export interface ServiceGap {
  readonly gap: ServiceGapNumber;
  /** The gap is the mean of `of` minus the mean of `against`: negative is a shortfall in every gap. */
  readonly of: ServiceRating;
  readonly against: ServiceRating;
  readonly difference: number;
  /** Absent with a reason: fewer than two people on a side, or no spread. */
  readonly test?: MeanDifference;
  readonly reason?: Reason;
}

/** Which rating is measured against which. */
export const serviceGapPairs: Readonly<Record<ServiceGapNumber, readonly [of: ServiceRating, against: ServiceRating]>> = {
  1: ["believed", "expected"],
  2: ["standard", "believed"],
  3: ["delivered", "standard"],
  4: ["delivered", "promised"],
  5: ["perceived", "expected"],
};

/**
 * The five gaps of the service quality model, as far as the ratings go: a gap with a rating that is absent or without answers is
 * left out.
 *
 * Convention: every rating comes from its own people, so that two ratings are compared by Welch's t (variances not assumed equal) and
 * a rating with a fixed number by the one-sample t. Where the same customers gave expectation and perception, `pairedGap` is the
 * sharper figure for gap 5. Source of the model: Parasuraman, Zeithaml and Berry (1985).
 *
 * @param confidence of the intervals
 * @example serviceGaps({ believed: 5, expected: 6 }).map(({ gap, difference }) => [gap, difference]) // [[1, -1]]
 */
export function serviceGaps(ratings: ServiceRatings, confidence = 0.95): readonly ServiceGap[] {
  return ([1, 2, 3, 4, 5] as const).flatMap((gap): ServiceGap[] => {
    const [of, against] = serviceGapPairs[gap];
    const [first, second] = [ratings[of], ratings[against]];
    const [mean, other] = [meanOf(first), meanOf(second)];
    if (first === undefined || second === undefined || mean === undefined || other === undefined) return [];
    const test = differenceTest(first, second, confidence);
    return [{ gap, of, against, difference: mean - other, ...(typeof test === "string" ? { reason: test } : { test }) }];
  });
}

/**
 * The gap with the largest shortfall; undefined when none is negative.
 *
 * @example widestShortfall(serviceGaps({ expected: 6, believed: 5, perceived: 3 }))?.gap // 5
 */
export function widestShortfall(gaps: readonly ServiceGap[]): ServiceGap | undefined {
  return gaps.reduce<ServiceGap | undefined>(
    (widest, gap) => (gap.difference < 0 && gap.difference < (widest?.difference ?? 0) ? gap : widest),
    undefined,
  );
}

function meanOf(rating: Moments | number | undefined): number | undefined {
  if (typeof rating === "number") return Number.isFinite(rating) ? rating : undefined;
  return rating && rating.n > 0 ? rating.mean : undefined;
}

function differenceTest(first: Moments | number, second: Moments | number, confidence: number): MeanDifference | Reason {
  if (typeof first === "number") {
    if (typeof second === "number") return "no-rows";
    const mirrored = differenceTest(second, first, confidence);
    return typeof mirrored === "string" ? mirrored : turned(mirrored);
  }
  if (typeof second === "number") return againstFixed(first, second, confidence);
  if (first.n < 2 || second.n < 2) return "one-row";
  return welchT(first, second, confidence) ?? "constant";
}

function againstFixed({ n, mean, squares }: Moments, fixed: number, confidence: number): MeanDifference | Reason {
  if (n < 2) return "one-row";
  const { low, high, t, df, p } = oneSampleT({ n, mean: mean - fixed, squares }, confidence);
  if (low === undefined || high === undefined || t === undefined || df === undefined || p === undefined) return "constant";
  return { difference: mean - fixed, low, high, t, df, p };
}

function turned({ difference, low, high, t, df, p }: MeanDifference): MeanDifference {
  return { difference: -difference, low: -high, high: -low, t: -t, df, p };
}
