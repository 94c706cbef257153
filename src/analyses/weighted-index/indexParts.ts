import type { AnswerScale } from "../../survey/answerScale";
import { OptionReader } from "../../survey/optionReader";
import type { Wording } from "../../survey/questionnaire";
import type { Survey } from "../../survey/survey";
import { columnTo100 } from "../../survey/scaleTo100";
import type { RawOptions } from "../analysis";
import type { ItemSet, SurveyItem } from "../itemSet";
import { readItems } from "../itemSet";
import type { Unfinished } from "../unfinished";
import { isUnfinished } from "../unfinished";
import type { HardFigure } from "./readHardIndicators";

/** How answers become an index: by the ends of the scale, 0 to 100; or ten times ratings from 1 to 10, 10 to 100. */
export const indexDefinitions = ["scale-ends", "ten-times"] as const;
export type IndexDefinition = (typeof indexDefinitions)[number];

/** Rated and measured indicators of one dimension. */
export interface IndexBlock {
  readonly id: string;
  /** Absent for the indicators that belong to no dimension. */
  readonly name?: Wording;
  readonly items: readonly SurveyItem[];
  readonly figures: readonly HardFigure[];
}

/** Ids of the dimensions that nobody named. */
export const looseBlock = "other";
export const hardBlock = "measured";

/** The scale on which ten times a rating is an index. */
const tenScale: AnswerScale = { min: 1, max: 10 };

/**
 * The rated indicators: the columns of the option `items`, else those of the option `dimensions`, else the main block of the recognised
 * questionnaire.
 *
 * @returns undefined where there are none but measured figures are given; incomplete or refused as `readItems`
 */
export function readIndicators(survey: Survey, raw: RawOptions, hasFigures: boolean): ItemSet | Unfinished | undefined {
  const headers = survey.columns.map(({ header }) => header);
  const reader = new OptionReader(raw, headers);
  const dimensions = reader.has("items") ? undefined : reader.lists("dimensions");
  if (dimensions && !survey.questionnaire?.dimensions.some(({ id }) => id in dimensions)) {
    const named = new OptionReader({ ...raw, dimensions: Object.values(dimensions).flat() }, headers);
    return readItems(survey, named, { option: "dimensions" });
  }
  const set = readItems(survey, reader);
  return isUnfinished(set) && set.status === "incomplete" && hasFigures && !reader.has("items") ? undefined : set;
}

/** The dimensions with what belongs to them: those of the option in its order, else the questionnaire's, then what is left. */
export function indexBlocks(
  set: ItemSet | undefined,
  dimensions: Readonly<Record<string, readonly string[]>> | undefined,
  figures: readonly HardFigure[],
): readonly IndexBlock[] {
  const declared = dimensions
    ? Object.keys(dimensions).map((id) => ({ id, name: { en: id, "zh-CN": id } }))
    : (set?.dimensions ?? []).map(({ id, name }) => ({ id, name }));
  const homeOf = (item: SurveyItem): string | undefined =>
    item.dimension ?? Object.keys(dimensions ?? {}).find((id) => dimensions?.[id]?.includes(item.id));
  const names = [...declared];
  for (const { dimension } of figures)
    if (dimension !== undefined && !names.some(({ id, name }) => id === dimension || Object.values(name).includes(dimension)))
      names.push({ id: dimension, name: { en: dimension, "zh-CN": dimension } });
  const blocks = names.map(({ id, name }): IndexBlock => {
    const isOwn = ({ dimension }: HardFigure): boolean =>
      dimension !== undefined && (dimension === id || Object.values(name).includes(dimension));
    return { id, name, items: (set?.items ?? []).filter((item) => homeOf(item) === id), figures: figures.filter(isOwn) };
  });
  const isPlaced = (item: SurveyItem): boolean => blocks.some(({ items }) => items.includes(item));
  const loose = { id: looseBlock, items: (set?.items ?? []).filter((item) => !isPlaced(item)), figures: [] };
  const measured = { id: hardBlock, items: [], figures: figures.filter(({ dimension }) => dimension === undefined) };
  return [...blocks, loose, measured].filter((block) => block.items.length + block.figures.length > 0);
}

/** A column of answers as scores of the definition. */
export function asIndex(answers: Float64Array, scale: AnswerScale, definition: IndexDefinition): Float64Array {
  return definition === "scale-ends" ? columnTo100(answers, scale) : answers.map((answer) => 10 * answer);
}

/** Whether a definition can be used: ten times the mean needs ratings from 1 to 10, and no measured figure from 0 to 100 beside them. */
export function isDefined(definition: IndexDefinition, scale: AnswerScale | undefined, figures: readonly HardFigure[]): boolean {
  if (definition === "scale-ends") return true;
  return scale?.min === tenScale.min && scale.max === tenScale.max && figures.length === 0;
}
