import { holm } from "../../stats/adjust/holm";
import type { Friedman } from "../../stats/groups/friedman";
import { friedman } from "../../stats/groups/friedman";
import type { Moments } from "../../stats/moments";
import { welchT } from "../../stats/welchT";
import type { Level } from "../../survey/level";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { everybodyOutside } from "../../survey/privacy/protection";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { ItemSet } from "../itemSet";
import { readItems } from "../itemSet";
import type { ProfileStatuses } from "../profileStatuses";
import { cutStatuses } from "../profileStatuses";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { scoreMoments, scoreTest } from "../scoreMoments";
import { isUnfinished } from "../unfinished";
import type { CategoryScores } from "./categoryScores";
import { categoryScores } from "./categoryScores";
import type { ScorecardLine } from "./scorecardLine";
import { scorecardLine } from "./scorecardLine";

/** All lines for one set of raters, the categories in the questionnaire's order. */
export interface Scorecard {
  readonly overall: ScorecardLine;
  readonly categories: readonly ScorecardLine[];
}

export interface ScorecardGroup {
  readonly name: string;
  readonly card: Scorecard;
  readonly statuses: ProfileStatuses;
  /** Of everyone in another group: the mean share of the maximum. */
  readonly rest?: number;
  /** Of the test of the overall total against the rest, adjusted by Holm over the groups that are shown. */
  readonly pHolm?: number;
}

export interface ScorecardGrouping {
  readonly cut: ProtectedCut;
  readonly groups: readonly ScorecardGroup[];
}

export interface ScorecardResult {
  readonly set: ItemSet;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly minimumGroup: number;
  readonly whole: Scorecard;
  /** Place of the category with the lowest and with the highest share of its maximum. */
  readonly weakest: number;
  readonly strongest: number;
  /** Of the paired test of these two, adjusted by Holm over all pairs of categories. */
  readonly pExtremes?: number;
  /** Whether raters put the categories in an order at all. */
  readonly order: Friedman;
  readonly items: readonly Level[];
  readonly groupings: readonly ScorecardGrouping[];
}

/**
 * A scorecard: the total of each category averaged over the raters, beside its maximum.
 *
 * Conventions: keyed answers; prorated totals under the missing rule; SD with n - 1; t intervals; the overall total over raters who have
 * every category. With case weights means are weighted, and t tests and intervals take Kish's effective n; Friedman's test takes none.
 */
export function computeScorecard(survey: Survey, raw: RawOptions): Outcome<ScorecardResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const minimumGroup = readMinimumGroup(reader);
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const degenerate = degenerateAnswers(survey, set.items, "one-number");
  if (degenerate) return degenerate;
  if (set.dimensions.length === 0) return { status: "incomplete", incomplete: { code: "choose-dimensions" } };
  if (set.scale.max <= 0)
    return {
      status: "refused",
      refusal: { code: "bad-option", option: "scale", given: `${set.scale.min} – ${set.scale.max}`, allowed: "max > 0" },
    };
  const scores = categoryScores(set, missingRule);
  const { weight: weights } = survey.answers;
  const whole = cardOf(scores, confidence, undefined, weights);
  if (whole.categories.every(({ n }) => n === 0)) return { status: "refused", refusal: { code: "no-answers", columns: set.items.length } };
  const protection = protectedGroups(survey, survey.roles.groups, minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const ranked = whole.categories
    .map(({ percent }, place) => ({ percent, place }))
    .filter(({ percent }) => percent !== undefined)
    .sort((one, other) => (one.percent ?? 0) - (other.percent ?? 0));
  const [weakest, strongest] = [ranked[0]?.place ?? 0, ranked[ranked.length - 1]?.place ?? 0];
  const shares = scores.totals.map((column, place) => column.map((total) => total / (scores.maxima[place] ?? 1)));
  const pExtremes = pairedP(shares, weakest, strongest, weights, confidence);
  const result: ScorecardResult = {
    set,
    missingRule,
    confidence,
    minimumGroup,
    whole,
    weakest,
    strongest,
    ...(pExtremes !== undefined && { pExtremes }),
    order: friedman(shares),
    items: set.items.map(({ answers }) => levelOf(answers, weights, confidence)),
    groupings: protection.cuts.map((cut) =>
      groupingOf(cut, scores, whole, set, { confidence, minimum: minimumGroup, ...(weights && { weights }) }),
    ),
  };
  return { status: "complete", result };
}

function cardOf(
  { totals, overall, maxima, minima }: CategoryScores,
  confidence: number,
  members?: readonly number[],
  weights?: Float64Array,
): Scorecard {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  return {
    overall: scorecardLine(overall, sum(minima), sum(maxima), confidence, members, weights),
    categories: totals.map((column, place) => scorecardLine(column, minima[place] ?? 0, maxima[place] ?? 0, confidence, members, weights)),
  };
}

/** The mean and SD of an item. */
function levelOf(answers: Float64Array, weights: Float64Array | undefined, confidence: number): Level {
  const { n, mean, sd } = scoreTest(answers, weights, confidence);
  return { n, ...(mean !== undefined && { mean }), ...(sd !== undefined && { sd }) };
}

function pairedP(
  shares: readonly Float64Array[],
  weakest: number,
  strongest: number,
  weights: Float64Array | undefined,
  confidence: number,
): number | undefined {
  const pairs = shares.flatMap((_, one) => shares.slice(one + 1).map((__, step) => [one, one + 1 + step] as const));
  const tests = pairs.map(([one, other]) => {
    const difference = (shares[one] ?? new Float64Array()).map((share, rater) => share - (shares[other]?.[rater] as number));
    return scoreTest(difference, weights, confidence).p;
  });
  const place = pairs.findIndex(([one, other]) => one === Math.min(weakest, strongest) && other === Math.max(weakest, strongest));
  return holm(tests)[place];
}

function groupingOf(
  cut: ProtectedCut,
  scores: CategoryScores,
  whole: Scorecard,
  set: ItemSet,
  { confidence, minimum, weights }: { readonly confidence: number; readonly minimum: number; readonly weights?: Float64Array },
): ScorecardGrouping {
  const cards = cut.groups.map(({ members }) => cardOf(scores, confidence, members, weights));
  const counts = ({ overall, categories }: Scorecard): Parameters<typeof cutStatuses>[2] => ({ overall, themes: categories, items: [] });
  const statuses = cutStatuses(cut, cards.map(counts), counts(whole), { items: [], dimensions: set.dimensions }, minimum, {
    overall: scores.overall,
    themes: scores.totals,
    items: [],
  });
  const of = (rows: readonly number[]): Moments => scoreMoments(scores.overall, weights, rows).moments;
  const moments = cut.groups.map(({ members }) => of(members));
  const rests = cut.groups.map((_, place) => of(everybodyOutside(cut, place)));
  const p = holm(
    moments.map((own, place) => {
      const rest = rests[place];
      return statuses[place]?.overall === "shown" && rest ? welchT(own, rest, confidence)?.p : undefined;
    }),
  );
  const groups = cut.groups.flatMap(({ name }, place): ScorecardGroup[] => {
    const [card, own, rest, pHolm] = [cards[place], statuses[place], rests[place], p[place]];
    if (!card || !own) return [];
    const percent = rest && rest.n > 0 ? { rest: rest.mean / whole.overall.maximum } : {};
    return [{ name, card, statuses: own, ...percent, ...(pHolm !== undefined && { pHolm }) }];
  });
  return { cut, groups };
}
