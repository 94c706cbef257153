import { columnLetters } from "../survey/address";
import type { AnswerScale } from "../survey/answerScale";
import type { Finding } from "../survey/finding";
import { fittingLabels, labelSets } from "../survey/labelSets";
import { normalised } from "../survey/normalised";
import type { OptionReader } from "../survey/optionReader";
import { placeOfColumn } from "../survey/placeOfColumn";
import type { Dimension, Key, Questionnaire, Wording } from "../survey/questionnaire";
import { readColumn } from "../survey/readColumn";
import { keyedColumn } from "../survey/reverseKeyed";
import type { Survey } from "../survey/survey";
import { fewAnswers } from "./degenerate";
import type { Unfinished } from "./unfinished";

/** An item as an analysis of single items takes it. */
export interface SurveyItem {
  /** The questionnaire's id of it; of a column named by option its header. */
  readonly id: string;
  /** The item's short name; of a column named by option its header in both languages. */
  readonly label: Wording;
  /** Its number in the questionnaire, to stand before the label; absent where the user's own header is the label. */
  readonly number?: number;
  /** Index into the survey's columns. */
  readonly column: number;
  readonly key: Key;
  /** Id of its dimension. */
  readonly dimension?: string;
  /** Keyed, one a respondent, NaN where missing. */
  readonly answers: Float64Array;
}

/** The items an analysis works on, all on one scale. */
export interface ItemSet {
  readonly items: readonly SurveyItem[];
  readonly scale: AnswerScale;
  /** Those that the items belong to, in the questionnaire's order. */
  readonly dimensions: readonly Dimension[];
  /** What was odd in the columns of these items, and the rows that were left out. */
  readonly findings: readonly Finding[];
}

export interface ItemChoice {
  /** The option that names the columns, `items` if absent: another for an analysis with two sets, such as `drivers`. */
  readonly option?: string;
  /** The block to take where no columns are named, the questionnaire's main one if absent; the option `block` goes before it. */
  readonly block?: string;
  /** Items needed; 1 if absent. */
  readonly fewest?: number;
}

/**
 * The items that an analysis works on: the columns named by the option `items`, in its order, else those of a block of the recognised
 * questionnaire, by default its main one (of SERVQUAL what is perceived), in the questionnaire's order without those that have no column.
 *
 * A named column that belongs to the questionnaire has its scale and key; any other is read on the option `scale`, turned where
 * `reversed` names it.
 *
 * @param reader of the analysis' options
 * @returns incomplete: `choose-items` where nothing is recognised or too little named, `choose-scale`, `choose-questionnaire` where
 *   wordings with other keys fit equally well; refused: `missing-items`, `no-answers`, `one-respondent`, `column-without-answers`, a wrong
 *   option
 */
export function readItems(survey: Survey, reader: OptionReader, choice: ItemChoice = {}): ItemSet | Unfinished {
  const named = reader.columns(choice.option ?? "items");
  const block = blockOf(survey, reader, choice);
  const turned = new Set((reader.list("reversed") ?? []).map(normalised));
  const given = reader.scale("scale");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const set = named ? namedSet(survey, named, given, turned) : block === undefined ? undefined : blockSet(survey, block);
  if (!set) return { status: "incomplete", incomplete: { code: named ? "choose-scale" : "choose-items" } };
  if (set.items.length < (choice.fewest ?? 1)) return tooFew(survey, named ? undefined : block);
  const { basis, alternatives } = survey.recognition;
  if (!named && basis !== "declared" && alternatives.length > 1)
    return { status: "incomplete", incomplete: { code: "choose-questionnaire", alternatives } };
  if (!named && !survey.scaleKnown) return { status: "incomplete", incomplete: { code: "choose-scale" } };
  const few = fewAnswers(survey, set.items);
  if (few) return few;
  const empty = set.items.find(({ answers }) => answers.every(Number.isNaN));
  if (empty) return { status: "refused", refusal: { code: "column-without-answers", ...placeOfColumn(survey, empty.column) } };
  return set;
}

function blockOf({ questionnaire }: Survey, reader: OptionReader, { block }: ItemChoice): string | undefined {
  if (!questionnaire) return undefined;
  const ids = questionnaire.blocks.map(({ id }) => id);
  const chosen = reader.text("block");
  if (chosen !== undefined && !ids.includes(chosen))
    reader.refuse({ code: "bad-option", option: "block", given: chosen, allowed: ids.join(", ") });
  return chosen ?? (block !== undefined && ids.includes(block) ? block : questionnaire.mainBlock);
}

