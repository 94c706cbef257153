import { momentsOf } from "../../stats/moments";
import type { BoxCuts } from "../../stats/proportions/boxes";
import { boxCountsOf } from "../../stats/proportions/boxes";
import type { TwoSides } from "../../stats/proportions/netShare";
import { wilsonInterval } from "../../stats/proportions/wilson";
import { weightedMean } from "../../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../../stats/weighting/weightedMoments";
import { levelOf } from "../../survey/level";
import type { ScoreColumns } from "./scoreColumns";

/** One line of the report. Shares are absent where nobody answered, the SD where fewer than two did. */
export interface FavourableLine {
  /** Respondents who count. */
  readonly n: number;
  /** Their answers: n for a single item, more for a theme. */
  readonly counts: TwoSides;
  readonly favourable?: number;
  readonly unfavourable?: number;
  readonly neutral?: number;
  readonly ciLow?: number;
  readonly ciHigh?: number;
  readonly mean?: number;
  readonly sd?: number;
}

/** A single item: shares of the valid answers with Wilson's interval, and their mean. */
export function itemLine(answers: Float64Array, cuts: BoxCuts, confidence: number, members?: readonly number[]): FavourableLine {
  const counts = boxCountsOf(answers, cuts, members);
  const interval = wilsonInterval({ count: counts.good, n: counts.n }, confidence);
  return lineOf(counts, momentsOf(answers, members), interval);
}

/**
 * Several items together: shares of all answers of the respondents who count, and the mean of their scores.
 *
 * Answers of one person resemble each other, so Wilson's interval is taken at the effective number of answers, share x (1 - share) /
 * squared standard error, with the standard error of a ratio over respondents (linearised). Where everybody is on one side it is the
 * number of respondents.
 */
export function scoreLine(columns: ScoreColumns, confidence: number, members?: readonly number[]): FavourableLine {
  const { score, good, bad, answers, goodShare } = columns;
  const rows = members ?? Array.from(score.keys());
  const sumOf = (column: Float64Array): number => rows.reduce((sum, row) => sum + (column[row] as number), 0);
  const counts = { n: sumOf(answers), good: sumOf(good), bad: sumOf(bad) };
  const moments = momentsOf(score, members);
  if (counts.n === 0) return lineOf(counts, moments, undefined);
  const { standardError = 0 } = weightedMean(weightedMomentsOf(goodShare, answers, rows), confidence);
  const share = counts.good / counts.n;
  const effective = standardError > 0 ? Math.min(counts.n, (share * (1 - share)) / standardError ** 2) : moments.n;
  return lineOf(counts, moments, wilsonInterval({ count: share * effective, n: effective }, confidence));
}

function lineOf(
  counts: TwoSides,
  moments: Parameters<typeof levelOf>[0],
  interval: { readonly low: number; readonly high: number } | undefined,
): FavourableLine {
  const { n, good, bad } = counts;
  const level = levelOf(moments);
  if (n === 0) return { ...level, counts };
  return {
    ...level,
    counts,
    favourable: good / n,
    unfavourable: bad / n,
    neutral: (n - good - bad) / n,
    ...(interval && { ciLow: interval.low, ciHigh: interval.high }),
  };
}
