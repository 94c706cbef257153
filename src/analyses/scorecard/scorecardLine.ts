import { momentsOf } from "../../stats/moments";
import { oneSampleT } from "../../stats/oneSampleT";

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
}

/** The line of a column of totals; with `members`, of these raters. */
export function scorecardLine(
  totals: Float64Array,
  minimum: number,
  maximum: number,
  confidence: number,
  members?: readonly number[],
): ScorecardLine {
  const moments = momentsOf(totals, members);
  const { n, mean: total, sd, low, high } = oneSampleT(moments, confidence);
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
  };
}
