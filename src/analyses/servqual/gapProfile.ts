import { holm } from "../../stats/adjust/holm";
import type { Moments } from "../../stats/moments";
import { variance } from "../../stats/moments";
import type { OneSampleT } from "../../stats/oneSampleT";
import { oneSampleT } from "../../stats/oneSampleT";
import { scoreMoments } from "../scoreMoments";
import type { GapColumns, GapScores } from "./gapScores";

/** One line of the report: the same people's expectation, perception and gap, with the paired t test of the gap. */
export interface GapLine {
  /** Respondents with a gap. */
  readonly n: number;
  /** With case weights of Kish's effective n; of `n` without. */
  readonly moments: Moments;
  readonly effectiveN?: number;
  readonly seLinearised?: number;
  readonly expectation?: number;
  readonly perception?: number;
  readonly test: OneSampleT;
  /** Adjusted by Holm over the lines of its own table. */
  readonly pHolm?: number;
}

/** The share of points a dimension gets, over respondents. */
export interface PointShare {
  readonly n: number;
  readonly mean?: number;
  readonly sd?: number;
}

/** All lines for one set of respondents. */
export interface GapProfile {
  readonly respondents: number;
  readonly items: readonly GapLine[];
  readonly dimensions: readonly GapLine[];
  readonly overallDimensions: GapLine;
  readonly overallItems: GapLine;
  readonly overallWeighted?: GapLine;
  /** Mean shares of points times mean dimension gaps: one number, no test. */
  readonly overallMeanWeights?: number;
  readonly pointShares: readonly PointShare[];
}

/**
 * The lines for the respondents in `members`, or for all.
 *
 * @param confidence of the intervals, for instance 0.95
 */
export function gapProfile(scores: GapScores, confidence: number, members?: readonly number[]): GapProfile {
  const line = (columns: GapColumns): GapLine => gapLine(columns, scores.weights, confidence, members);
  const { overallWeighted } = scores;
  const dimensions = adjusted(scores.dimensions.map(line));
  const pointShares = scores.pointShares.map((column): PointShare => {
    const { n, moments } = scoreMoments(column, scores.weights, members);
    const spread = variance(moments);
    return { n, ...(n > 0 && { mean: moments.mean }), ...(spread !== undefined && { sd: Math.sqrt(spread) }) };
  });
  const meanWeights = weightedMean(dimensions, pointShares);
  return {
    respondents: members?.length ?? scores.overallItems.gap.length,
    items: adjusted(scores.items.map(line)),
    dimensions,
    overallDimensions: line(scores.overallDimensions),
    overallItems: line(scores.overallItems),
    ...(overallWeighted && { overallWeighted: line(overallWeighted) }),
    ...(meanWeights !== undefined && { overallMeanWeights: meanWeights }),
    pointShares,
  };
}

function gapLine(
  { expectation, perception, gap }: GapColumns,
  weights: Float64Array | undefined,
  confidence: number,
  members: readonly number[] | undefined,
): GapLine {
  const score = scoreMoments(gap, weights, members);
  if (score.n === 0) return { ...score, test: { n: 0 } };
  return {
    ...score,
    expectation: scoreMoments(expectation, weights, members).moments.mean,
    perception: scoreMoments(perception, weights, members).moments.mean,
    test: oneSampleT(score.moments, confidence),
  };
}

function adjusted(lines: readonly GapLine[]): GapLine[] {
  const p = holm(lines.map(({ test }) => test.p));
  return lines.map((line, index) => {
    const pHolm = p[index];
    return pHolm === undefined ? line : { ...line, pHolm };
  });
}

function weightedMean(dimensions: readonly GapLine[], shares: readonly PointShare[]): number | undefined {
  if (shares.length === 0 || shares.length !== dimensions.length) return undefined;
  return dimensions.reduce<number | undefined>((sum, { test }, index) => {
    const share = shares[index]?.mean;
    return sum === undefined || test.mean === undefined || share === undefined ? undefined : sum + share * test.mean;
  }, 0);
}
