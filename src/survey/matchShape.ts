import type { AnswerScale } from "./answerScale";
import type { ColumnMatch } from "./columnMatch";
import { columnMatch } from "./columnMatch";
import { normalised } from "./normalised";
import type { Questionnaire } from "./questionnaire";
import { readAnswer } from "./readAnswer";
import { answerLabels } from "./answerLabels";
import type { ResponseTable } from "./responseTable";
import type { SurveyColumn } from "./survey";

/** Of the numbers in the columns, this share has to lie on the questionnaire's scale. */
const onScaleShare = 0.9;

/** Two blocks of the right length say enough: their answers may stand on any usual scale. */
const anyRating: AnswerScale = { min: 0, max: 10 };

/** Of the columns, this share has to be there. */
const columnShare = 0.9;

/** Fewer plainly numbered columns than this are anybody's survey. */
const fewestItems = 18;

const bare = /^([\p{L}]{0,8}?)[\s_.#-]*0*(\d{1,2})$/u;
const sectioned = /^[\p{L}]{0,8}?[\s_.-]*0*(\d{1,2})[\s_.-]+0*(\d{1,2})$/u;

/**
 * Lays a questionnaire over columns that carry no words but the right numbers: as many as it has items (`Q1` to `Q25`), or items for
 * each block in turn (`Q1` to `Q44`), or as many in each section as its dimensions have (`C1_1` to `C7_6`). The numbers have to end where
 * the questionnaire ends, and the answers have to lie on its scale: a survey of another length is not forced into it.
 *
 * @param scale what the answers have to lie on, where it is given
 * @param isDeclared a person has said that it is this questionnaire: then its first items are enough and the answers are not looked at
 */
export function matchShape(
  table: ResponseTable,
  questionnaire: Questionnaire,
  scale?: AnswerScale,
  isDeclared = false,
): ColumnMatch | undefined {
  if (questionnaire.items.length < (isDeclared ? 1 : fewestItems)) return undefined;
  const found = bySections(table, questionnaire) ?? byNumbers(table, questionnaire, isDeclared);
  if (!found) return undefined;
  const usual = Object.keys(found).length > 1 ? anyRating : questionnaire.scale;
  if (!isDeclared && !isOnScale(table, questionnaire, found, scale ?? usual)) return undefined;
  return columnMatch(questionnaire, "shape", found);
}

type Found = Readonly<Record<string, readonly (number | undefined)[]>>;

function byNumbers(table: ResponseTable, { items, blocks, mainBlock }: Questionnaire, isDeclared: boolean): Found | undefined {
  for (const run of runsOf(table)) {
    const last = Math.max(...run.keys());
    const inTurn = items.length * Math.max(2, blocks.filter(({ optional }) => !optional).length);
    const place = (first: number): (number | undefined)[] => items.map(({ number }) => run.get(first + number));
    if (blocks.length > 1 && last === inTurn && run.size >= inTurn * columnShare)
      return Object.fromEntries(blocks.map(({ id }, index) => [id, place(index * items.length)]));
    const isWhole = last === items.length && run.size >= items.length * columnShare;
    if (isWhole || (isDeclared && run.size > 1 && last <= items.length)) return { [mainBlock]: place(0) };
  }
  return undefined;
}

/** Columns numbered under one prefix, the longest run first. */
function runsOf({ columns }: ResponseTable): readonly ReadonlyMap<number, number>[] {
  const runs = new Map<string, Map<number, number>>();
  columns.forEach(({ header }, column) => {
    const [, prefix, number] = bare.exec(normalised(header)) ?? [];
    if (prefix === undefined || Number(number) === 0) return;
    const run = runs.get(prefix) ?? new Map<number, number>();
    runs.set(prefix, run);
    if (!run.has(Number(number))) run.set(Number(number), column);
  });
  return [...runs.values()].sort((first, second) => second.size - first.size);
}

/** `C2_3` is the third item of the second dimension, if every dimension ends where it should. */
function bySections(table: ResponseTable, { items, dimensions, mainBlock }: Questionnaire): Found | undefined {
  if (dimensions.length < 2) return undefined;
  const sizes = dimensions.map(({ id }) => items.filter(({ dimension }) => dimension === id).length);
  const seen = new Map<string, number>();
  table.columns.forEach(({ header }, column) => {
    const [, section, item] = sectioned.exec(normalised(header)) ?? [];
    if (section !== undefined) seen.set(`${Number(section)}.${Number(item)}`, column);
  });
  const lastOf = sizes.map((_, index) =>
    Math.max(0, ...[...seen.keys()].flatMap((key) => (key.startsWith(`${index + 1}.`) ? [Number(key.split(".")[1])] : []))),
  );
  const isWhole = sizes.every((size, index) => size === lastOf[index]) && seen.size >= items.length * columnShare;
  if (!isWhole || seen.size > items.length) return undefined;
  const places = new Map<string, number>();
  return {
    [mainBlock]: items.map(({ dimension }) => {
      const section = dimensions.findIndex(({ id }) => id === dimension) + 1;
      const place = (places.get(String(section)) ?? 0) + 1;
      places.set(String(section), place);
      return seen.get(`${section}.${place}`);
    }),
  };
}

function isOnScale(table: ResponseTable, questionnaire: Questionnaire, found: Found, scale: AnswerScale): boolean {
  const labels = answerLabels(questionnaire);
  const columns = Object.values(found).flatMap((block) => block.flatMap((index) => table.columns[index ?? -1] ?? []));
  const counts = columns.map((column) => countOn(column, scale, labels));
  const [on, off] = [0, 1].map((which) => counts.reduce((sum, count) => sum + (count[which] ?? 0), 0));
  return on !== undefined && off !== undefined && on > 0 && on >= (on + off) * onScaleShare;
}

function countOn({ cells }: SurveyColumn, scale: AnswerScale, labels: ReadonlyMap<string, number>): readonly [on: number, off: number] {
  let [on, off] = [0, 0];
  for (const cell of cells) {
    const { kind } = readAnswer(cell, scale, labels);
    if (kind === "answer") on++;
    else if (kind !== "missing") off++;
  }
  return [on, off];
}
