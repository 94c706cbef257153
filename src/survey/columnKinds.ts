import type { AnswerScale } from "./answerScale";
import { dateNames, identityNames, isGroupName, openNames, outcomeNames, recommendNames, waveNames, weightNames } from "./columnNames";
import type { ColumnProfile } from "./columnProfile";
import { columnProfile, isRepeating, isUnique } from "./columnProfile";
import { labelSets, labelsKnow } from "./labelSets";
import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";
import type { Roles } from "./survey";

/** What a column of a survey can be. */
export type ColumnKindName =
  "identity" | "group" | "wave" | "weight" | "points" | "outcome" | "recommend" | "item" | "open" | "date" | "number" | "empty";

/** Why a column looks like what it looks like; the sentences stand with the pane's words. */
export type ColumnReason =
  /** It is headed with a word for it. */
  | { readonly code: "header" }
  /** It carries an item of the recognised questionnaire, or was named for the part. */
  | { readonly code: "chosen" }
  | { readonly code: "unique" }
  | { readonly code: "repeats"; readonly entries: number }
  | { readonly code: "whole-numbers"; readonly min: number; readonly max: number }
  | { readonly code: "numbers"; readonly min: number; readonly max: number }
  | { readonly code: "labels"; readonly entries: number }
  | { readonly code: "texts" }
  | { readonly code: "dates" }
  | { readonly code: "no-entries" };

/** A guess of what one column is, with what it could be as well. */
export interface ColumnKind {
  /** Index into the survey's columns. */
  readonly column: number;
  readonly kind: ColumnKindName;
  /** Other parts it could play, the likeliest first. */
  readonly others: readonly ColumnKindName[];
  readonly reasons: readonly ColumnReason[];
  /** The lowest and highest number in it, where it holds mostly numbers: to offer as the ends of a scale, never to assume. */
  readonly range?: AnswerScale;
}

/** Of the entries, this share has to be of one kind. */
const mostly = 0.9;

/** A column of ratings may hold some texts and typing errors. */
const ratingShare = 0.8;

interface Guess {
  readonly kind: ColumnKindName;
  readonly reason: ColumnReason;
}

/**
 * What each column looks like, one entry a column: first the part it plays in the survey, else the likeliest guess from its header and
 * its cells (of a long column its first thousand).
 *
 * @param known questionnaires whose labels tell answers in words
 */
export function columnKinds(table: ResponseTable, roles: Roles, known: readonly Questionnaire[]): readonly ColumnKind[] {
  const played = playedBy(roles);
  const sets = labelSets(known);
  return table.columns.map((cells, column) => {
    const profile = columnProfile(cells);
    const header = normalised(cells.header);
    const isLabelled = profile.numbers < profile.filled / 2 && labelsKnow(profile.entries, sets);
    const guesses = guessesOf(header, profile, isLabelled);
    const role = played.get(column);
    const [first] = guesses;
    const kind = role ?? first?.kind ?? "number";
    const reasons = guesses.filter((guess) => guess.kind === kind).map(({ reason }) => reason);
    const { min, max, lowest, highest } = profile;
    const ends = isRatings(profile) ? { min: lowest, max: highest } : { min, max };
    const isNumber = isRatings(profile) || (profile.numbers > 0 && profile.numbers >= profile.filled * mostly);
    return {
      column,
      kind,
      others: [...new Set(guesses.map((guess) => guess.kind))].filter((other) => other !== kind),
      reasons: role ? [{ code: "chosen" }, ...reasons] : reasons,
      ...(isNumber && { range: ends }),
    };
  });
}

function playedBy({
  blocks,
  points,
  outcome,
  recommend,
  weight,
  identity,
  open,
  groups,
  wave,
}: Roles): ReadonlyMap<number, ColumnKindName> {
  const played = new Map<number, ColumnKindName>();
  const play = (kind: ColumnKindName, columns: readonly (number | undefined)[]): void => {
    for (const column of columns) if (column !== undefined && !played.has(column)) played.set(column, kind);
  };
  for (const columns of Object.values(blocks)) play("item", columns);
  play("points", points);
  play("outcome", [outcome]);
  play("recommend", [recommend]);
  play("weight", [weight]);
  play("wave", [wave]);
  play("group", groups);
  play("identity", [identity]);
  play("open", open);
  return played;
}

/** Everything a column can be, the likeliest first: what the header says before what the cells look like. */
function guessesOf(header: string, profile: ColumnProfile, isLabelled: boolean): readonly Guess[] {
  const { filled, numbers, whole, min, max, lowest, highest, dates, entries } = profile;
  if (filled === 0) return [{ kind: "empty", reason: { code: "no-entries" } }];
  const isRating = isRatings(profile);
  const isNumber = isRating || numbers >= filled * mostly;
  const isDate = dates >= filled * mostly;
  const isText = numbers + dates <= filled / 2;
  const repeats = isRepeating(profile);
  const isCounted = whole === filled && max - min < filled * 2 && !isRating;
  const named = (names: RegExp, kind: ColumnKindName, holds: boolean): Guess[] =>
    holds && names.test(header) ? [{ kind, reason: { code: "header" } }] : [];
  const when = (holds: boolean, kind: ColumnKindName, reason: ColumnReason): Guess[] => (holds ? [{ kind, reason }] : []);
  const ratings: ColumnReason = { code: "whole-numbers", min: lowest, max: highest };
  const groups: ColumnReason = { code: "repeats", entries: entries.size };
  return [
    ...named(identityNames, "identity", isUnique(profile)),
    ...named(waveNames, "wave", isRepeating(profile, Math.max(2, filled / 2))),
    ...named(dateNames, "date", isDate),
    ...when(isDate, "date", { code: "dates" }),
    ...named(recommendNames, "recommend", isNumber),
    ...named(outcomeNames, "outcome", isNumber || isLabelled),
    ...named(weightNames, "weight", isNumber && min >= 0),
    ...when(isGroupName(header) && repeats, "group", { code: "header" }),
    ...named(openNames, "open", isText && !isLabelled),
    ...when(isLabelled, "item", { code: "labels", entries: entries.size }),
    ...when(isRating, "item", ratings),
    ...when(repeats && isText, "group", groups),
    ...when(isUnique(profile) && !isDate && ((isText && isShort(profile)) || isCounted), "identity", { code: "unique" }),
    ...when(isText && !isLabelled && !isShort(profile), "open", { code: "texts" }),
    ...when(isDate && repeats, "wave", { code: "dates" }),
    ...when(isRating && repeats, "group", groups),
    ...when(isRating, "outcome", ratings),
    ...when(isNumber && !isRating, "number", { code: "numbers", min, max }),
    ...when(repeats && isNumber && !isRating, "group", groups),
    ...when(isText && !isLabelled, "open", { code: "texts" }),
  ];
}

function isRatings({ filled, numbers, ratings }: ColumnProfile): boolean {
  return ratings > 0 && ratings >= filled * ratingShare && ratings >= numbers * mostly;
}

/** A few characters each: codes and names rather than sentences. */
function isShort({ length }: ColumnProfile): boolean {
  return length < shortestSentence;
}

const shortestSentence = 16;
