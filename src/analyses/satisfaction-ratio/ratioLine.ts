import type { AnswerScale } from "../../survey/answerScale";
import { meanScore } from "../../survey/meanScore";
import { satisfactionRatio } from "../../survey/satisfactionRatio";
import type { RatioMoments, SatisfactionRatios } from "../../survey/satisfactionRatios";
import { mergeRatioMoments, ratioMomentsOf, satisfactionRatios } from "../../survey/satisfactionRatios";
import { columnTo100 } from "../../survey/scaleTo100";
import type { PeopleT } from "../scoreMoments";
import { scoreTest } from "../scoreMoments";

/** What one item was expected to be and was found to be, one a respondent, NaN where missing. */
export interface RatioPair {
  readonly perceived: Float64Array;
  readonly expected: Float64Array;
}

/** The columns that a line is made of, computed once for all groups. */
export interface RatioColumns {
  readonly pairs: readonly RatioPair[];
  readonly scale?: AnswerScale;
  /** The mean of a respondent's ratios over the items. */
  readonly ratio: Float64Array;
  /** The mean of a respondent's gaps, perceived - expected, over the items. */
  readonly gap: Float64Array;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

/** One line of the report: an item, a dimension or everything together. */
export interface RatioLine {
  /** Over all ratings: bands, ratio of means. */
  readonly ratings: SatisfactionRatios;
  readonly perceived?: number;
  readonly expected?: number;
  /** Over respondents: the mean of their ratios, with its t interval. */
  readonly ratio: PeopleT;
  readonly gap: PeopleT;
}

/**
 * The ratio and the gap of each respondent over some items; NaN for who has none.
 *
 * @param scale takes the answers as scores of 0 to 100 first
 * @example ratioColumns([{ perceived: Float64Array.of(4), expected: Float64Array.of(5) }]).ratio // [0.8]
 */
export function ratioColumns(pairs: readonly RatioPair[], scale?: AnswerScale, weights?: Float64Array): RatioColumns {
  const ratios = pairs.map(({ perceived, expected }) =>
    perceived.map((answer, row) => satisfactionRatio(answer, expected[row] as number, scale) ?? NaN),
  );
  const gaps = pairs.map(({ perceived, expected }) => {
    const [felt, hoped] = scale ? [columnTo100(perceived, scale), columnTo100(expected, scale)] : [perceived, expected];
    return felt.map((level, row) => level - (hoped[row] as number));
  });
  return { pairs, ...(scale && { scale }), ratio: meanScore(ratios, "any"), gap: meanScore(gaps, "any"), ...(weights && { weights }) };
}

/** The line for the respondents in `members`, or for all; at least one pair. */
export function ratioLine({ pairs, scale, ratio, gap, weights }: RatioColumns, confidence: number, members?: readonly number[]): RatioLine {
  const moments = pairs
    .map(({ perceived, expected }): RatioMoments =>
      ratioMomentsOf(perceived, expected, { ...(scale && { scale }), ...(members && { rows: members }), ...(weights && { weights }) }),
    )
    .reduce(mergeRatioMoments);
  const { perceived, expected } = moments;
  return {
    ratings: satisfactionRatios(moments),
    ...(perceived.n > 0 && { perceived: perceived.mean, expected: expected.mean }),
    ratio: scoreTest(ratio, weights, confidence, members),
    gap: scoreTest(gap, weights, confidence, members),
  };
}
