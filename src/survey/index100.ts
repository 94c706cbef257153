import type { CrossProducts } from "../stats/crossProducts";
import { crossProductsOf } from "../stats/crossProducts";
import type { WeightMethod } from "../stats/importance/compositeWeights";
import { compositeWeights, normalisedWeights } from "../stats/importance/compositeWeights";
import { median } from "../stats/median";
import type { Moments } from "../stats/moments";
import { momentsOf } from "../stats/moments";
import type { AnswerScale } from "./answerScale";
import { meanScore } from "./meanScore";
import { columnTo100, scaleTo100 } from "./scaleTo100";

/** How an index weighs its items: by a method, or by fixed weights, one an item, of any sum but 0. */
export type IndexWeights = WeightMethod | readonly number[];

export interface Index100 {
  /** One an item, summing to 1. */
  readonly weights: Float64Array;
  /** One a respondent, 0 to 100; NaN where an item is not answered. */
  readonly scores: Float64Array;
  /** Of the scores: the mean is the index. */
  readonly moments: Moments;
  readonly median?: number;
}

/**
 * An index from 0 to 100 out of several items on one answer scale: 100 x (sum of weight x answer - min)/(max - min), weights summing to 1.
 *
 * Listwise: a respondent who left an item out has no score, and weights are found on complete rows. Because this is linear, the mean of
 * the scores is the score of the item means, the formula of the American Customer Satisfaction Index. With weights below 0 scores can
 * leave 0 to 100. Not the same as ten times the mean of 1-10 ratings, which runs from 10 to 100. Source: Fornell and others (1996).
 *
 * @param items one column an item, NaN where missing; turn reverse-keyed items first
 * @returns undefined when the weights cannot be found (see `compositeWeights`), or given ones sum to 0
 * @throws RangeError when weights and items differ in number, or the scale has no width
 * @example index100([Float64Array.of(1, 10), Float64Array.of(1, 5.5)], { min: 1, max: 10 }, "equal").scores // [0, 75]
 */
export function index100(items: readonly Float64Array[], scale: AnswerScale, weighting: IndexWeights): Index100 | undefined {
  const weights = weightsOf(crossProductsOf(items), items.length, weighting);
  if (!weights) return undefined;
  const length = items[0]?.length ?? 0;
  const scores = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let j = 0; j < items.length; j++) sum += (weights[j] as number) * ((items[j] as Float64Array)[i] as number);
    scores[i] = scaleTo100(sum, scale);
  }
  return { weights, scores, ...described(scores) };
}

/**
 * The index of all who answered at least one item: each respondent's mean of the items answered, on 0 to 100, items alike. NaN where
 * none was answered.
 *
 * Keeps everybody, but a respondent who skips the item that is rated lowest scores higher: use it when little is missing.
 *
 * @example answeredIndex100([Float64Array.of(1, NaN), Float64Array.of(10, 10)], { min: 1, max: 10 }) // [50, 100]
 */
export function answeredIndex100(items: readonly Float64Array[], scale: AnswerScale): Float64Array {
  return columnTo100(meanScore(items, "any"), scale);
}

function weightsOf(products: CrossProducts, items: number, weighting: IndexWeights): Float64Array | undefined {
  if (typeof weighting === "string") return compositeWeights(products, weighting);
  if (weighting.length !== items) throw new RangeError(`${items} items need as many weights, not ${weighting.length}.`);
  return normalisedWeights(weighting);
}

function described(scores: Float64Array): Pick<Index100, "moments" | "median"> {
  const middle = median(scores.filter((score) => !Number.isNaN(score)));
  return { moments: momentsOf(scores), ...(middle !== undefined && { median: middle }) };
}
