import type { AnswerScale } from "./answerScale";
import { meanScore } from "./meanScore";
import type { ScoreRule } from "./missingRule";
import { answersNeeded } from "./missingRule";
import type { Key } from "./questionnaire";
import { keyedColumn } from "./reverseKeyed";

/**
 * What a score is made of: the mean of the answered items; their sum as it stands; or the sum that the respondent would have with
 * every item answered at their own mean (prorated: mean times number of items).
 */
export type ScoreKind = "mean" | "sum" | "prorated-sum";

export interface ScoreOptions {
  /** `mean` unless said otherwise. */
  readonly kind?: ScoreKind;
  /** `half` unless said otherwise. */
  readonly rule?: ScoreRule;
  /** One an item; 1 for all when absent. */
  readonly keys?: readonly Key[];
  /** Needed where a key is -1. */
  readonly scale?: AnswerScale;
}

/**
 * One scale score a respondent, from answers as they were given: items with key -1 are turned first (minimum + maximum - answer, by
 * the declared ends), then combined. NaN where fewer items are answered than the rule asks for.
 *
 * A plain `sum` over unanswered items is too low, so it belongs with the rule `complete`; `prorated-sum` is on the same range for
 * everybody.
 *
 * @param items one column an item, of equal length, NaN where missing
 * @throws RangeError when keys and items differ in number, or a key of -1 has no scale
 * @example keyedScores([Float64Array.of(1, 2), Float64Array.of(5, NaN)], { keys: [1, -1], scale: { min: 1, max: 5 }, kind: "prorated-sum" }) // [2, 4]
 */
export function keyedScores(items: readonly Float64Array[], options: ScoreOptions = {}): Float64Array {
  const { kind = "mean", rule = "half" } = options;
  const keyed = keyedItems(items, options);
  const means = meanScore(keyed, rule);
  if (kind === "mean") return means;
  if (kind === "prorated-sum") return means.map((mean) => mean * items.length);
  return means.map((mean, i) => (mean !== mean ? NaN : keyed.reduce((sum, column) => sum + answerOrNothing(column[i] as number), 0)));
}

/**
 * How many respondents a rule keeps: those who answered enough of the items.
 *
 * @example respondentsKept([Float64Array.of(1, NaN), Float64Array.of(2, 3)], "complete") // 1
 */
export function respondentsKept(items: readonly Float64Array[], rule: ScoreRule): number {
  const needed = answersNeeded(rule, items.length);
  let kept = 0;
  for (let i = 0; i < (items[0]?.length ?? 0); i++) {
    const answered = items.reduce((count, column) => count + (Number.isNaN(column[i]) ? 0 : 1), 0);
    if (answered >= needed) kept++;
  }
  return kept;
}

function keyedItems(items: readonly Float64Array[], { keys, scale }: ScoreOptions): readonly Float64Array[] {
  if (!keys) return items;
  if (keys.length !== items.length) throw new RangeError(`${items.length} items need as many keys, not ${keys.length}.`);
  return items.map((column, item) => {
    if (keys[item] !== -1) return column;
    if (!scale) throw new RangeError("An item can only be turned on a declared scale.");
    return keyedColumn(column, -1, scale);
  });
}

function answerOrNothing(answer: number): number {
  return answer !== answer ? 0 : answer;
}
