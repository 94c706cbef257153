import { holm } from "../../stats/adjust/holm";
import type { Moments } from "../../stats/moments";
import { momentsOf } from "../../stats/moments";
import { oneSampleT } from "../../stats/oneSampleT";
import type { Reason } from "../../stats/reason";
import type { MeanDifference } from "../../stats/welchT";
import type { ServiceGap, ServiceGapNumber, ServiceRating } from "../../survey/serviceGaps";
import { serviceGaps } from "../../survey/serviceGaps";

/** How the two ratings of a gap are compared: pair by pair, as two groups of people, or people against one fixed number. */
export type GapDesign = "paired" | "independent" | "fixed";

/** One gap of one item, dimension or overall. */
export interface GapLine {
  readonly gap: ServiceGapNumber;
  readonly of: ServiceRating;
  readonly against: ServiceRating;
  readonly design: GapDesign;
  /** People behind each rating; of a fixed number 1. */
  readonly nOf: number;
  readonly nAgainst: number;
  readonly meanOf: number;
  readonly meanAgainst: number;
  readonly difference: number;
  readonly test?: MeanDifference;
  readonly reason?: Reason;
  /** Adjusted by Holm over the lines of its table that may be shown. */
  readonly pHolm?: number;
  /** Fewer people than may be shown stand behind one of its sides. */
  readonly isHidden: boolean;
}

/** What a line is computed from: scores by rating, and for two ratings the scores of the same people's differences. */
export interface RatingScores {
  readonly scores: Readonly<Partial<Record<ServiceRating, Float64Array>>>;
  /** One score a person who gave both ratings: the mean of the differences over the items. */
  readonly differences: (of: ServiceRating, against: ServiceRating) => Float64Array | undefined;
}

/** Ratings that a paper may hold in place of people: given once, they count as a fixed number. */
export const written: ReadonlySet<ServiceRating> = new Set<ServiceRating>(["standard", "promised"]);

/** From this share on of those who gave either rating, those who gave both are the same people. */
export const samePeople = 0.5;

/**
 * The gaps that the ratings allow.
 *
 * Where at least half of those who gave either rating gave both, the gap is the mean of their own differences with the paired t test; else
 * the difference of two means with Welch's; against a standard or promise that was given once, with the one-sample test.
 *
 * @param confidence of the intervals
 * @param minimum fewest people whose figures are shown; a fixed number is nobody's
 */
export function gapLines({ scores, differences }: RatingScores, confidence: number, minimum: number): readonly GapLine[] {
  const moments: Partial<Record<ServiceRating, Moments>> = {};
  const given: Partial<Record<ServiceRating, Moments | number>> = {};
  for (const [rating, column] of Object.entries(scores) as [ServiceRating, Float64Array][]) {
    const own = momentsOf(column);
    moments[rating] = own;
    given[rating] = isFixedNumber(rating, own.n) ? own.mean : own;
  }
  return serviceGaps(given, confidence).flatMap((gap) => {
    const [of, against] = [moments[gap.of], moments[gap.against]];
    if (!of || !against) return [];
    const own = differences(gap.of, gap.against);
    const both = own && momentsOf(own);
    const isPaired = own !== undefined && both !== undefined && both.n > 1 && both.n >= samePeople * (of.n + against.n - both.n);
    const line = isPaired ? pairedLine(gap, own, scores, confidence) : independentLine(gap, of, against, given);
    const isFew = (n: number, rating: ServiceRating): boolean => n < minimum && typeof given[rating] !== "number";
    return [{ ...line, isHidden: isFew(line.nOf, line.of) || isFew(line.nAgainst, line.against) }];
  });
}

function independentLine(
  { gap, of, against, difference, test, reason }: ServiceGap,
  first: Moments,
  second: Moments,
  given: Readonly<Partial<Record<ServiceRating, Moments | number>>>,
): Omit<GapLine, "isHidden"> {
  const isFixed = typeof given[of] === "number" || typeof given[against] === "number";
  return {
    gap,
    of,
    against,
    design: isFixed ? "fixed" : "independent",
    nOf: first.n,
    nAgainst: second.n,
    meanOf: first.mean,
    meanAgainst: second.mean,
    difference,
    ...(test && { test }),
    ...(reason && { reason }),
  };
}

function pairedLine(
  { gap, of, against }: ServiceGap,
  own: Float64Array,
  scores: RatingScores["scores"],
  confidence: number,
): Omit<GapLine, "isHidden"> {
  const moments = momentsOf(own);
  const { low, high, t, df, p } = oneSampleT(moments, confidence);
  const meanOf = momentsOf((scores[of] ?? own).map((score, row) => (Number.isNaN(own[row]) ? NaN : score))).mean;
  const difference = moments.mean;
  const isTested = low !== undefined && high !== undefined && t !== undefined && df !== undefined && p !== undefined;
  return {
    gap,
    of,
    against,
    design: "paired",
    nOf: moments.n,
    nAgainst: moments.n,
    meanOf,
    meanAgainst: meanOf - difference,
    difference,
    ...(isTested ? { test: { difference, low, high, t, df, p } } : { reason: "constant" as const }),
  };
}

/** Whether a rating stands for a document and not for people: a standard or promise that was given once. */
export function isFixedNumber(rating: ServiceRating, n: number): boolean {
  return n === 1 && written.has(rating);
}

/** The lines with p adjusted by Holm over all that may be shown. */
export function adjustedLines<Line extends { readonly line: GapLine }>(lines: readonly Line[]): readonly Line[] {
  const adjusted = holm(lines.map(({ line }) => (line.isHidden ? undefined : line.test?.p)));
  return lines.map((entry, index) => {
    const pHolm = adjusted[index];
    return pHolm === undefined ? entry : { ...entry, line: { ...entry.line, pHolm } };
  });
}
