import type { OneSampleT } from "../../stats/oneSampleT";
import { oneSampleT } from "../../stats/oneSampleT";
import { momentsOf } from "../../stats/moments";
import { meanScore } from "../../survey/meanScore";
import type { MissingRule } from "../../survey/missingRule";
import type { Dimension } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import type { ItemSet } from "../itemSet";

/** What a figure is about: the items of a dimension or all of them, the gap between two blocks, or a question beside the items. */
export type EffectOf =
  | { readonly kind: "block"; readonly dimension?: Dimension }
  | { readonly kind: "gap"; readonly dimension?: Dimension }
  | { readonly kind: "outcome" | "recommend"; readonly dimension?: never };

/** A main figure of the survey with all respondents, and without those that are flagged. */
export interface Effect {
  readonly id: string;
  readonly of: EffectOf;
  readonly all: OneSampleT;
  readonly kept: { readonly n: number; readonly mean?: number };
  /** Without the flagged rows, less with them. */
  readonly change?: number;
  /** The mean without the flagged rows lies within the interval of the mean of all. */
  readonly stands?: boolean;
}

interface Line {
  readonly id: string;
  readonly of: EffectOf;
  readonly scores: Float64Array;
}

/**
 * The main figures with and without the flagged rows: each score's mean, the gaps between expectation and perception, overall
 * satisfaction and the likelihood to recommend.
 *
 * Conventions: a score is a respondent's mean over the items of a dimension under the missing rule; overall is the mean of the dimensions
 * of respondents who have all, or of all items where there are no dimensions; t intervals.
 */
export function effectsOf(
  survey: Survey,
  set: ItemSet,
  rule: MissingRule,
  flagged: ReadonlySet<number>,
  confidence: number,
): readonly Effect[] {
  const kept = Array.from({ length: survey.respondents }, (_, row) => row).filter((row) => !flagged.has(row));
  return linesOf(survey, set, rule).map(({ id, of, scores }) => {
    const all = oneSampleT(momentsOf(scores), confidence);
    const without = momentsOf(scores, kept);
    if (without.n === 0 || all.mean === undefined) return { id, of, all, kept: { n: without.n } };
    const { mean } = without;
    const stands = all.low === undefined || all.high === undefined ? undefined : mean >= all.low && mean <= all.high;
    return { id, of, all, kept: { n: without.n, mean }, change: mean - all.mean, ...(stands !== undefined && { stands }) };
  });
}

function linesOf(survey: Survey, set: ItemSet, rule: MissingRule): readonly Line[] {
  const { questionnaire, answers } = survey;
  const main = set.items.map(({ answers: own, dimension }) => ({ own, dimension }));
  const { expectation, perception } = answers;
  const gaps = (questionnaire?.items ?? []).flatMap(({ dimension }, place) => {
    const [expected, perceived] = [expectation[place], perception[place]];
    return expected && perceived ? [{ own: perceived.map((answer, row) => answer - (expected[row] as number)), dimension }] : [];
  });
  const scored = (items: typeof main, prefix: string, of: (dimension?: Dimension) => EffectOf): Line[] => {
    if (items.length === 0) return [];
    const parts = set.dimensions.flatMap((dimension): Line[] => {
      const own = items.filter((item) => item.dimension === dimension.id).map((item) => item.own);
      return own.length === 0 ? [] : [{ id: `${prefix}${dimension.id}`, of: of(dimension), scores: meanScore(own, rule) }];
    });
    const [columns, wholeRule] =
      parts.length > 1 ? [parts.map(({ scores }) => scores), "complete" as const] : [items.map(({ own }) => own), rule];
    return [...parts, { id: `${prefix}all`, of: of(), scores: meanScore(columns, wholeRule) }];
  };
  const rated = (["outcome", "recommend"] as const).flatMap((role): Line[] => {
    const scores = answers[role];
    return scores ? [{ id: role, of: { kind: role }, scores }] : [];
  });
  return [
    ...scored(main, "", (dimension) => ({ kind: "block", ...(dimension && { dimension }) })),
    ...scored(gaps, "gap-", (dimension) => ({ kind: "gap", ...(dimension && { dimension }) })),
    ...rated,
  ];
}
