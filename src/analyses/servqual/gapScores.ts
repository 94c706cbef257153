import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";

/** Expectation, perception and gap of the same respondents: three columns, NaN wherever one of the pair is missing. */
export interface GapColumns {
  readonly expectation: Float64Array;
  readonly perception: Float64Array;
  /** perception - expectation */
  readonly gap: Float64Array;
}

/** One score a respondent for each line of the report. */
export interface GapScores {
  readonly items: readonly GapColumns[];
  readonly dimensions: readonly GapColumns[];
  /** The mean of the dimensions, for respondents who have all of them. */
  readonly overallDimensions: GapColumns;
  /** The mean of the answered items under the missing rule. */
  readonly overallItems: GapColumns;
  /** Dimensions weighted with the respondent's own points in proportion to their own sum. */
  readonly overallWeighted?: GapColumns;
  /** Each respondent's share of points by dimension, NaN without five points of positive sum. */
  readonly pointShares: readonly Float64Array[];
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

/**
 * Scores every respondent once; totals, groups and waves are moments of these columns.
 *
 * E and P are paired by item and respondent first, so that gap = P - E holds on every line. An item without one of its columns counts
 * in no score, and a dimension without any item not in the mean of the dimensions.
 */
export function gapScores(survey: Survey, rule: MissingRule): GapScores {
  const { questionnaire, answers } = survey;
  const dimensions = questionnaire?.dimensions ?? [];
  const items = (questionnaire?.items ?? []).map((_, index) =>
    paired(answers.expectation[index], answers.perception[index], survey.respondents),
  );
  const isAsked = (place: number): boolean => answers.expectation[place] !== undefined && answers.perception[place] !== undefined;
  const asked = items.filter((_, place) => isAsked(place));
  const partsOf = (id: string): readonly GapColumns[] =>
    items.filter((_, place) => isAsked(place) && questionnaire?.items[place]?.dimension === id);
  const nobody = paired(undefined, undefined, survey.respondents);
  const ofDimensions = dimensions.map(({ id }) => (partsOf(id).length === 0 ? nobody : combined(partsOf(id), rule)));
  const pointShares = sharesOf(answers.points);
  return {
    items,
    dimensions: ofDimensions,
    overallDimensions: combined(
      ofDimensions.filter((scores) => scores !== nobody),
      "complete",
    ),
    overallItems: combined(asked, rule),
    ...(pointShares.length > 0 && { overallWeighted: weighted(ofDimensions, pointShares) }),
    pointShares,
    ...(answers.weight && { weights: answers.weight }),
  };
}

function paired(expectation: Float64Array | undefined, perception: Float64Array | undefined, respondents: number): GapColumns {
  const missing = new Float64Array(respondents).fill(NaN);
  const gap = (perception ?? missing).map((answer, i) => answer - ((expectation ?? missing)[i] as number));
  const whereBoth = (column: Float64Array): Float64Array => column.map((answer, i) => (Number.isNaN(gap[i]) ? NaN : answer));
  return { expectation: whereBoth(expectation ?? missing), perception: whereBoth(perception ?? missing), gap };
}

function combined(parts: readonly GapColumns[], rule: MissingRule): GapColumns {
  return {
    expectation: meanScore(
      parts.map(({ expectation }) => expectation),
      rule,
    ),
    perception: meanScore(
      parts.map(({ perception }) => perception),
      rule,
    ),
    gap: meanScore(
      parts.map(({ gap }) => gap),
      rule,
    ),
  };
}

function sharesOf(points: readonly Float64Array[]): Float64Array[] {
  return points.map((column) =>
    column.map((own, i) => {
      const sum = points.reduce((total, other) => total + (other[i] as number), 0);
      return sum > 0 ? own / sum : NaN;
    }),
  );
}

function weighted(parts: readonly GapColumns[], shares: readonly Float64Array[]): GapColumns {
  const total = (columns: readonly Float64Array[]): Float64Array =>
    (shares[0] ?? new Float64Array()).map((_, i) =>
      columns.reduce((sum, column, dimension) => sum + (shares[dimension]?.[i] as number) * (column[i] as number), 0),
    );
  return {
    expectation: total(parts.map(({ expectation }) => expectation)),
    perception: total(parts.map(({ perception }) => perception)),
    gap: total(parts.map(({ gap }) => gap)),
  };
}
