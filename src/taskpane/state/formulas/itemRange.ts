/** The answers to items as an argument: one range, or an expression that gives the same. */
import type { AnswerScale } from "../../../survey/answerScale";
import type { GridCell } from "../../../survey/grid";
import type { Key } from "../../../survey/questionnaire";
import { readAnswer } from "../../../survey/readAnswer";
import type { Survey } from "../../../survey/survey";
import { onceFor } from "../onceFor";
import { columnsReference } from "./answersPlace";
import type { FillContext, Filled, Unfit } from "./fillContext";
import { isUnfit, unfit } from "./fillContext";
import { arrayConstant, keepingBlanks, sideBySide, surveyCall } from "./formulaText";

/** Items with their scale and keys, one key an item. */
export interface ItemRange extends Required<Filled> {
  readonly scale: AnswerScale;
  readonly keys: readonly Key[];
}

/** Excel's arrays have as many columns as its sheets. */
const mostColumns = 16_384;

/** Whether 0 is an answer, so that a blank must not be taken for one. */
function hasZero({ min, max }: AnswerScale): boolean {
  return min <= 0 && max >= 0;
}

/**
 * Columns as one argument.
 *
 * @param columns of the survey, in the order of the items
 * @param guarded blank cells stay blank where a function would take them for 0
 */
export function columnsRange({ survey, place }: FillContext, columns: readonly number[], guarded: boolean): Required<Filled> {
  const positions = columns.map((column) => survey.columns[column]?.position ?? 0);
  const [first = 0] = positions;
  const shown = (from: number, to: number): string => {
    const reference = columnsReference(place, from, to);
    return guarded ? keepingBlanks(reference) : reference;
  };
  const areNeighbours = positions.every((position, index) => position === first + index);
  const text = areNeighbours
    ? shown(first, first + positions.length - 1)
    : sideBySide(positions.map((position) => shown(position, position)));
  return { text, rows: place.rows, columns: positions.length };
}

/**
 * Whether a function reads in these cells what the survey does: it knows numbers and numbers with a label, no labels alone.
 *
 * @param answers as the survey read them, NaN where missing
 */
export function areNumbers(cells: readonly GridCell[], answers: Float64Array, scale: AnswerScale): boolean {
  return cells.every((cell, row) => {
    const isRead = typeof cell !== "boolean" && readAnswer(cell, scale).kind === "answer";
    return isRead === !Number.isNaN(answers[row]);
  });
}

/** By block, one an item: whether its cells hold numbers; each is looked through once. */
const plainItems = onceFor(({ roles, answers, columns, scales, scale }: Survey) => {
  const known = new Map<string, boolean>();
  return (block: string, item: number): boolean => {
    const id = `${block} ${item}`;
    const column = columns[roles.blocks[block]?.[item] ?? -1];
    const read = answers.blocks[block]?.[item];
    const isPlain = known.get(id) ?? (column !== undefined && read !== undefined && areNumbers(column.cells, read, scales[block] ?? scale));
    known.set(id, isPlain);
    return isPlain;
  };
});

/** Places of the items of a block that have a column, of one dimension or of all. */
export function askedItems({ survey }: FillContext, block: string, dimension?: string): readonly number[] {
  const items = survey.questionnaire?.items ?? [];
  return items.flatMap((item, place) => {
    const isMeant = dimension === undefined || item.dimension === dimension;
    return isMeant && survey.roles.blocks[block]?.[place] !== undefined ? [place] : [];
  });
}

/** @param items places among the questionnaire's items */
export function itemRange(context: FillContext, block: string, items: readonly number[]): ItemRange | Unfit {
  const { survey } = context;
  if (!survey.scaleKnown) return unfit("no-scale");
  if (items.length === 0) return unfit("few-items");
  if (!items.every((item) => plainItems(survey)(block, item))) return unfit("texts");
  const scale = survey.scales[block] ?? survey.scale;
  const columns = items.flatMap((item) => survey.roles.blocks[block]?.[item] ?? []);
  const isUnkeyed = survey.questionnaire?.blocks.find(({ id }) => id === block)?.unkeyed === true;
  const keys = items.map((item): Key => (isUnkeyed ? 1 : (survey.keys[item] ?? 1)));
  return { ...columnsRange(context, columns, hasZero(scale)), scale, keys };
}

/** The argument `keys`: nothing where no item is turned. */
export function keysOf({ keys }: Pick<ItemRange, "keys">): Filled {
  return { text: keys.includes(-1) ? arrayConstant(keys) : "" };
}

export function endsOf({ scale }: Pick<ItemRange, "scale">): { readonly minimum: Filled; readonly maximum: Filled } {
  return { minimum: { text: String(scale.min) }, maximum: { text: String(scale.max) } };
}

/** The same cells with answers off the scale taken out and reverse-keyed items turned: for functions that know no scale. */
export function cleaned({ text, scale, keys, rows, columns }: ItemRange): Required<Filled> {
  return { text: surveyCall("REVERSE", [text, String(scale.min), String(scale.max), arrayConstant(keys)]), rows, columns };
}

/** The mean of each item over those who answered it, as a column. */
export function meansOf(range: ItemRange): Required<Filled> | Unfit {
  const { rows, columns, scale, keys, text } = range;
  if (rows > mostColumns) return unfit("too-many");
  const cells = keys.includes(-1) ? cleaned(range).text : text;
  const turned = `TRANSPOSE(${cells})`;
  return { text: surveyCall("SCORE", [turned, String(scale.min), String(scale.max), "", '"any"']), rows: columns, columns: 1 };
}

/** All of them, or the first that cannot be had. */
export function allOf<Found extends object>(found: readonly (Found | Unfit)[]): readonly Found[] | Unfit {
  const stopped = found.find((each) => isUnfit(each));
  return stopped ?? found.filter((each): each is Found => !isUnfit(each));
}
