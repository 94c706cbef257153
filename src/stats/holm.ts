/**
 * Holm's adjustment of p values for many tests: as safe as Bonferroni's, never less powerful. Absent p values stay absent and do
 * not count as tests.
 *
 * R: `p.adjust(p, "holm")`. Source: Holm (1979).
 *
 * @example holm([0.01, 0.04, undefined, 0.03]) // [0.03, 0.06, undefined, 0.06]
 */
export function holm(p: readonly (number | undefined)[]): (number | undefined)[] {
  const order = p.flatMap((value, index) => (value === undefined ? [] : [{ value, index }])).sort((a, b) => a.value - b.value);
  const adjusted: (number | undefined)[] = p.map(() => undefined);
  let highest = 0;
  order.forEach(({ value, index }, rank) => {
    highest = Math.max(highest, Math.min(1, value * (order.length - rank)));
    adjusted[index] = highest;
  });
  return adjusted;
}
