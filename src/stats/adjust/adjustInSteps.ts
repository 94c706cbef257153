/** p values of several tests; an absent one stays absent and does not count as a test. */
export type PValues = readonly (number | undefined)[];

/**
 * Adjusts p values in steps: each is multiplied by a factor that depends on its rank, and none may pass its neighbour on the way, nor 1.
 *
 * @param start "smallest": going up, an adjusted p is never below the one before; "largest": going down, never above it
 * @param factor by rank (1 for the smallest p) and the number of tests
 * @example adjustInSteps([0.01, undefined, 0.04], "smallest", (rank, tests) => tests + 1 - rank) // [0.02, undefined, 0.04]
 */
export function adjustInSteps(
  p: PValues,
  start: "smallest" | "largest",
  factor: (rank: number, tests: number) => number,
): (number | undefined)[] {
  const order = p.flatMap((own, index) => (own === undefined ? [] : [{ own, index }])).sort((a, b) => a.own - b.own);
  const adjusted: (number | undefined)[] = p.map(() => undefined);
  const ranked = order.map(({ own, index }, place) => ({ index, raised: Math.min(1, own * factor(place + 1, order.length)) }));
  let limit = start === "smallest" ? 0 : 1;
  for (const { index, raised } of start === "smallest" ? ranked : ranked.reverse()) {
    limit = start === "smallest" ? Math.max(limit, raised) : Math.min(limit, raised);
    adjusted[index] = limit;
  }
  return adjusted;
}
