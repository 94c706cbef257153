import type { RaterAgreement } from "../../stats/agreement";
import { fleissKappa } from "../../stats/agreement";
import { groupsOf } from "../../survey/grouping";
import { tidy } from "../../survey/normalised";
import { OptionReader } from "../../survey/optionReader";
import type { Survey } from "../../survey/survey";
import type { Outcome, RawOptions } from "../analysis";
import { degenerateAnswers } from "../degenerate";
import type { ItemSet } from "../itemSet";
import { readItems } from "../itemSet";
import { isUnfinished } from "../unfinished";

/** How one sign was answered: how many lists say yes, of those that say anything. */
export interface SignCount {
  readonly yes: number;
  readonly n: number;
}

export interface Candidate {
  readonly name: string;
  /** Place of its row among the respondents, where each row is a candidate. */
  readonly row?: number;
  /** Lists that hold an answer: one an interviewer. */
  readonly lists: number;
  readonly signs: readonly SignCount[];
  /** Mean over the lists of the number of signs answered yes. */
  readonly yes: number;
  /** The list with the fewest and with the most. */
  readonly lowest: number;
  readonly highest: number;
  /** Of the answers given. */
  readonly share: number;
  /** Signs that some list leaves open. */
  readonly open: number;
}

export interface ChecklistResult {
  readonly set: ItemSet;
  /** Header of the column that names the candidates; absent where each row is one. */
  readonly column?: string;
  /** In the order of their names. */
  readonly candidates: readonly Candidate[];
  /** All lists together, by sign. */
  readonly signs: readonly SignCount[];
  /** Over every candidate and sign with two answers or more. */
  readonly agreement: RaterAgreement;
  /** By sign, over the candidates. */
  readonly agreementBySign: readonly RaterAgreement[];
  /** Rows that name no candidate. */
  readonly unnamed: number;
  /** Candidates without any answer. */
  readonly withoutAnswers: readonly string[];
}

/** Side by side only so many can be compared; more names make no candidates but respondents. */
const mostCandidates = 100;

/**
 * Checklists counted: per candidate how many signs were answered yes, averaged over the interviewers, and how far the interviewers agree.
 *
 * Conventions: an answer above the midpoint of its scale is a yes; an answer left open is no "no"; several rows of one candidate are
 * several interviewers. Source of the agreement: Fleiss (1971).
 */
export function computeChecklist(survey: Survey, raw: RawOptions): Outcome<ChecklistResult> {
  const reader = new OptionReader(
    raw,
    survey.columns.map(({ header }) => header),
  );
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const degenerate = degenerateAnswers(survey, set.items, "one-number");
  if (degenerate) return degenerate;
  const [column] = survey.roles.groups;
  const source = survey.columns[column ?? -1];
  const groups = source ? groupsOf(source) : rowsOf(survey);
  if (groups.length > mostCandidates) {
    if (!source) return { status: "incomplete", incomplete: { code: "choose-groups" } };
    return { status: "refused", refusal: { code: "too-many-groups", column: source.header, groups: groups.length, most: mostCandidates } };
  }
  const middle = (set.scale.min + set.scale.max) / 2;
  const counted = groups.map(({ name, members }): Candidate => {
    const [row] = members;
    return { ...candidateOf(name, members, set, middle), ...(!source && row !== undefined && { row }) };
  });
  const candidates = counted.filter(({ lists }) => lists > 0);
  if (candidates.length === 0) return { status: "refused", refusal: { code: "no-answers", columns: set.items.length } };
  const subjects = (sign: number): Float64Array[] =>
    candidates.flatMap(({ signs }) => {
      const found = signs[sign];
      return found ? [Float64Array.of(found.n - found.yes, found.yes)] : [];
    });
  const result: ChecklistResult = {
    set,
    ...(source && { column: source.header }),
    candidates,
    signs: set.items.map((_, sign) => ({
      yes: candidates.reduce((sum, { signs }) => sum + (signs[sign]?.yes ?? 0), 0),
      n: candidates.reduce((sum, { signs }) => sum + (signs[sign]?.n ?? 0), 0),
    })),
    agreement: fleissKappa(set.items.flatMap((_, sign) => subjects(sign))),
    agreementBySign: set.items.map((_, sign) => fleissKappa(subjects(sign))),
    unnamed: survey.respondents - groups.reduce((sum, { members }) => sum + members.length, 0),
    withoutAnswers: counted.filter(({ lists }) => lists === 0).map(({ name }) => name),
  };
  return { status: "complete", result };
}

/** Every row a candidate, called by its identity column, with its number where that repeats or says nothing. */
function rowsOf(survey: Survey): readonly { readonly name: string; readonly members: readonly number[] }[] {
  const column = survey.columns[survey.roles.identity ?? -1]?.cells ?? [];
  const names = Array.from({ length: survey.respondents }, (_, row) => tidy(String(column[row] ?? "")));
  return names.map((name, row) => {
    const isOwn = name !== "" && names.indexOf(name) === names.lastIndexOf(name);
    return { name: isOwn ? name : `${name} #${row + 1}`.trim(), members: [row] };
  });
}

function candidateOf(name: string, members: readonly number[], { items }: ItemSet, middle: number): Candidate {
  const given = members.filter((row) => items.some(({ answers }) => !Number.isNaN(answers[row])));
  const counts = given.map((row) => items.filter(({ answers }) => (answers[row] as number) > middle).length);
  const signs = items.map(({ answers }): SignCount => {
    const own = given.map((row) => answers[row] as number).filter((answer) => !Number.isNaN(answer));
    return { yes: own.filter((answer) => answer > middle).length, n: own.length };
  });
  const [yes, n] = [signs.reduce((sum, sign) => sum + sign.yes, 0), signs.reduce((sum, sign) => sum + sign.n, 0)];
  return {
    name,
    lists: given.length,
    signs,
    yes: given.length === 0 ? 0 : yes / given.length,
    lowest: Math.min(...counts),
    highest: Math.max(...counts),
    share: n === 0 ? 0 : yes / n,
    open: signs.filter((sign) => sign.n < given.length).length,
  };
}
