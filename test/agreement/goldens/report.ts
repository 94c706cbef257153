import type { Comparison } from "./compare";

/** What a comparison found, as lines for people; the last one sums up. */
export function reportLines(comparisons: readonly Comparison[]): string[] {
  const lines = comparisons.flatMap((comparison) => [
    `${comparison.name}: ${comparison.compared} compared, ${comparison.agreed} agree, worst ${short(comparison.worst.error)}${comparison.worst.path && ` at ${comparison.worst.path}`}, ${percent(comparison)} covered`,
    ...comparison.disagreements
      .slice(0, 20)
      .map(
        ({ path, expected, actual }) =>
          `  DIFFERS ${path}: R ${JSON.stringify(expected)}, ours ${actual === undefined ? "undefined" : JSON.stringify(actual)}`,
      ),
    ...(comparison.disagreements.length > 20 ? [`  and ${comparison.disagreements.length - 20} more`] : []),
    ...comparison.leftOut.map(({ path, count, reason }) => `  not covered: ${count} ${reason ?? `NO REASON GIVEN ${path}`}`),
  ]);
  const sum = (pick: (comparison: Comparison) => number): number => comparisons.reduce((total, comparison) => total + pick(comparison), 0);
  const worst = Math.max(0, ...comparisons.map((comparison) => comparison.worst.error));
  const covered = { numeric: sum(({ numeric }) => numeric), numericCompared: sum(({ numericCompared }) => numericCompared) };
  return [
    ...lines,
    `${sum(({ compared }) => compared)} compared, ${sum(({ agreed }) => agreed)} agree, worst ${short(worst)}, ${percent(covered)} covered`,
  ];
}

function short(error: number): string {
  return error === 0 ? "0" : error.toExponential(0);
}

function percent({ numeric, numericCompared }: Pick<Comparison, "numeric" | "numericCompared">): string {
  return `${numeric === 0 ? 100 : Math.floor((100 * numericCompared) / numeric)} %`;
}
