import type { CrossProducts } from "../crossProducts";

/** Two items that say opposite things: who agrees with one should disagree with the other. By index. */
export interface OppositePair {
  readonly first: number;
  readonly second: number;
}

/**
 * The pairs of items of one dimension that are keyed opposite: each item keyed 1 with each keyed -1.
 *
 * @param keys one an item
 * @param dimensions one an item, any name of its dimension; all of one dimension when left out
 * @example oppositePairs([1, -1, 1], ["a", "a", "b"]) // [{ first: 0, second: 1 }]
 */
export function oppositePairs(keys: readonly (1 | -1)[], dimensions?: readonly string[]): OppositePair[] {
  const pairs: OppositePair[] = [];
  for (let first = 0; first < keys.length; first++) {
    for (let second = first + 1; second < keys.length; second++) {
      if (keys[first] !== keys[second] && dimensions?.[first] === dimensions?.[second]) pairs.push({ first, second });
    }
  }
  return pairs;
}

/**
 * The pairs of items that the respondents as a whole answer in opposite ways: those whose answers as given correlate at `atMost` or
 * below (psychometric antonyms). For questionnaires where no dimension has items of both keys.
 *
 * Source: Meade and Craig (2012), who take -0.6.
 *
 * @param moments of the answers before reversal
 * @example antonymPairs({ size: 2, n: 3, weight: 3, means: Float64Array.of(2, 2), products: Float64Array.of(2, -2, -2, 2) }) // [{ first: 0, second: 1 }]
 */
export function antonymPairs({ size, products }: CrossProducts, atMost = -0.6): OppositePair[] {
  const pairs: OppositePair[] = [];
  for (let first = 0; first < size; first++) {
    for (let second = first + 1; second < size; second++) {
      const spread = Math.sqrt((products[first * size + first] as number) * (products[second * size + second] as number));
      if (spread > 0 && (products[first * size + second] as number) / spread <= atMost) pairs.push({ first, second });
    }
  }
  return pairs;
}
