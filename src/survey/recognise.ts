import type { AnswerScale } from "./answerScale";
import type { ColumnMatch, MatchEvidence } from "./columnMatch";
import { columnMatch } from "./columnMatch";
import { namedItem } from "./itemWording";
import { matchItemColumns } from "./matchColumns";
import { matchOwnItems } from "./matchOwnItems";
import { matchShape } from "./matchShape";
import type { TemplateMatch } from "./matchTemplate";
import { matchTemplate } from "./matchTemplate";
import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import type { ResponseTable } from "./responseTable";
import type { ItemColumns, Recognition } from "./survey";

/** Columns matched, of those expected, from which on headers are taken for the questionnaire's. */
const recognisedShare = 0.5;

/** With this share, or with the last of its items there, a questionnaire of its own length counts as whole. */
const wholeShare = 0.9;

/** A row of plainly numbered columns of this length is nobody's own survey by chance. */
const tellingLength = 25;

export interface Recognised {
  readonly questionnaire?: Questionnaire;
  readonly recognition: Recognition;
  /** By block id; empty without a questionnaire. */
  readonly blocks: Readonly<Record<string, ItemColumns>>;
  readonly template?: TemplateMatch;
  /** Places of the items, by block id, whose column a person has set aside. */
  readonly setAside?: Readonly<Record<string, readonly number[]>>;
}

const evidences: readonly MatchEvidence[] = ["ids", "headers", "shape"];

interface Fit {
  readonly match: ColumnMatch;
  readonly declared: Questionnaire;
  /** Compared place by place, the higher the better. */
  readonly rank: readonly number[];
}

/**
 * Tells which questionnaire the columns carry: the ids of our template before headers, headers before shape; of what is left the one
 * with the most columns. What fits equally well is listed: nothing is chosen between two wordings of one questionnaire.
 *
 * @param scale the answer scale, where an option gives it
 */
export function recognise(table: ResponseTable, known: readonly Questionnaire[], scale?: AnswerScale): Recognised {
  const fits = known.flatMap((questionnaire) => fitOf(table, questionnaire, scale) ?? []);
  const [best] = [...fits].sort((first, second) => byRank(second.rank, first.rank));
  if (!best) return { recognition: { basis: "none", matched: 0, expected: 0, alternatives: [] }, blocks: {} };
  const { match } = best;
  const template = "isNamed" in match ? (match as TemplateMatch) : undefined;
  const equal = fits.filter(({ rank }) => byRank(rank, best.rank) === 0).map(({ declared }) => declared.id);
  const isVague = match.evidence === "shape" && match.matched < tellingLength && known.some(({ id }) => id === "custom");
  return {
    questionnaire: match.questionnaire,
    recognition: {
      basis: template ? "template" : "guessed",
      evidence: match.evidence,
      matched: match.matched,
      expected: match.expected,
      alternatives: isVague ? [...equal, "custom"] : equal,
    },
    blocks: match.blocks,
    ...(template && { template }),
  };
}

/** Lays one questionnaire over the columns because someone has said that it was used: whatever fits is taken. */
export function declaredMatch(table: ResponseTable, questionnaire: Questionnaire): ColumnMatch {
  const template = matchTemplate(table, questionnaire);
  if (template) return template;
  const found = matchesOf(table, questionnaire, (match) => match.matched > 0, { isDeclared: true });
  return found.reduce((most, match) => (match.matched > most.matched ? match : most), columnMatch(questionnaire, "headers", {}));
}

function fitOf(table: ResponseTable, declared: Questionnaire, scale: AnswerScale | undefined): Fit | undefined {
  if (declared.items.length === 0) return undefined;
  const template = matchTemplate(table, declared);
  if (template) return { match: template, declared, rank: rankOf(template, declared) };
  const isEnough = ({ matched, expected }: ColumnMatch): boolean => matched > 0 && matched >= expected * recognisedShare;
  const [first] = matchesOf(table, declared, isEnough, { ...(scale && { scale }) })
    .map((match) => ({ match, declared, rank: rankOf(match, declared) }))
    .sort((one, other) => byRank(other.rank, one.rank));
  return first;
}

/**
 * Every way in which a questionnaire can be laid over the columns. Where it takes the survey's own items, numbers say nothing of our
 * examples: only their words do.
 */
function matchesOf(
  table: ResponseTable,
  questionnaire: Questionnaire,
  isEnough: (match: ColumnMatch) => boolean,
  { scale, isDeclared = false }: { readonly scale?: AnswerScale; readonly isDeclared?: boolean },
): readonly ColumnMatch[] {
  const byHeaders = matchItemColumns(table, questionnaire);
  const own = questionnaire.ownItems === true;
  const isTold = isEnough(byHeaders) && (!own || isWorded(table, byHeaders));
  return [
    isTold ? byHeaders : undefined,
    own ? matchOwnItems(table, questionnaire) : matchShape(table, questionnaire, scale, isDeclared),
  ].flatMap((match) => match ?? []);
}

/** Whether the headers hold the words of the items and not just their numbers. */
function isWorded(table: ResponseTable, { questionnaire, blocks, matched }: ColumnMatch): boolean {
  const worded = Object.values(blocks).flatMap((columns) =>
    columns.filter((column, index) => {
      const header = normalised(table.columns[column ?? -1]?.header ?? "");
      return column !== undefined && namedItem(header, questionnaire) === questionnaire.items[index]?.number;
    }),
  );
  return worded.length >= matched * wordedShare;
}

const wordedShare = 0.8;

/** Evidence, then how much is matched, then how whole it is, then the questionnaire that says more about its items. */
function rankOf(match: ColumnMatch, declared: Questionnaire): readonly number[] {
  const { matched, expected, blocks, evidence, questionnaire } = match;
  const last = questionnaire.items.length - 1;
  const isWhole = matched >= expected * wholeShare || Object.values(blocks).some((columns) => columns[last] !== undefined);
  return [-evidences.indexOf(evidence), matched, isWhole ? 1 : 0, declared.ownItems ? 0 : 1, matched / expected];
}

function byRank(first: readonly number[], second: readonly number[]): number {
  const place = first.findIndex((rank, index) => rank !== second[index]);
  return place < 0 ? 0 : (first[place] ?? 0) - (second[place] ?? 0);
}
