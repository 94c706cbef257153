/** Two groups by their places in the list; the later group is `second`. */
export interface Pair {
  readonly first: number;
  readonly second: number;
}

/**
 * All pairs of `count` groups, in the order of R's tables: the first group with each later one, then the second ...
 *
 * @example pairsOf(3).map(({ first, second }) => [first, second]) // [[0, 1], [0, 2], [1, 2]]
 */
export function pairsOf(count: number): Pair[] {
  return Array.from({ length: count }, (_, first) =>
    Array.from({ length: count - first - 1 }, (_, step) => ({ first, second: first + 1 + step })),
  ).flat();
}
