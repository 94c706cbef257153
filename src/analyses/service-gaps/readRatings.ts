import { serviceGaps as declared } from "../../questionnaires/service-gaps/index";
import { groupsOf } from "../../survey/grouping";
import { normalised } from "../../survey/normalised";
import type { OptionReader } from "../../survey/optionReader";
import type { Dimension, Wording } from "../../survey/questionnaire";
import type { ServiceRating } from "../../survey/serviceGaps";
import { serviceGapPairs } from "../../survey/serviceGaps";
import type { Survey } from "../../survey/survey";
import { blocksProblem } from "../blocksProblem";
import { readItems } from "../itemSet";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";

export const ratings: readonly ServiceRating[] = ["expected", "believed", "standard", "delivered", "promised", "perceived"];

/** The ratings of one item: a column of answers for each rating that has one, one answer a person, NaN where somebody gave none. */
export interface RatedItem {
  readonly id: string;
  readonly label: Wording;
  /** Absent where the user's own header is the label. */
  readonly number?: number;
  readonly dimension?: string;
  readonly answers: Readonly<Partial<Record<ServiceRating, Float64Array>>>;
}

export interface RatedItems {
  readonly items: readonly RatedItem[];
  readonly dimensions: readonly Dimension[];
  /** Ratings that somebody gave, in the order of the chain. */
  readonly given: readonly ServiceRating[];
  /** What the column of ratings says that names none of the six. */
  readonly strange: readonly string[];
}

/**
 * The six ratings of the items: each in columns of its own, or all in the same columns with one more (option `rating`) that says which
 * rating a row is.
 *
 * @returns incomplete: `choose-blocks` where no gap has both of its ratings; else as `blocksProblem` and `readItems`
 */
export function readRatings(survey: Survey, reader: OptionReader): RatedItems | Unfinished {
  const told = reader.column("rating");
  if (reader.refusal) return { status: "refused", refusal: reader.refusal };
  const read = told === undefined ? fromBlocks(survey) : fromRows(survey, reader, told);
  if (isUnfinished(read)) return read;
  const isPaired = Object.values(serviceGapPairs).some((pair) => pair.every((rating) => read.given.includes(rating)));
  return isPaired ? read : { status: "incomplete", incomplete: { code: "choose-blocks", blocks: ratings } };
}

function fromBlocks(survey: Survey): RatedItems | Unfinished {
  const { questionnaire, roles, answers } = survey;
  const present = ratings.filter((rating) => roles.blocks[rating]?.some((column) => column !== undefined));
  const problem = blocksProblem(survey, present.length === 0 ? ratings : present);
  if (problem || !questionnaire) return problem ?? { status: "refused", refusal: { code: "not-recognised" } };
  const items = questionnaire.items.map(({ id, label, number, own, dimension }, index): RatedItem => ({
    id,
    label,
    ...(!own && { number }),
    ...(dimension !== undefined && { dimension }),
    answers: Object.fromEntries(
      present.flatMap((rating) => {
        const column = answers.blocks[rating]?.[index];
        return column ? [[rating, column] as const] : [];
      }),
    ),
  }));
  return ratedItems(items, questionnaire.dimensions, []);
}

function fromRows(survey: Survey, reader: OptionReader, told: number): RatedItems | Unfinished {
  const set = readItems(survey, reader);
  if (isUnfinished(set)) return set;
  const groups = groupsOf(survey.columns[told] ?? { header: "", position: 0, cells: [] }).map(({ name, members }) => ({
    name,
    members: new Set(members),
    rating: ratingNamed(name),
  }));
  const items = set.items.map(({ id, label, number, dimension, answers }): RatedItem => ({
    id,
    label,
    ...(number !== undefined && { number }),
    ...(dimension !== undefined && { dimension }),
    answers: Object.fromEntries(
      ratings.flatMap((rating) => {
        const own = groups.filter((group) => group.rating === rating);
        const isOwn = (row: number): boolean => own.some(({ members }) => members.has(row));
        return own.length === 0 ? [] : [[rating, answers.map((answer, row) => (isOwn(row) ? answer : NaN))] as const];
      }),
    ),
  }));
  return ratedItems(
    items,
    set.dimensions,
    groups.flatMap(({ name, rating }) => (rating ? [] : [name])),
  );
}

function ratedItems(items: readonly RatedItem[], dimensions: readonly Dimension[], strange: readonly string[]): RatedItems {
  const isGiven = (rating: ServiceRating): boolean => items.some(({ answers }) => answers[rating]?.some((answer) => !Number.isNaN(answer)));
  return { items, dimensions, given: ratings.filter(isGiven), strange };
}

/**
 * The rating that a word stands for, in either language.
 *
 * @example ratingNamed("Standard") // "standard"
 */
export function ratingNamed(text: string): ServiceRating | undefined {
  const word = normalised(text);
  return ratings.find((rating) => {
    const block = declared.blocks.find(({ id }) => id === rating);
    return [rating, ...(block?.marks ?? []), ...Object.values(block?.name ?? {})].some((mark) => normalised(mark) === word);
  });
}
