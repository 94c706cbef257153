import { scoreTest } from "../scoreMoments";

/** A total averaged over raters, beside its maximum; what cannot be computed is absent. */
export interface ScorecardLine {
  /** Raters who count. */
  readonly n: number;
  readonly maximum: number;
  /** Mean of the raters' totals. */
  readonly total?: number;
  /** total / maximum */
  readonly percent?: number;
  /** t interval of `percent`. */
  readonly ciLow?: number;
  readonly ciHigh?: number;
  /** 0 at the lowest possible total, 100 at the highest. */
  readonly index?: number;
  /** Of the raters' totals, n - 1. */
  readonly sd?: number;
  readonly lowest?: number;
  readonly highest?: number;
  /** With case weights: Kish's effective n, and the linearised standard error of the mean total. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
}

/** The line of a column of totals; with `members`, of these raters; weighted where there are case weights. */
export function scorecardLine(
  totals: Float64Array,
  minimum: number,
  maximum: number,
  confidence: number,
  members?: readonly number[],
  weights?: Float64Array,
): ScorecardLine {
  const { n, mean: total, sd, low, high, effectiveN, seLinearised } = scoreTest(totals, weights, confidence, members);
  if (total === undefined) return { n, maximum };
  const own = (members ?? Array.from(totals.keys())).map((rater) => totals[rater] as number).filter((score) => !Number.isNaN(score));
  return {
    n,
    maximum,
    total,
    percent: total / maximum,
    ...(low !== undefined && high !== undefined && { ciLow: low / maximum, ciHigh: high / maximum }),
    index: (100 * (total - minimum)) / (maximum - minimum),
    ...(sd !== undefined && { sd }),
    lowest: own.reduce((least, score) => Math.min(least, score), Infinity),
    highest: own.reduce((most, score) => Math.max(most, score), -Infinity),
    ...(effectiveN !== undefined && { effectiveN }),
    ...(seLinearised !== undefined && { seLinearised }),
  };
}
