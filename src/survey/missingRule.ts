/** How many items of a dimension a respondent must have answered for a score: at least half, all, or any. */
export type MissingRule = "half" | "complete" | "any";

export const missingRules: readonly MissingRule[] = ["half", "complete", "any"];

/**
 * The fewest answered items, of `items`, that the rule asks for.
 *
 * @example answersNeeded("half", 5) // 3
 */
export function answersNeeded(rule: MissingRule, items: number): number {
  if (rule === "complete") return items;
  return rule === "any" ? 1 : Math.ceil(items / 2);
}
