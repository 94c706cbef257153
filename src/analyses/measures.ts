import type { AnswerScale } from "../survey/answerScale";
import type { Finding } from "../survey/finding";
import { meanScore } from "../survey/meanScore";
import type { MissingRule } from "../survey/missingRule";
import type { OptionReader } from "../survey/optionReader";
import { placeOfColumn } from "../survey/placeOfColumn";
import type { Wording } from "../survey/questionnaire";
import type { Survey } from "../survey/survey";
import { degenerateAnswers } from "./degenerate";
import type { ItemSet } from "./itemSet";
import { readItems } from "./itemSet";
import { scored } from "./measureStatuses";
import { findingsBesideItems } from "./surveyNotes";
import type { Unfinished } from "./unfinished";
import { isUnfinished } from "./unfinished";

/** One number a respondent, to be compared between groups, waves or with a target. */
export interface Measure {
  /** The header of an outcome or a single item, `overall` for the mean of several items, the id of a dimension or item, `gap`. */
  readonly id: string;
  readonly kind: "outcome" | "overall" | "dimension" | "item" | "gap";
  /** Absent where it is the mean of all items. */
  readonly label?: Wording;
  /** The item's number in its questionnaire. */
  readonly number?: number;
  /** How many items it is the mean of. */
  readonly items: number;
  /** The columns of answers that the scores are the means of, by the missing rule; absent for gaps. */
  readonly answers?: readonly Float64Array[];
  /** One a respondent, NaN where there is none. */
  readonly scores: Float64Array;
  /** Its possible ends; absent for an outcome without a declared scale. */
  readonly scale?: AnswerScale;
}

export interface Measures {
  readonly main: Measure;
  /** What the main one is made of: dimensions, else items; empty where it stands alone. */
  readonly parts: readonly Measure[];
  readonly findings: readonly Finding[];
  readonly missingRule: MissingRule;
}

/**
 * What is to be compared: the column named by the option `outcome`; else the mean of the items (option `items`, or the main block of the
 * recognised questionnaire) under the missing rule; else the column that looks like overall satisfaction. Dimensions, or single items
 * where there are none, stand beside it as its parts.
 *
 * @param minimum fewest answers that are shown
 * @returns incomplete or refused as `readItems` and `degenerateAnswers`; refused where the outcome holds no answer (`column-without-answers`), fewer people
 *   have a score than may be shown (`too-few-answers`), or all scores are alike (`no-variation`)
 */
export function readMeasures(survey: Survey, reader: OptionReader, missingRule: MissingRule, minimum: number): Measures | Unfinished {
  const set = readItems(survey, reader);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const outcome = outcomeOf(survey, reader, isUnfinished(set));
  if (isUnfinished(set) && (!outcome || reader.has("items"))) return set;
  const parts = isUnfinished(set) ? [] : partsOf(set, missingRule);
  const main = outcome ?? (isUnfinished(set) ? undefined : overallOf(set, missingRule));
  if (!main) return { status: "incomplete", incomplete: { code: "choose-items" } };
  const column = main.kind === "outcome" ? survey.roles.outcome : isUnfinished(set) ? undefined : set.items[0]?.column;
  const place = placeOfColumn(survey, column ?? -1);
  const judged = [...(outcome ? [{ answers: outcome.scores, column: survey.roles.outcome }] : []), ...(isUnfinished(set) ? [] : set.items)];
  const degenerate = degenerateAnswers(survey, judged);
  if (degenerate) return degenerate;
  const n = scored(main.scores, [...main.scores.keys()]);
  if (n === 0) return { status: "refused", refusal: { code: "column-without-answers", ...place } };
  if (n < minimum) return { status: "refused", refusal: { code: "too-few-answers", n, needed: minimum } };
  if ([main, ...parts].every(({ scores }) => isConstant(scores)))
    return { status: "refused", refusal: { code: "no-variation", column: place.column } };
  const findings = isUnfinished(set) ? findingsBesideItems(survey) : set.findings;
  return { main, parts, findings, missingRule };
}

function outcomeOf(survey: Survey, reader: OptionReader, alone: boolean): Measure | undefined {
  const { roles, answers, columns } = survey;
  const header = columns[roles.outcome ?? -1]?.header;
  if (!answers.outcome || header === undefined || (!alone && !reader.has("outcome"))) return undefined;
  const scale = reader.scale("outcomeScale");
  const label = { en: header, "zh-CN": header };
  return { id: header, kind: "outcome", label, items: 1, answers: [answers.outcome], scores: answers.outcome, ...(scale && { scale }) };
}

function overallOf({ items, scale }: ItemSet, rule: MissingRule): Measure | undefined {
  const [only] = items;
  if (only && items.length === 1) return itemMeasure(only, scale);
  const answers = items.map((item) => item.answers);
  return { id: "overall", kind: "overall", items: items.length, answers, scores: meanScore(answers, rule), scale };
}

function partsOf({ items, dimensions, scale }: ItemSet, rule: MissingRule): readonly Measure[] {
  if (items.length < 2) return [];
  if (dimensions.length < 2) return items.map((item) => itemMeasure(item, scale));
  return dimensions.map(({ id, name }): Measure => {
    const own = items.filter(({ dimension }) => dimension === id).map(({ answers }) => answers);
    return { id, kind: "dimension", label: name, items: own.length, answers: own, scores: meanScore(own, rule), scale };
  });
}

function itemMeasure({ id, label, number, answers }: ItemSet["items"][number], scale: AnswerScale): Measure {
  return { id, kind: "item", label, ...(number !== undefined && { number }), items: 1, answers: [answers], scores: answers, scale };
}

function isConstant(scores: Float64Array): boolean {
  const first = scores.find((score) => !Number.isNaN(score));
  return scores.every((score) => Number.isNaN(score) || score === first);
}
