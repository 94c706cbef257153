import type { Messages } from "../../i18n/messages";
import type { LiveColumn } from "../../report/live";
import type { ServiceRating } from "../../survey/serviceGaps";
import type { Survey } from "../../survey/survey";
import { differenceColumn, scoreColumn } from "../live/derivedColumns";
import { liveItem } from "../live/liveItem";
import type { ServiceGapsResult } from "./compute";
import type { GapLine } from "./gapLines";
import type { RatedItem } from "./readRatings";

/** The columns of one item, one dimension or overall, as `RatingScores` has them. */
export interface LiveScores {
  readonly score: (rating: ServiceRating) => LiveColumn | undefined;
  /** The scores of the differences of people who gave both ratings. */
  readonly difference: (line: GapLine) => LiveColumn | undefined;
}

export interface LiveScoring {
  readonly item: (item: RatedItem) => LiveScores;
  readonly dimension: (id: string) => LiveScores;
  readonly overall: LiveScores;
}

type Join = (title: string, of: (item: RatedItem) => LiveColumn | undefined) => LiveColumn | undefined;

/** How scores are made of the columns of keyed answers; where one item and rating has none, no line has scores. */
export function liveScoring(survey: Survey, result: ServiceGapsResult, { serviceGaps: words, language }: Messages): LiveScoring {
  const { items, dimensions, missingRule } = result;
  const answers = (item: RatedItem, rating: ServiceRating): LiveColumn | undefined => liveItem(survey, item.answers[rating]);
  const isFollowed = items.every((item) => Object.keys(item.answers).every((rating) => answers(item, rating as ServiceRating)));
  const nameOf = ({ id, number }: RatedItem): string => `${number ?? id}`;
  const scoresOf = (name: string, join: Join): LiveScores => ({
    score: (rating) => (isFollowed ? join(`${words.ratings[rating]} ${name}`, (item) => answers(item, rating)) : undefined),
    difference: ({ gap, of, against }) =>
      isFollowed
        ? join(`${words.gapShort(gap)} ${name}`, (item) => {
            const [first, second] = [answers(item, of), answers(item, against)];
            return first && second && differenceColumn(`${words.gapShort(gap)} ${nameOf(item)}`, first, second);
          })
        : undefined,
  });
  const joined =
    (own: readonly RatedItem[]): Join =>
    (title, of) => {
      const columns = own.flatMap((item) => of(item) ?? []);
      const [only] = columns;
      return only && columns.length === 1 ? only : columns.length === 0 ? undefined : scoreColumn(title, columns, missingRule);
    };
  const ofDimension = (id: string): Join => joined(items.filter(({ dimension }) => dimension === id));
  const complete: Join = (title, of) => {
    const columns = dimensions.flatMap(({ id, name }) => ofDimension(id)(`${title} ${name[language]}`.trim(), of) ?? []);
    return columns.length === 0 ? undefined : scoreColumn(title, columns, "complete");
  };
  return {
    item: (item) => scoresOf(nameOf(item), joined([item])),
    dimension: (id) => scoresOf(dimensions.find((dimension) => dimension.id === id)?.name[language] ?? id, ofDimension(id)),
    overall: scoresOf("", dimensions.length > 1 ? complete : joined(items)),
  };
}
