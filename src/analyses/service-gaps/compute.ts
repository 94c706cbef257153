import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import type { Level } from "../../survey/level";
import { levelOf } from "../../survey/level";
import { meanScore } from "../../survey/meanScore";
import { OptionReader } from "../../survey/optionReader";
import type { Dimension } from "../../survey/questionnaire";
import type { ServiceRating } from "../../survey/serviceGaps";
import type { Survey } from "../../survey/survey";
import { momentsOf } from "../../stats/moments";
import type { OneSampleT } from "../../stats/oneSampleT";
import { oneSampleT } from "../../stats/oneSampleT";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import { readMinimumGroup } from "../protectedGroups";
import { isUnfinished } from "../unfinished";
import type { GapLine, RatingScores } from "./gapLines";
import { adjustedLines, gapLines, isFixedNumber } from "./gapLines";
import type { RatedItem } from "./readRatings";
import { readRatings } from "./readRatings";

/** The mean of one of the six ratings, over all items. */
export interface RatingLevel {
  readonly rating: ServiceRating;
  readonly level: Level;
  readonly interval: Pick<OneSampleT, "low" | "high">;
  /** Fewer people gave it than may be shown. */
  readonly isHidden: boolean;
}

export interface ServiceGapsResult {
  readonly missingRule: MissingRule;
  readonly confidence: number;
  /** Fewest people whose ratings are shown. */
  readonly minimumGroup: number;
  readonly items: readonly RatedItem[];
  readonly dimensions: readonly Dimension[];
  readonly ratings: readonly RatingLevel[];
  readonly overall: readonly { readonly line: GapLine }[];
  readonly byDimension: readonly { readonly dimension: Dimension; readonly line: GapLine }[];
  readonly byItem: readonly { readonly item: RatedItem; readonly line: GapLine }[];
  /** What the column of ratings says that names none of the six. */
  readonly strange: readonly string[];
}

/**
 * The gaps between what customers expect, what managers believe they expect, the standard set, what is delivered, promised and perceived.
 *
 * Conventions: a person's score of a dimension is the mean over the items rated, under the missing rule; overall is the mean of the
 * dimensions for those who have all, or of the items where there are fewer than two dimensions. Ratings by fewer people than the minimum
 * are hidden with every gap that rests on them. Source: Parasuraman, Zeithaml and Berry
 * (1985).
 */
export function computeServiceGaps(survey: Survey, raw: RawOptions): Outcome<ServiceGapsResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimum = readMinimumGroup(reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const read = readRatings(survey, reader);
  if (isUnfinished(read)) return read;
  const { items, given, strange } = read;
  const degenerate = degenerateAnswers(
    survey,
    items.flatMap(({ answers }) => Object.values(answers).map((own) => ({ answers: own }))),
  );
  if (degenerate) return degenerate;
  const dimensions = read.dimensions.filter(({ id }) => items.some(({ dimension }) => dimension === id));
  const score = (columns: readonly (Float64Array | undefined)[]): Float64Array | undefined => {
    const answered = columns.filter((column) => column !== undefined);
    return answered.length === 0 ? undefined : meanScore(answered, missingRule);
  };
  const scoresOf = (
    own: readonly RatedItem[],
    join: (of: (item: RatedItem) => Float64Array | undefined) => Float64Array | undefined,
  ): RatingScores => ({
    scores: Object.fromEntries(
      given.flatMap((rating) => {
        const column = join(({ answers }) => answers[rating]);
        return column && own.length > 0 ? [[rating, column] as const] : [];
      }),
    ),
    differences: (of, against) => join(({ answers }) => difference(answers[of], answers[against])),
  });
  const ofItems = (own: readonly RatedItem[]): RatingScores => scoresOf(own, (column) => score(own.map(column)));
  const ofDimension = ({ id }: Dimension): readonly RatedItem[] => items.filter(({ dimension }) => dimension === id);
  const whole =
    dimensions.length > 1
      ? scoresOf(items, (column) => complete(dimensions.map((dimension) => score(ofDimension(dimension).map(column)))))
      : ofItems(items);
  const levels = given.map((rating): RatingLevel => {
    const moments = momentsOf(whole.scores[rating] ?? new Float64Array());
    const { low, high } = oneSampleT(moments, confidence);
    return {
      rating,
      level: levelOf(moments),
      interval: { ...(low !== undefined && { low }), ...(high !== undefined && { high }) },
      isHidden: moments.n < minimum && !isFixedNumber(rating, moments.n),
    };
  });
  if (levels.every(({ rating, isHidden, level }) => isHidden || isFixedNumber(rating, level.n)))
    return { status: "refused", refusal: { code: "too-few-answers", n: Math.max(...levels.map(({ level }) => level.n)), needed: minimum } };
  return {
    status: "complete",
    result: {
      missingRule,
      confidence,
      minimumGroup: minimum,
      items,
      dimensions,
      strange,
      ratings: levels,
      overall: adjustedLines(gapLines(whole, confidence, minimum).map((line) => ({ line }))),
      byDimension: adjustedLines(
        dimensions.flatMap((dimension) =>
          gapLines(ofItems(ofDimension(dimension)), confidence, minimum).map((line) => ({ dimension, line })),
        ),
      ),
      byItem: adjustedLines(items.flatMap((item) => gapLines(ofItems([item]), confidence, minimum).map((line) => ({ item, line })))),
    },
  };
}

function difference(first: Float64Array | undefined, second: Float64Array | undefined): Float64Array | undefined {
  return first && second && first.map((answer, row) => answer - (second[row] as number));
}

/** The mean of the dimensions that have the rating, for people who have all of them. */
function complete(columns: readonly (Float64Array | undefined)[]): Float64Array | undefined {
  const scored = columns.filter((column) => column !== undefined);
  return scored.length === 0 ? undefined : meanScore(scored, "complete");
}
