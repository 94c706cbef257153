import type { BoxCuts } from "../../stats/proportions/boxes";
import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";

/** One entry a respondent; for who does not count by the missing rule, NaN as score and share and 0 answers. */
export interface ScoreColumns {
  /** The mean of the answered items. */
  readonly score: Float64Array;
  readonly answers: Float64Array;
  /** Favourable answers. */
  readonly good: Float64Array;
  readonly bad: Float64Array;
  /** good / answers */
  readonly goodShare: Float64Array;
}

/** What each respondent adds to a theme: score, answers, and how many of these are favourable and unfavourable. */
export function scoreColumns(items: readonly Float64Array[], { topFrom, bottomTo }: BoxCuts, rule: MissingRule): ScoreColumns {
  const score = meanScore(items, rule);
  const count = (holds: (answer: number) => boolean): Float64Array =>
    score.map((mean, row) => (Number.isNaN(mean) ? 0 : items.reduce((sum, item) => sum + (holds(item[row] as number) ? 1 : 0), 0)));
  const answers = count((answer) => !Number.isNaN(answer));
  const good = count((answer) => answer >= topFrom);
  const bad = count((answer) => answer <= bottomTo);
  return { score, answers, good, bad, goodShare: good.map((favourable, row) => favourable / (answers[row] as number)) };
}
