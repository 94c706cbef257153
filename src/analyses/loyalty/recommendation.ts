import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { fittingLabels, labelSets } from "../../survey/labelSets";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import { readColumn } from "../../survey/readColumn";
import type { Survey } from "../../survey/survey";
import type { Unfinished } from "../unfinished";

/** On another scale than 0 to 10: from where on people are promoters, and up to where detractors. */
export interface PromoterMap {
  readonly promoters: number;
  readonly detractors: number;
}

/** The answers to "How likely are you to recommend us?". */
export interface Recommendation {
  readonly column: number;
  readonly header: string;
  readonly scale: AnswerScale;
  /** On their own scale, NaN where missing. */
  readonly answers: Float64Array;
  /** As the net promoter score takes them, mapped where there is a map. */
  readonly onTen: Float64Array;
  readonly map?: PromoterMap;
  /** Nobody said who stands where on the scale, and all answers are low for one from 0 to 10. */
  readonly looksShort: boolean;
  readonly findings: readonly Finding[];
}

/** The only scale on which promoters and detractors are defined. */
const promoterScale: AnswerScale = { min: 0, max: 10 };

/** A question from 0 to 10 that nobody answers above this was probably asked on another scale. */
const highestOfShortScales = 7;
const fewestToTell = 10;

/**
 * The answers from which the net promoter score is computed: the column of option `recommend`, the only one of `items`, the one that
 * looks like it, or the one of option `outcome`.
 *
 * @returns undefined where there is no such column; refused: `nps-scale` on another scale than 0 to 10 without a `map`,
 *   `column-without-answers`, a map that contradicts itself
 */
export function readRecommendation(survey: Survey, reader: OptionReader): Recommendation | Unfinished | undefined {
  const items = reader.columns("items");
  const index = columnOf(survey, reader, items);
  const column = survey.columns[index ?? -1];
  if (index === undefined || !column) return reader.refusal && { status: "refused", refusal: reader.refusal };
  const given = givenScale(survey, reader, index, items);
  const scale = given ?? promoterScale;
  const map = readMap(reader, scale);
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  if (!map && (scale.min !== promoterScale.min || scale.max !== promoterScale.max))
    return { status: "refused", refusal: { code: "nps-scale", column: column.header, ...scale } };
  const labels = fittingLabels([column], scale, labelSets(survey.questionnaire ? [survey.questionnaire] : []));
  const { answers, findings } = readColumn(column, survey.rows, scale, labels, false);
  const known = answers.filter((answer) => !Number.isNaN(answer));
  if (known.length === 0) return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, index) } };
  const looksShort = !given && !map && known.length >= fewestToTell && known.every((answer) => answer <= highestOfShortScales);
  return {
    column: index,
    header: column.header,
    scale,
    answers,
    onTen: map ? mapped(answers, map) : answers,
    ...(map && { map }),
    looksShort,
    findings,
  };
}

/** Each answer as one from 0 to 10 of the same kind of person. */
function mapped(answers: Float64Array, { promoters, detractors }: PromoterMap): Float64Array {
  const passive = 8;
  return answers.map((answer) => {
    if (Number.isNaN(answer)) return NaN;
    return answer >= promoters ? promoterScale.max : answer <= detractors ? promoterScale.min : passive;
  });
}

function columnOf({ roles }: Survey, reader: OptionReader, items: readonly number[] | undefined): number | undefined {
  if (reader.has("recommend")) return roles.recommend;
  if (items?.length === 1) return items[0];
  return roles.recommend ?? (reader.has("outcome") ? roles.outcome : undefined);
}

/** What the options say of this column; `scale` speaks of it only where there is no other item it could speak of. */
function givenScale(
  { roles, questionnaire, recognition }: Survey,
  reader: OptionReader,
  index: number,
  items: readonly number[] | undefined,
): AnswerScale | undefined {
  const isAlone = items ? items.length === 1 && items[0] === index : !questionnaire || recognition.matched === 0;
  return (
    reader.scale("recommendScale") ??
    (index === roles.outcome ? reader.scale("outcomeScale") : undefined) ??
    (isAlone ? reader.scale("scale") : undefined)
  );
}

function readMap(reader: OptionReader, { min, max }: AnswerScale): PromoterMap | undefined {
  const { promoters, detractors, ...others } = reader.numbers("map") ?? {};
  if (!reader.has("map") || reader.refusal) return undefined;
  const isMap = promoters !== undefined && detractors !== undefined && Object.keys(others).length === 0;
  if (isMap && min <= detractors && detractors < promoters && promoters <= max) return { promoters, detractors };
  const allowed = `{"promoters": ${max}, "detractors": ${Math.floor((min + max) / 2)}}`;
  reader.refuse({ code: "bad-option", option: "map", given: JSON.stringify({ promoters, detractors, ...others }), allowed });
  return undefined;
}
