import { answerPatterns } from "../../stats/careless/answerPatterns";
import { contradictions } from "../../stats/careless/contradictions";
import { mahalanobisDistances } from "../../stats/careless/mahalanobis";
import type { OppositePair } from "../../stats/careless/oppositePairs";
import { antonymPairs, oppositePairs } from "../../stats/careless/oppositePairs";
import { crossProductsOf } from "../../stats/crossProducts";
import { median } from "../../stats/median";
import type { Reason } from "../../stats/reason";
import type { Survey } from "../../survey/survey";
import type { ItemSet } from "../itemSet";
import { answersAsGiven } from "./auditedItems";
import type { Duplicates } from "./duplicates";

/** Why a respondent's answers are worth a second look. */
export type Flag = "many-missing" | "straight-line" | "no-spread" | "outlier" | "contradictory" | "duplicate-id" | "duplicate-row" | "fast";
export const flags: readonly Flag[] = [
  "straight-line",
  "no-spread",
  "outlier",
  "contradictory",
  "many-missing",
  "fast",
  "duplicate-id",
  "duplicate-row",
];

/** One respondent's figures; what cannot be computed is absent. */
export interface RespondentCheck {
  /** Index into the survey's rows. */
  readonly respondent: number;
  readonly missing: number;
  readonly longestRun: number;
  readonly spread?: number;
  readonly d2?: number;
  readonly p?: number;
  readonly contradictions?: number;
  readonly pairs?: number;
  readonly time?: number;
  readonly flags: readonly Flag[];
}

export interface RespondentChecks {
  /** One a respondent, in the order of the rows. */
  readonly respondents: readonly RespondentCheck[];
  /** Where pairs of opposite items come from: the keys, or answers that run against each other; absent where there are none. */
  readonly pairsFrom?: "keys" | "answers";
  /** How long a run of equal answers is a straight line. */
  readonly runLimit: number;
  /** Why nobody has a distance. */
  readonly distanceReason?: Reason;
  /** Respondents who answered everything, and so have a distance. */
  readonly complete: number;
}

/**
 * The flags as people read them: the same answer throughout is a long run too, and says it all.
 *
 * @example toldFlags(["straight-line", "no-spread"]) // ["no-spread"]
 */
export function toldFlags(raised: readonly Flag[]): readonly Flag[] {
  return raised.includes("no-spread") ? raised.filter((flag) => flag !== "straight-line") : raised;
}

/** A shorter run says little on any questionnaire; beyond, half the items (Curran 2016). */
const shortestLine = 6;
/** With fewer answers, the same answer throughout is nothing odd. */
const fewestForSpread = 5;
export const distanceMark = 0.001;
/** Fewer complete respondents tell no opposite items. */
const fewestForAntonyms = 30;
const fewestTimes = 10;

/**
 * Looks through every respondent's answers, as they were given: missing ones, the longest run of equal ones, their spread, their
 * Mahalanobis distance, contradictions between opposite items, the time taken. Flags are questions to ask, not verdicts.
 */
export function respondentChecks(survey: Survey, set: ItemSet, duplicates: Duplicates, times: Float64Array | undefined): RespondentChecks {
  const given = answersAsGiven(survey, set);
  const size = given.length;
  const patterns = answerPatterns(given);
  const distances = mahalanobisDistances(given);
  const { pairs, from } = pairsOf(set, given);
  const opposed = pairs.length > 0 ? contradictions(given, pairs, set.scale) : undefined;
  const runLimit = Math.max(shortestLine, Math.ceil(size / 2));
  const known = times?.filter((time) => !Number.isNaN(time)) ?? [];
  const usual = known.length >= fewestTimes ? median(Array.from(known)) : undefined;
  const sameId = new Set(duplicates.sameId.flatMap(({ respondents }) => respondents));
  const sameAnswers = new Set(duplicates.sameAnswers.flat());
  const respondents = Array.from({ length: survey.respondents }, (_, respondent): RespondentCheck => {
    const answered = patterns.answered[respondent] ?? 0;
    const longestRun = patterns.longestRun[respondent] ?? 0;
    const figures = present({
      spread: patterns.withinSd[respondent],
      d2: distances.squared?.[respondent],
      p: distances.p?.[respondent],
      time: times?.[respondent],
      contradictions: opposed?.contradictory[respondent],
      pairs: opposed?.pairs[respondent],
    });
    const { p = 1, time = Infinity, contradictions: contradictory = 0, pairs: both = 0 } = figures;
    const raised: Readonly<Record<Flag, boolean>> = {
      "many-missing": answered * 2 < size,
      "straight-line": longestRun >= runLimit,
      "no-spread": answered >= fewestForSpread && patterns.zeroSpread[respondent] === 1,
      outlier: p < distanceMark,
      contradictory: contradictory >= Math.min(2, pairs.length) && contradictory > 0 && contradictory * 2 >= both,
      fast: usual !== undefined && time < usual / 2,
      "duplicate-id": sameId.has(respondent),
      "duplicate-row": sameAnswers.has(respondent),
    };
    return { respondent, missing: size - answered, longestRun, ...figures, flags: flags.filter((flag) => raised[flag]) };
  });
  return {
    respondents,
    ...(from && { pairsFrom: from }),
    runLimit,
    ...(distances.reason && { distanceReason: distances.reason }),
    complete: distances.n,
  };
}

function pairsOf(
  { items, dimensions }: ItemSet,
  given: readonly Float64Array[],
): { readonly pairs: readonly OppositePair[]; readonly from?: "keys" | "answers" } {
  const keys = items.map(({ key }) => key);
  const keyed = oppositePairs(keys, dimensions.length === 0 ? undefined : items.map(({ dimension }) => dimension ?? ""));
  if (keyed.length > 0) return { pairs: keyed, from: "keys" };
  const moments = crossProductsOf(given);
  const answered = moments.n >= fewestForAntonyms ? antonymPairs(moments) : [];
  return answered.length > 0 ? { pairs: answered, from: "answers" } : { pairs: [] };
}

/** Fields that are absent rather than undefined or NaN. */
function present<Name extends string>(figures: Readonly<Record<Name, number | undefined>>): Partial<Record<Name, number>> {
  const entries = Object.entries<number | undefined>(figures).filter(([, figure]) => figure !== undefined && !Number.isNaN(figure));
  return Object.fromEntries(entries) as Partial<Record<Name, number>>;
}
