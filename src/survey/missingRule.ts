/** How many items of a dimension a respondent must have answered for a score: at least half, all, or any. */
export type MissingRule = "half" | "complete" | "any";

/** A threshold of one's own: so many items answered, or such a share of them. */
export type MissingThreshold = { readonly items: number } | { readonly share: number };

/** The rule a score follows: one of the named ones, or an own threshold. */
export type ScoreRule = MissingRule | MissingThreshold;

export const missingRules: readonly MissingRule[] = ["half", "complete", "any"];

/**
 * The fewest answered items, of `items`, that the rule asks for. A score needs one answer at least, whatever the threshold; a
 * threshold of more items than there are keeps nobody.
 *
 * @throws RangeError for a share outside 0 to 1, or a number of items that is negative or no whole number
 * @example answersNeeded("half", 5) // 3
 */
export function answersNeeded(rule: ScoreRule, items: number): number {
  if (rule === "complete") return items;
  if (rule === "any") return 1;
  if (rule === "half") return Math.ceil(items / 2);
  if ("items" in rule) {
    if (!Number.isInteger(rule.items) || rule.items < 0) throw new RangeError(`${rule.items} is no number of items.`);
    return Math.max(1, rule.items);
  }
  if (!(rule.share >= 0 && rule.share <= 1)) throw new RangeError(`The share ${rule.share} does not lie between 0 and 1.`);
  return Math.max(1, Math.ceil(rule.share * items - rounding));
}

/** 0.55 of 20 items are 11, though their product comes out a rounding error above it. */
const rounding = 1e-9;
