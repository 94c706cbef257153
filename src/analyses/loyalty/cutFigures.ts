import { holm } from "../../stats/adjust/holm";
import type { PromoterDifference } from "../../stats/proportions/promoterDifference";
import { promoterDifference } from "../../stats/proportions/promoterDifference";
import type { TwoProportions } from "../../stats/proportions/twoProportions";
import { twoProportions } from "../../stats/proportions/twoProportions";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { answeredStatuses, everybodyOutside } from "../../survey/privacy/protection";
import type { GroupStatus } from "../../survey/privacy/status";
import type { PeopleShare } from "../shareBase";
import { marksOf, peopleShare, shareBaseOf } from "../shareBase";
import type { LoyaltyMeasure } from "./loyaltyMeasures";
import type { PromoterFigure } from "./promoterScore";
import { promoterBase, promoterScore } from "./promoterScore";
import type { Recommendation } from "./recommendation";

/** A figure of a group, and its difference from everyone else or, of waves, from the wave before. */
export interface GroupFigure<Figure, Difference> {
  readonly name: string;
  readonly status: GroupStatus;
  readonly figure: Figure;
  /** Absent where one of the two sides is kept back, or there is none. */
  readonly difference?: Difference;
  /** Adjusted by Holm over the differences of the same figure. */
  readonly pHolm?: number;
}

export type Against = "rest" | "before";
export type PromoterGroup = GroupFigure<PromoterFigure, PromoterDifference>;
export type ShareGroup = GroupFigure<PeopleShare, TwoProportions>;

export interface CutSettings {
  readonly cut: ProtectedCut;
  readonly against: Against;
  readonly confidence: number;
  readonly minimum: number;
  /** Case weights, one a respondent. */
  readonly weights?: Float64Array;
}

/** The net promoter score of each group of a cut. */
export function promoterGroups(recommendation: Recommendation, settings: CutSettings): readonly PromoterGroup[] {
  const { confidence, weights } = settings;
  return figuresOf(settings, {
    baseOf: (members) => promoterBase(recommendation.onTen, weights, members),
    figureOf: (base) => promoterScore(base, confidence),
    differenceOf: (own, other) => promoterDifference(other.tested, own.tested, confidence),
  });
}

/** The share of a measure in each group of a cut. */
export function shareGroups(measure: LoyaltyMeasure, settings: CutSettings): readonly ShareGroup[] {
  const { confidence, weights } = settings;
  const marks = marksOf(measure.answers, (answer) => answer >= measure.cut);
  return figuresOf(settings, {
    baseOf: (members) => shareBaseOf(marks, weights, members),
    figureOf: (base) => peopleShare(base, confidence),
    differenceOf: (own, other) => twoProportions(own.tested, other.tested, confidence),
  });
}

interface FigureParts<Base extends { readonly n: number }, Figure, Difference> {
  readonly baseOf: (members: readonly number[]) => Base;
  readonly figureOf: (base: Base) => Figure;
  readonly differenceOf: (own: Base, other: Base) => Difference;
}

function figuresOf<Base extends { readonly n: number }, Figure, Difference extends { readonly p?: number }>(
  { cut, against, minimum }: CutSettings,
  { baseOf, figureOf, differenceOf }: FigureParts<Base, Figure, Difference>,
): readonly GroupFigure<Figure, Difference>[] {
  const bases = cut.groups.map(({ members }) => baseOf(members));
  const statuses = answeredStatuses(cut, (respondent) => baseOf([respondent]).n > 0, minimum);
  const differences = cut.groups.map((_, place): Difference | undefined => {
    const own = bases[place];
    const isOpen = statuses[place] === "shown" && (against === "rest" || statuses[place - 1] === "shown");
    if (!own || !isOpen || cut.groups.length < 2) return undefined;
    const other = against === "before" ? bases[place - 1] : baseOf(everybodyOutside(cut, place));
    return other && other.n > 0 ? differenceOf(own, other) : undefined;
  });
  const adjusted = holm(differences.map((difference) => difference?.p));
  return cut.groups.flatMap(({ name }, place): GroupFigure<Figure, Difference>[] => {
    const [base, status, difference, pHolm] = [bases[place], statuses[place], differences[place], adjusted[place]];
    if (!base || !status) return [];
    return [{ name, status, figure: figureOf(base), ...(difference && { difference }), ...(pHolm !== undefined && { pHolm }) }];
  });
}
