import { crossProductsOf } from "../stats/crossProducts";
import { itemCovariancesOf } from "../stats/reliability/itemCovariances";
import { keyDiagnosis } from "../stats/reliability/keyDiagnosis";
import type { Block, Dimension, Item, Key } from "./questionnaire";
import type { Survey } from "./survey";

/** An item that may be keyed the wrong way, with what speaks for it: reversing it raises alpha from `alpha` to `alphaIfTurned`. */
export interface SuspiciousKey {
  /** The item's number in the questionnaire, from 1. */
  readonly item: number;
  /** The key that was applied. */
  readonly key: Key;
  /** With the sum of the other items, as they are keyed. */
  readonly itemRestCorrelation?: number;
  /** Absent when the sum of the items does not vary. */
  readonly alpha?: number;
  readonly alphaIfTurned?: number;
  /** It runs against the first principal component of the items. */
  readonly againstComponent: boolean;
}

/** What the answers to one dimension, or to a whole block, say about the keys of its items. */
export interface KeysOfItems {
  readonly block: Block["id"];
  /** Absent for the whole block, where a dimension whose items are all keyed wrongly shows. */
  readonly dimension?: Dimension["id"];
  /** Numbers of the items that have answers. */
  readonly items: readonly number[];
  /** Respondents who answered all of them. */
  readonly n: number;
  readonly alpha?: number;
  /** Numbers of the items that run against the first principal component, and alpha after turning all of them. */
  readonly toTurn: readonly number[];
  readonly alphaTurned?: number;
  /** The item whose turning raises alpha most comes first. */
  readonly suspicious: readonly SuspiciousKey[];
}

/**
 * The evidence about every key of the survey: for each block by dimension and as a whole, over the respondents who answered all items in
 * question. It is shown, never acted upon: no rule finds wrong keys reliably, and the questionnaire that was handed out decides.
 *
 * Left out are blocks that keys do not turn, and whatever has fewer than two items or fewer than two such respondents. The order of the
 * items plays no part.
 */
export function surveyKeys(survey: Survey): readonly KeysOfItems[] {
  const { questionnaire } = survey;
  if (!questionnaire) return [];
  const { items, dimensions } = questionnaire;
  return questionnaire.blocks
    .filter(({ unkeyed }) => !unkeyed)
    .flatMap(({ id: block }) => [
      ...dimensions.map(({ id }) => {
        const own = items.filter(({ dimension }) => dimension === id);
        return own.length < items.length ? keysOfItems(survey, block, own, id) : undefined;
      }),
      keysOfItems(survey, block, items),
    ])
    .filter((found) => found !== undefined);
}

function keysOfItems(survey: Survey, block: string, items: readonly Item[], dimension?: string): KeysOfItems | undefined {
  const answered = items.flatMap(({ number }) => {
    const column = survey.answers.blocks[block]?.[number - 1];
    return column ? [{ number, column }] : [];
  });
  const covariances = answered.length < 2 ? undefined : itemCovariancesOf(crossProductsOf(answered.map(({ column }) => column)));
  if (!covariances) return undefined;
  const { alpha, alphaTurned, toTurn, evidence } = keyDiagnosis(covariances);
  const numberAt = (position: number): number => answered[position]?.number ?? 0;
  return {
    block,
    ...(dimension !== undefined && { dimension }),
    items: answered.map(({ number }) => number),
    n: covariances.n ?? 0,
    ...(alpha !== undefined && { alpha }),
    toTurn: toTurn.map(numberAt),
    ...(alphaTurned !== undefined && { alphaTurned }),
    suspicious: evidence
      .map(({ item, ...found }) => ({ item: numberAt(item), key: survey.keys[numberAt(item) - 1] ?? 1, ...found }))
      .sort((a, b) => (b.alphaIfTurned ?? -Infinity) - (a.alphaIfTurned ?? -Infinity) || a.item - b.item),
  };
}
