import type { AnswerScale } from "../../survey/answerScale";
import type { Finding } from "../../survey/finding";
import { fittingLabels, labelSets } from "../../survey/labelSets";
import { normalised } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import { placeOfColumn } from "../../survey/placeOfColumn";
import { readColumn } from "../../survey/readColumn";
import type { Survey, SurveyColumn } from "../../survey/survey";
import type { Unfinished } from "../unfinished";

/** The five measures of loyalty, in the order of the questionnaire. */
export const measureIds = ["reputation", "asked-for", "return", "selling-power", "complaint"] as const;
export type MeasureId = (typeof measureIds)[number];

/** A measure of loyalty: who says yes. */
export interface LoyaltyMeasure {
  /** The measure's id; of a column named by option its header. */
  readonly id: string;
  readonly header: string;
  /** Index into the survey's columns. */
  readonly column: number;
  /** Absent for a column that is none of the five. */
  readonly measure?: MeasureId;
  readonly scale: AnswerScale;
  /** From this answer on it is a yes. */
  readonly cut: number;
  /** One a respondent, NaN where missing. */
  readonly answers: Float64Array;
  readonly findings: readonly Finding[];
}

const yesNoScale: AnswerScale = { min: 0, max: 1 };

/** A column with fewer of its entries than this on 0 and 1 was answered on a scale that somebody has to name. */
const yesNoShare = 0.9;

const wordsOf: Readonly<Record<MeasureId, RegExp>> = {
  reputation: /reputation|speak well|word of mouth|美誉|口碑/u,
  "asked-for": /ask(ed)?[ _-]?for|by name|指名/u,
  return: /return|repurchase|buy again|loyal|回头|再次购买|复购|再购/u,
  "selling-power": /selling|further offer|cross|销售力|追加/u,
  complaint: /complain|抱怨|投诉/u,
};

/**
 * The measures of loyalty: the columns of the option `items` where it names at least two, else those of the loyalty questionnaire.
 *
 * A column of yes and no (words of either language, truth values, 0 and 1) needs no scale; any other is read on the option `scale`, and
 * counts as a yes from `cut` on, by default above the midpoint. Which of the five a named column is, is read off its header; five columns
 * that say nothing are taken in the questionnaire's order.
 *
 * @returns empty where there are none; incomplete: `choose-scale`; refused: `column-without-answers`, a wrong option
 */
export function readLoyaltyMeasures(survey: Survey, reader: OptionReader): readonly LoyaltyMeasure[] | Unfinished {
  const named = reader.columns("items");
  const scale = reader.scale("scale");
  const turned = new Set((reader.list("reversed") ?? []).map(normalised));
  const columns = named ? (named.length > 1 ? namedMeasures(survey, named) : []) : questionnaireMeasures(survey);
  const measures: LoyaltyMeasure[] = [];
  for (const { index, ...place } of columns) {
    const column = survey.columns[index] ?? { header: "", position: 0, cells: [] };
    const ends = scaleOf(survey, column, scale);
    if (!ends) return { status: "incomplete", incomplete: { code: "choose-scale" } };
    const cut = (isYesNo(ends) ? undefined : reader.number("cut", ends.min, ends.max)) ?? aboveMidpoint(ends);
    const { answers: read, findings } = readOn(survey, column, ends);
    if (read.every(Number.isNaN))
      return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, index) } };
    const answers = named && turned.has(normalised(column.header)) ? read.map((answer) => ends.min + ends.max - answer) : read;
    measures.push({ ...place, column: index, header: column.header, scale: ends, cut, answers, findings });
  }
  return reader.refusal ? { status: "refused", refusal: reader.refusal } : measures;
}

/** The lowest whole answer above the midpoint of a scale. */
function aboveMidpoint({ min, max }: AnswerScale): number {
  return Math.floor((min + max) / 2) + 1;
}

export function isYesNo({ min, max }: AnswerScale): boolean {
  return min === yesNoScale.min && max === yesNoScale.max;
}

interface MeasureColumn {
  readonly index: number;
  readonly id: string;
  readonly measure?: MeasureId;
}

function questionnaireMeasures({ questionnaire, roles, recognition }: Survey): readonly MeasureColumn[] {
  if (questionnaire?.id !== "loyalty" || (recognition.basis !== "declared" && recognition.alternatives.length > 1)) return [];
  return measureIds.flatMap((measure, place) => {
    const index = roles.blocks[questionnaire.mainBlock]?.[place];
    return index === undefined ? [] : [{ index, id: measure, measure }];
  });
}

function namedMeasures({ columns }: Survey, named: readonly number[]): readonly MeasureColumn[] {
  const headers = named.map((index) => columns[index]?.header ?? "");
  const told = headers.map((header) => measureIds.find((id) => wordsOf[id].test(normalised(header))));
  const isInOrder = named.length === measureIds.length && told.every((measure) => measure === undefined);
  return named.map((index, place) => {
    const measure = isInOrder ? measureIds[place] : told[place];
    return { index, id: headers[place] ?? "", ...(measure && { measure }) };
  });
}

function scaleOf(survey: Survey, column: SurveyColumn, given: AnswerScale | undefined): AnswerScale | undefined {
  const { answers, findings } = readOn(survey, column, yesNoScale);
  const read = answers.filter((answer) => !Number.isNaN(answer));
  const odd = findings.filter(({ kind }) => kind === "off-scale" || kind === "invalid" || kind === "not-whole").length;
  const fits = read.length > 0 && read.length >= yesNoShare * (read.length + odd);
  if (!given) return fits ? yesNoScale : undefined;
  const isOffGiven = given.min > yesNoScale.min && (read.includes(0) || findings.some(({ kind }) => kind === "read-as-number"));
  return fits && isOffGiven ? yesNoScale : given;
}

function readOn(survey: Survey, column: SurveyColumn, scale: AnswerScale): ReturnType<typeof readColumn> {
  const labels = fittingLabels([column], scale, labelSets(survey.questionnaire ? [survey.questionnaire] : []));
  return readColumn(column, survey.rows, scale, labels);
}
