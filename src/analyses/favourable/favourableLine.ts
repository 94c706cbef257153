import type { Moments } from "../../stats/moments";
import type { BoxCuts } from "../../stats/proportions/boxes";
import { boxCountsOf } from "../../stats/proportions/boxes";
import type { TwoSides } from "../../stats/proportions/netShare";
import { wilsonInterval } from "../../stats/proportions/wilson";
import { effectiveTally } from "../../stats/weighting/effectiveTally";
import { weightedMean } from "../../stats/weighting/weightedMean";
import { weightedMomentsOf } from "../../stats/weighting/weightedMoments";
import { levelOf } from "../../survey/level";
import { scoreMoments } from "../scoreMoments";
import { marksOf } from "../shareBase";
import type { ScoreColumns } from "./scoreColumns";

/** One line of the report. Shares are absent where nobody answered, the SD where fewer than two did. */
export interface FavourableLine {
  /** Respondents who count. */
  readonly n: number;
  /** Their answers: n for a single item, more for a theme. */
  readonly counts: TwoSides;
  /** What the shares are taken from: with case weights the weighted sums of answers, of one item as counts of Kish's effective n. */
  readonly tested: TwoSides;
  /** With case weights: Kish's effective n, and the linearised standard errors of the mean and of the favourable share. */
  readonly effectiveN?: number;
  readonly seLinearised?: number;
  readonly shareSeLinearised?: number;
  readonly favourable?: number;
  readonly unfavourable?: number;
  readonly neutral?: number;
  readonly ciLow?: number;
  readonly ciHigh?: number;
  readonly mean?: number;
  readonly sd?: number;
}

/** A single item: shares of the valid answers with Wilson's interval, and their mean. */
export function itemLine(
  answers: Float64Array,
  cuts: BoxCuts,
  confidence: number,
  members?: readonly number[],
  weights?: Float64Array,
): FavourableLine {
  const counts = boxCountsOf(answers, cuts, members);
  const tested = weights ? effectiveSides(answers, cuts, weights, members) : counts;
  const interval = wilsonInterval({ count: tested.good, n: tested.n }, confidence);
  const { n, moments, ...others } = scoreMoments(answers, weights, members);
  return { ...lineOf(counts, tested, n, moments, interval), ...others, ...(weights && shareError(answers, cuts, weights, members)) };
}

function effectiveSides(answers: Float64Array, cuts: BoxCuts, weights: Float64Array, members?: readonly number[]): TwoSides {
  const kindOf = (answer: number): number => (Number.isNaN(answer) ? -1 : answer >= cuts.topFrom ? 0 : answer <= cuts.bottomTo ? 1 : 2);
  const { effective, counts } = effectiveTally((row) => kindOf(answers[row] as number), 3, weights, members);
  return { n: effective, good: counts[0] ?? 0, bad: counts[1] ?? 0 };
}

function shareError(
  answers: Float64Array,
  { topFrom }: BoxCuts,
  weights: Float64Array,
  members?: readonly number[],
): { readonly shareSeLinearised?: number } {
  const taken = (column: Float64Array): Float64Array => (members ? Float64Array.from(members, (row) => column[row] as number) : column);
  const marks = marksOf(taken(answers), (answer) => answer >= topFrom);
  const { standardError } = weightedMean(weightedMomentsOf(marks, taken(weights)));
  return standardError === undefined ? {} : { shareSeLinearised: standardError };
}

/**
 * Several items together: shares of all answers of the respondents who count, and the mean of their scores.
 *
 * Answers of one person resemble each other, so Wilson's interval is taken at the effective number of answers, share x (1 - share) /
 * squared standard error, with the standard error of a ratio over respondents (linearised). Where everybody is on one side it is the
 * number of respondents. With case weights an answer counts with its respondent's, and so in the standard error.
 */
export function scoreLine(columns: ScoreColumns, confidence: number, members?: readonly number[], weights?: Float64Array): FavourableLine {
  const { score, good, bad, answers, goodShare } = columns;
  const rows = members ?? Array.from(score.keys());
  const sumOf = (column: Float64Array): number => rows.reduce((sum, row) => sum + (column[row] as number), 0);
  const counts = { n: sumOf(answers), good: sumOf(good), bad: sumOf(bad) };
  const { n, moments, ...others } = scoreMoments(score, weights, members);
  const weightOf = (row: number): number => {
    const weight = weights ? (weights[row] as number) : 1;
    return weight > 0 ? weight : 0;
  };
  const weighed = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => (column[row] as number) * weightOf(row));
  const sum = (column: Float64Array): number => column.reduce((total, own) => total + own, 0);
  const tested = weights ? { n: sum(weighed(answers)), good: sum(weighed(good)), bad: sum(weighed(bad)) } : counts;
  if (counts.n === 0) return { ...lineOf(counts, tested, n, moments, undefined), ...others };
  const { standardError = 0 } = weightedMean(
    weights
      ? weightedMomentsOf(
          Float64Array.from(rows, (row) => goodShare[row] as number),
          weighed(answers),
        )
      : weightedMomentsOf(goodShare, answers, rows),
    confidence,
  );
  const share = tested.good / tested.n;
  const effective = standardError > 0 ? Math.min(counts.n, (share * (1 - share)) / standardError ** 2) : moments.n;
  const interval = wilsonInterval({ count: share * effective, n: effective }, confidence);
  return { ...lineOf(counts, tested, n, moments, interval), ...others, ...(weights && { shareSeLinearised: standardError }) };
}

function lineOf(
  counts: TwoSides,
  tested: TwoSides,
  people: number,
  moments: Moments,
  interval: { readonly low: number; readonly high: number } | undefined,
): FavourableLine {
  const { n, good, bad } = tested;
  const level = { ...levelOf(moments), n: people };
  if (n === 0) return { ...level, counts, tested };
  return {
    ...level,
    counts,
    tested,
    favourable: good / n,
    unfavourable: bad / n,
    neutral: (n - good - bad) / n,
    ...(interval && { ciLow: interval.low, ciHigh: interval.high }),
  };
}
