import type { BoxCuts } from "../../stats/proportions/boxes";
import type { MissingRule } from "../../survey/missingRule";
import type { ItemSet } from "../itemSet";
import type { FavourableLine } from "./favourableLine";
import { itemLine, scoreLine } from "./favourableLine";
import type { ScoreColumns } from "./scoreColumns";
import { scoreColumns } from "./scoreColumns";

/** All lines for one set of respondents, in the order of the items and themes. */
export interface FavourableProfile {
  readonly overall: FavourableLine;
  readonly themes: readonly FavourableLine[];
  readonly items: readonly FavourableLine[];
}

/** What every profile of a survey is taken from. */
export interface FavourableScores {
  readonly overall: ScoreColumns;
  readonly themes: readonly ScoreColumns[];
  readonly items: readonly Float64Array[];
  readonly cuts: BoxCuts;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

export function favourableScores(
  { items, dimensions }: ItemSet,
  cuts: BoxCuts,
  rule: MissingRule,
  weights?: Float64Array,
): FavourableScores {
  const answersOf = (dimension?: string): Float64Array[] =>
    items.filter((item) => dimension === undefined || item.dimension === dimension).map(({ answers }) => answers);
  return {
    overall: scoreColumns(answersOf(), cuts, rule),
    themes: dimensions.map(({ id }) => scoreColumns(answersOf(id), cuts, rule)),
    items: answersOf(),
    cuts,
    ...(weights && { weights }),
  };
}

/** The lines for the respondents in `members`, or for all. */
export function favourableProfile(scores: FavourableScores, confidence: number, members?: readonly number[]): FavourableProfile {
  const { cuts, weights } = scores;
  return {
    overall: scoreLine(scores.overall, confidence, members, weights),
    themes: scores.themes.map((columns) => scoreLine(columns, confidence, members, weights)),
    items: scores.items.map((answers) => itemLine(answers, cuts, confidence, members, weights)),
  };
}