function blockSet(survey: Survey, block: string): ItemSet {
  const items = (survey.questionnaire?.items ?? []).flatMap((_, place) => itemAt(survey, block, place) ?? []);
  return setOf(survey, items, survey.scales[block] ?? survey.scale, []);
}

/** Undefined where the scale of a named column is not known. */
function namedSet(
  survey: Survey,
  named: readonly number[],
  given: AnswerScale | undefined,
  turned: ReadonlySet<string>,
): ItemSet | undefined {
  const read: { readonly item: SurveyItem; readonly scale: AnswerScale; readonly findings: readonly Finding[] }[] = [];
  for (const column of named) {
    const [block, place] = homeOf(survey, column);
    const scale = block === undefined ? given : (survey.scales[block] ?? survey.scale);
    if (!scale || (block !== undefined && !survey.scaleKnown)) return undefined;
    const item = block === undefined ? undefined : itemAt(survey, block, place);
    const header = survey.columns[column]?.header ?? "";
    const label = { en: header, "zh-CN": header };
    if (item) {
      const { number: _number, ...rest } = item;
      read.push({ item: { ...rest, id: header, label }, scale, findings: [] });
    } else {
      const { answers, findings, key } = looseColumn(survey, column, scale, turned);
      read.push({ item: { id: header, label, column, key, answers }, scale, findings });
    }
  }
  const scale = read[0]?.scale ?? survey.scale;
  return setOf(
    survey,
    read.map(({ item }) => item),
    scale,
    read.flatMap(({ findings }) => findings),
  );
}

/** The block and place of a column, the main block's before others'. */
function homeOf({ questionnaire, roles }: Survey, column: number): readonly [block: string | undefined, place: number] {
  const ids = Object.keys(roles.blocks).sort(
    (one, other) => Number(other === questionnaire?.mainBlock) - Number(one === questionnaire?.mainBlock),
  );
  const block = ids.find((id) => roles.blocks[id]?.includes(column));
  return [block, block === undefined ? -1 : (roles.blocks[block]?.indexOf(column) ?? -1)];
}

function itemAt(survey: Survey, block: string, place: number): SurveyItem | undefined {
  const { questionnaire, roles, answers, keys, respondents, columns } = survey;
  const item = questionnaire?.items[place];
  const column = roles.blocks[block]?.[place];
  if (!item || column === undefined) return undefined;
  return {
    id: item.id,
    label: item.label,
    ...(!item.own && { number: item.number }),
    column,
    key: isKeyed(questionnaire, block) ? (keys[place] ?? 1) : 1,
    ...(item.dimension !== undefined && { dimension: item.dimension }),
    answers: answers.blocks[block]?.[place] ?? new Float64Array(columns[column]?.cells.length ?? respondents).fill(NaN),
  };
}

function isKeyed({ blocks }: Questionnaire, block: string): boolean {
  return !blocks.some(({ id, unkeyed }) => id === block && unkeyed);
}

/** A column outside the questionnaire. */
function looseColumn(
  survey: Survey,
  index: number,
  scale: AnswerScale,
  turned: ReadonlySet<string>,
): { readonly answers: Float64Array; readonly findings: readonly Finding[]; readonly key: Key } {
  const column = survey.columns[index] ?? { header: "", position: 0, cells: [] };
  const labels = fittingLabels([column], scale, labelSets(survey.questionnaire ? [survey.questionnaire] : []));
  const { answers, findings } = readColumn(column, survey.rows, scale, labels);
  const key = turned.has(normalised(column.header)) ? -1 : 1;
  return { answers: keyedColumn(answers, key, scale), findings, key };
}

function setOf(survey: Survey, items: readonly SurveyItem[], scale: AnswerScale, more: readonly Finding[]): ItemSet {
  const letters = new Set(items.map(({ column }) => columnLetters(survey.columns[column]?.position ?? -1)));
  const concerns = ({ kind, address }: Finding): boolean => kind === "row-left-out" || letters.has(/^[A-Z]*/.exec(address)?.[0] ?? "");
  return {
    items,
    scale,
    dimensions: (survey.questionnaire?.dimensions ?? []).filter(({ id }) => items.some(({ dimension }) => dimension === id)),
    findings: [...survey.findings.filter(concerns), ...more],
  };
}

function tooFew({ questionnaire, roles }: Survey, block: string | undefined): Unfinished {
  if (block === undefined || !questionnaire || questionnaire.ownItems)
    return { status: "incomplete", incomplete: { code: "choose-items" } };
  const missing = questionnaire.items.filter((_, index) => roles.blocks[block]?.[index] === undefined).map(({ id }) => id);
  return { status: "refused", refusal: { code: "missing-items", block, items: missing } };
}
