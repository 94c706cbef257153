import { keyedScores } from "../../survey/keyedScores";
import type { MissingRule } from "../../survey/missingRule";
import type { ItemSet } from "../itemSet";

/** One column a category: each rater's total, NaN where too few of its items are answered. */
export interface CategoryScores {
  readonly totals: readonly Float64Array[];
  /** The totals added up, for raters who have all of them. */
  readonly overall: Float64Array;
  /** The highest total of each category: number of items times the highest answer. */
  readonly maxima: readonly number[];
  readonly minima: readonly number[];
}

/**
 * Each rater's totals by category: the sum of the answers; where some are missing but the rule is met, the mean answer times the number
 * of items, so that everybody's total lies on the same range.
 */
export function categoryScores({ items, dimensions, scale }: ItemSet, rule: MissingRule): CategoryScores {
  const groups = dimensions.map(({ id }) => items.filter(({ dimension }) => dimension === id).map(({ answers }) => answers));
  const totals = groups.map((answers) => keyedScores(answers, { kind: "prorated-sum", rule }));
  const raters = totals[0]?.length ?? 0;
  return {
    totals,
    overall: Float64Array.from({ length: raters }, (_, rater) => totals.reduce((sum, column) => sum + (column[rater] as number), 0)),
    maxima: groups.map((answers) => answers.length * scale.max),
    minima: groups.map((answers) => answers.length * scale.min),
  };
}
