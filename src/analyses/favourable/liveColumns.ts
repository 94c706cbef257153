import type { Messages } from "../../i18n/messages";
import type { DerivedColumn, LiveColumn, LiveFormula } from "../../report/live";
import { inRow, listed, live } from "../../report/live";
import type { AnswerScale } from "../../survey/answerScale";
import type { MissingRule } from "../../survey/missingRule";
import type { Survey } from "../../survey/survey";
import type { LiveGroup } from "../live/byGroup";
import { scoreColumn } from "../live/derivedColumns";
import { liveGroup } from "../live/liveGroup";
import { liveItem } from "../live/liveItem";
import { liveSum } from "../live/withCount";
import type { FavourableResult } from "./compute";

/** Where favourable answers begin and unfavourable ones end, as `favourableCuts`. */
export interface LiveCuts {
  readonly isGood: Cut;
  readonly isBad: Cut;
}

interface Cut {
  readonly comparison: ">=" | "<=" | ">" | "<";
  readonly answer: number;
}

/** As `ScoreColumns`, on the sheet of keyed answers; a respondent whom the missing rule does not keep has nothing in any of them. */
export interface LiveScores {
  readonly score: DerivedColumn;
  readonly answers: DerivedColumn;
  readonly good: DerivedColumn;
  readonly bad: DerivedColumn;
}

/** The columns behind the lines of the report; undefined where an item does not stand among the keyed answers. */
export interface FavourableColumns {
  readonly cuts: LiveCuts;
  readonly overall: LiveScores | undefined;
  readonly themes: readonly (LiveScores | undefined)[];
  readonly items: readonly (LiveColumn | undefined)[];
  /** By grouping, then by group. */
  readonly groups: readonly (readonly (LiveGroup | undefined)[])[];
}

/** The columns that the formulas of a report on favourable answers name. */
export function favourableLiveColumns(survey: Survey, result: FavourableResult, messages: Messages): FavourableColumns {
  const { set, missingRule, boxes, groupings } = result;
  const cuts = liveCuts(set.scale, boxes);
  const items = set.items.map(({ answers }) => liveItem(survey, answers));
  const scores = (name: string, dimension?: string): LiveScores | undefined => {
    const own = items.filter((_, index) => dimension === undefined || set.items[index]?.dimension === dimension);
    const known = own.filter((column) => column !== undefined);
    return known.length < own.length || known.length === 0 ? undefined : liveScores(name, known, cuts, missingRule, messages);
  };
  const { groups, wave } = survey.roles;
  const places = wave === undefined ? groups : [...groups, wave];
  return {
    cuts,
    overall: scores(messages.favourable.overall),
    themes: set.dimensions.map(({ id, name }) => scores(name[messages.language], id)),
    items,
    groups: groupings.map((grouping, index) => grouping.groups.map((group) => liveGroup(survey, places[index], group.name))),
  };
}

function liveCuts({ min, max }: AnswerScale, boxes: number | undefined): LiveCuts {
  const middle = (min + max) / 2;
  return boxes === undefined
    ? { isGood: { comparison: ">", answer: middle }, isBad: { comparison: "<", answer: middle } }
    : { isGood: { comparison: ">=", answer: max - boxes + 1 }, isBad: { comparison: "<=", answer: min + boxes - 1 } };
}

function liveScores(
  name: string,
  items: readonly LiveColumn[],
  { isGood, isBad }: LiveCuts,
  rule: MissingRule,
  { favourable }: Messages,
): LiveScores {
  const score = scoreColumn(name, items, rule);
  const words = favourable.columns("");
  const answered = live`COUNT(${listed(items.map(inRow))})`;
  // A text is more than any number: below a number are answers only, and what is not below it may be an empty text.
  const below = (comparison: "<" | "<=", answer: number): LiveFormula =>
    liveSum(items.map((item) => live`(${inRow(item)}${comparison}${answer})`));
  const column = (id: string, title: string, formula: LiveFormula): DerivedColumn => ({
    kind: "derived",
    id: `${id}(${score.id})`,
    title: `${title} ${name}`,
    formula: live`IF(ISNUMBER(${inRow(score)}),${formula},"")`,
  });
  const notGood = below(isGood.comparison === ">" ? "<=" : "<", isGood.answer);
  const bad = below(isBad.comparison === "<" ? "<" : "<=", isBad.answer);
  return {
    score,
    answers: column("answers", words.answers.title, answered),
    good: column(`favourable${isGood.comparison}${isGood.answer}`, words.favourable.title, live`${answered}-(${notGood})`),
    bad: column(`unfavourable${isBad.comparison}${isBad.answer}`, words.unfavourable.title, live`0+${bad}`),
  };
}
