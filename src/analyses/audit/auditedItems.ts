import type { AnswerScale } from "../../survey/answerScale";
import type { OptionReader } from "../../survey/optionReader";
import { keyedColumn } from "../../survey/reverseKeyed";
import type { Survey } from "../../survey/survey";
import type { ItemSet, SurveyItem } from "../itemSet";
import { readItems } from "../itemSet";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";

/**
 * The items whose answers are looked through for careless ones. Unlike other analyses, an audit goes on without the columns that hold
 * no answer: that they are empty is what it has to say.
 */
export function auditedItems(survey: Survey, reader: OptionReader): ItemSet | Unfinished {
  const set = readItems(survey, reader);
  if (!isUnfinished(set) || set.status === "incomplete" || set.refusal.code !== "column-without-answers") return set;
  const { questionnaire, roles, answers, keys, scale, findings } = survey;
  const block = questionnaire?.mainBlock ?? "";
  const items = (questionnaire?.items ?? []).flatMap((item, place): SurveyItem[] => {
    const [column, own] = [roles.blocks[block]?.[place], answers.blocks[block]?.[place]];
    if (column === undefined || !own || own.every(Number.isNaN)) return [];
    const { id, label, number, dimension } = item;
    const named = { ...(!item.own && { number }), ...(dimension !== undefined && { dimension }) };
    return [{ id, label, column, key: keys[place] ?? 1, answers: own, ...named }];
  });
  if (items.length === 0) return set;
  const dimensions = (questionnaire?.dimensions ?? []).filter(({ id }) => items.some(({ dimension }) => dimension === id));
  return { items, scale: survey.scales[block] ?? scale, dimensions, findings };
}

/** The answers as they were given: what was turned is turned back, on the scale of its own block. */
export function answersAsGiven(survey: Survey, { items, scale }: ItemSet): Float64Array[] {
  const scaleOf = (column: number): AnswerScale => {
    const home = Object.keys(survey.roles.blocks).find((block) => survey.roles.blocks[block]?.includes(column));
    return (home === undefined ? undefined : survey.scales[home]) ?? scale;
  };
  return items.map(({ answers, key, column }) => keyedColumn(answers, key, scaleOf(column)));
}
