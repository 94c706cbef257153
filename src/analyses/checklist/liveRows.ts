import type { Messages } from "../../i18n/messages";
import type { LiveColumn, LiveFormula } from "../../report/live";
import { column, figure, live } from "../../report/live";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import { anyNumber, numberCriterion } from "../live/criteria";
import type { LiveRows } from "../live/followed";
import { liveGroup } from "../live/liveGroup";
import { liveItem } from "../live/liveItem";
import { everybody, membersOf } from "../live/respondents";
import { liveSum, shortEnough } from "../live/withCount";
import type { Candidate, ChecklistResult } from "./compute";
import type { LiveChecklist } from "./liveColumns";
import { liveChecklist } from "./liveColumns";

type Formulas = Readonly<Record<string, LiveFormula>>;

/** The formulas of the candidates' table and of the signs' table, by row id. */
export interface ChecklistLiveRows {
  readonly candidates: LiveRows;
  readonly signs: LiveRows;
}

/** Formulas that count the signs from the answers as they stand; the fewest and most of a candidate and the agreement stay numbers. */
export function checklistLiveRows(survey: Survey, result: ChecklistResult, messages: Messages): ChecklistLiveRows {
  const none: ChecklistLiveRows = { candidates: new Map(), signs: new Map() };
  const items = result.set.items.flatMap(({ answers }) => liveItem(survey, answers) ?? []);
  if (items.length < result.set.items.length) return none;
  const columns = liveChecklist(items, result, messages);
  const [group] = survey.roles.groups;
  const groups = result.candidates.map(({ name }) => liveGroup(survey, group, name));
  const ofCandidate = ({ row }: Candidate, place: number): CandidateFigures | undefined => {
    if (result.column === undefined) return row === undefined ? undefined : ofRow(columns, row);
    const own = groups[place];
    return own && ofGroup(columns, own);
  };
  const candidates = result.candidates.map(ofCandidate);
  return {
    candidates: new Map(candidates.map((own, place) => [`candidate${place + 1}`, own ? shortEnough(own.line) : {}])),
    signs: new Map(
      result.set.items.map(({ id }, sign) => [
        id,
        {
          ...allShare(columns, sign, result.column === undefined ? undefined : groups.find((each) => each !== undefined)),
          ...Object.fromEntries(candidates.flatMap((own, place) => (own ? [[`candidate${place + 1}`, own.share(sign)]] : []))),
        },
      ]),
    ),
  };
}

/** What is counted of one candidate. */
interface CandidateFigures {
  readonly line: Formulas;
  /** How many of the lists say yes to a sign. */
  readonly share: (sign: number) => LiveFormula;
}

function ofGroup({ items, yes, given, middle }: LiveChecklist, group: LiveGroup): CandidateFigures {
  const members = membersOf(group);
  return {
    line: {
      lists: members.count(yes),
      yes: members.mean(yes),
      share: live`${members.sum(yes)}/${members.sum(given)}`,
      open: liveSum(items.map((item) => live`IF(${members.count(item)}<${figure("lists")},1,0)`)),
    },
    share: (sign) => shareOf(items[sign], (item) => [members.countWhere(item, numberCriterion(">", middle)), members.count(item)]),
  };
}

/** A candidate who is one row of the answers. */
function ofRow({ items, yes, given, middle }: LiveChecklist, row: number): CandidateFigures {
  const own = (of: LiveColumn): LiveFormula => live`INDEX(${column(of)},${row + 1})`;
  const isGiven = live`ISNUMBER(${own(yes)})`;
  return {
    line: {
      lists: live`IF(${isGiven},1,0)`,
      yes: live`IF(${isGiven},${own(yes)},NA())`,
      share: live`${own(yes)}/${own(given)}`,
      open: live`IF(${isGiven},${items.length}-${own(given)},NA())`,
    },
    share: (sign) => shareOf(items[sign], (item) => [live`IF(${own(item)}>${middle},1,0)`, live`COUNT(${own(item)})`]),
  };
}

/** All lists together, without those that name no candidate. An empty text as criterion matches empty texts, which "=" does not. */
function allShare({ items, middle }: LiveChecklist, sign: number, group: LiveGroup | undefined): Formulas {
  const above = numberCriterion(">", middle);
  const unnamed = (item: LiveColumn, is: LiveFormula): LiveFormula =>
    group ? live`-COUNTIFS(${column(group.names)},"",${column(item)},${is})` : live``;
  const all = shareOf(items[sign], (item) => [
    live`(${everybody.countWhere(item, above)}${unnamed(item, above)})`,
    live`(${everybody.count(item)}${unnamed(item, anyNumber)})`,
  ]);
  return { all };
}

function shareOf(item: LiveColumn | undefined, counts: (item: LiveColumn) => readonly [yes: LiveFormula, n: LiveFormula]): LiveFormula {
  if (!item) return live`NA()`;
  const [yes, n] = counts(item);
  return live`${yes}/${n}`;
}
