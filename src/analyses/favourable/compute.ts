import { holm } from "../../stats/adjust/holm";
import type { Moments } from "../../stats/moments";
import type { NetShare } from "../../stats/proportions/netShare";
import { netShare } from "../../stats/proportions/netShare";
import { welchT } from "../../stats/welchT";
import type { MissingRule } from "../../survey/missingRule";
import { missingRules } from "../../survey/missingRule";
import { OptionReader } from "../../survey/optionReader";
import type { ProtectedCut } from "../../survey/privacy/protection";
import { everybodyOutside } from "../../survey/privacy/protection";
import { minimumForOpenAnswers } from "../../survey/privacy/status";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { ItemSet } from "../itemSet";
import { readItems } from "../itemSet";
import { protectedGroups, readMinimumGroup } from "../protectedGroups";
import { scoreMoments } from "../scoreMoments";
import { isUnfinished } from "../unfinished";
import type { CrossedGroups } from "./crossedGroups";
import { crossedGroups, readCrossed } from "./crossedGroups";
import { favourableCuts } from "./favourableCuts";
import type { FavourableProfile } from "./favourableProfile";
import { favourableProfile, favourableScores } from "./favourableProfile";
import type { OpenQuestion } from "../../survey/openAnswers";
import { openQuestion } from "../../survey/openAnswers";
import type { ProfileStatuses } from "../profileStatuses";
import { cutStatuses, wholeStatuses } from "../profileStatuses";

export interface FavourableGroup {
  readonly name: string;
  readonly profile: FavourableProfile;
  readonly statuses: ProfileStatuses;
  /** Everyone outside the group. */
  readonly rest: { readonly favourable?: number };
  /** Of the test against the rest, adjusted by Holm over the groups that are shown. */
  readonly pHolm?: number;
}

export interface FavourableGrouping {
  readonly cut: ProtectedCut;
  readonly isWave: boolean;
  readonly groups: readonly FavourableGroup[];
}

export interface FavourableResult {
  readonly set: ItemSet;
  readonly missingRule: MissingRule;
  readonly confidence: number;
  readonly minimumGroup: number;
  /** How many of the highest answers are favourable; absent for all above the midpoint. */
  readonly boxes?: number;
  readonly whole: FavourableProfile;
  readonly statuses: ProfileStatuses;
  readonly groupings: readonly FavourableGrouping[];
  readonly crossed?: CrossedGroups;
  /** Favourable minus unfavourable in points, of the item that says whether people would recommend the company. */
  readonly advocacy?: NetShare & { readonly item: number };
  readonly open: readonly OpenQuestion[];
  readonly seed: number;
}

/** Id of the theme that asks whether people would recommend. */
const advocacyTheme = "advocacy";

/**
 * The share of favourable answers and the mean by item, theme and overall, for everybody and by group; open answers in random order.
 *
 * Conventions: keyed answers; favourable above the midpoint of the declared scale unless `boxes` says otherwise; missing answers are no
 * part of the base; a theme counts the respondents whom the missing rule keeps. With case weights shares and means are weighted, and
 * intervals and tests take Kish's effective n. Sources: Wilson (1927); Kish (1965).
 */
export function computeFavourable(survey: Survey, raw: RawOptions): Outcome<FavourableResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const missingRule = reader.choice("missingRule", missingRules, "half");
  const confidence = reader.number("confidence", 0.5, 0.999) ?? 0.95;
  const boxes = reader.number("boxes", 1, 50);
  const seed = Math.round(reader.number("seed", 0, 2 ** 31 - 1) ?? 1);
  const minimumGroup = readMinimumGroup(reader);
  const pair = readCrossed(reader, raw, survey);
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const degenerate = degenerateAnswers(survey, set.items);
  if (degenerate) return degenerate;
  const { min, max } = set.scale;
  const cuts = favourableCuts(set.scale, boxes);
  if (!cuts || !Number.isInteger(boxes ?? 1)) {
    const allowed = `1 – ${Math.floor((max - min + 1) / 2)}`;
    return { status: "refused", refusal: { code: "bad-option", option: "boxes", given: String(boxes), allowed } };
  }
  const scores = favourableScores(set, cuts, missingRule, survey.answers.weight);
  const whole = favourableProfile(scores, confidence);
  if (whole.overall.n < minimumGroup)
    return { status: "refused", refusal: { code: "too-few-answers", n: whole.overall.n, needed: minimumGroup } };
  const { groups, wave, open } = survey.roles;
  const protection = protectedGroups(survey, wave === undefined ? groups : [...groups, wave], minimumGroup);
  if ("refusal" in protection) return { status: "refused", refusal: protection.refusal };
  const groupings = protection.cuts.map((cut, index): FavourableGrouping => {
    const profiles = cut.groups.map(({ members }) => favourableProfile(scores, confidence, members));
    const behind = { overall: scores.overall.score, themes: scores.themes.map(({ score }) => score), items: scores.items };
    const statuses = cutStatuses(cut, profiles, whole, set, minimumGroup, behind);
    const tests = againstRest(cut, statuses, scores.overall.goodShare, scores.weights, confidence);
    const parts = cut.groups.flatMap(({ name }, place) => {
      const [profile, own, test] = [profiles[place], statuses[place], tests[place]];
      return profile && own ? [{ name, profile, statuses: own, ...(test !== undefined && { pHolm: test }) }] : [];
    });
    return { cut, isWave: index === groups.length, groups: parts.map((group) => ({ ...group, rest: restOf(group, whole) })) };
  });
  const crossed = pair && crossedGroups(groupings, pair, scores, survey, { confidence, minimumGroup });
  const item = set.items.findIndex(({ dimension }) => dimension === advocacyTheme);
  const advocacy = item >= 0 ? set.items.filter(({ dimension }) => dimension === advocacyTheme) : [];
  const counts = whole.items[item]?.tested;
  const result: FavourableResult = {
    set,
    missingRule,
    confidence,
    minimumGroup,
    ...(boxes !== undefined && { boxes }),
    whole,
    statuses: wholeStatuses(whole, set, minimumGroup),
    groupings,
    ...(crossed && { crossed }),
    ...(advocacy.length === 1 && counts && { advocacy: { item, ...netShare(counts, confidence, 100) } }),
    open: open.flatMap((column) => {
      const found = survey.columns[column];
      return found ? [openQuestion(found, seed, Math.max(minimumForOpenAnswers, minimumGroup))] : [];
    }),
    seed,
  };
  return { status: "complete", result };
}

/** Welch's t of respondents' own shares of favourable answers, each shown group against everyone outside it. */
function againstRest(
  cut: ProtectedCut,
  statuses: readonly ProfileStatuses[],
  goodShare: Float64Array,
  weights: Float64Array | undefined,
  confidence: number,
): readonly (number | undefined)[] {
  const tests = cut.groups.map(({ members }, place) => {
    if (statuses[place]?.overall !== "shown") return undefined;
    const of = (rows: readonly number[]): Moments => scoreMoments(goodShare, weights, rows).moments;
    return welchT(of(members), of(everybodyOutside(cut, place)), confidence)?.p;
  });
  return holm(tests);
}

function restOf({ profile }: Pick<FavourableGroup, "profile">, whole: FavourableProfile): { readonly favourable?: number } {
  const [own, all] = [profile.overall.tested, whole.overall.tested];
  const n = all.n - own.n;
  return whole.overall.counts.n === profile.overall.counts.n ? {} : { favourable: (all.good - own.good) / n };
}
