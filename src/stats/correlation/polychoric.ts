import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { rootBetween } from "../distributions/rootBetween";
import type { Reason } from "../reason";
import { cellProbabilities, correlationSlopes } from "./latentTable";
import type { OrdinalTable } from "./ordinalTable";

/** The correlation of two normal variables of which only coarse answers were seen. */
export interface Polychoric {
  readonly n: number;
  /**
   * Absent with a reason: `no-rows`; `constant` when a variable has fewer than two answers; `empty-cell` when empty cells let the
   * likelihood rise all the way to a correlation of 1 or -1.
   */
  readonly correlation?: number;
  /** Where the row variable passes from one answer to the next, in standard deviations; one fewer than there are answers. */
  readonly rowThresholds: readonly number[];
  readonly columnThresholds: readonly number[];
  readonly reason?: Reason;
}

/** The likelihood is followed this far on the scale of Fisher's z, where steps near a correlation of 1 stay of one size. */
const farthest = 9;
const stride = 0.5;
/** A cell with answers in it is never quite impossible: keeps rounding from deciding near a correlation of 1. */
const leastChance = 1e-15;

/**
 * The polychoric correlation in two steps: the thresholds from the margins of the table, then the correlation that makes the table
 * likeliest. Empty cells stay empty, nothing is added to them. For a two by two table it is the tetrachoric correlation.
 *
 * R: `polycor::polychor(x, y)`, `psych::polychoric(x, correct = 0)`. Source: Olsson (1979).
 *
 * @param table as `ordinalTable` or `ordinalTableOf` counts it
 * @example polychoric({ rows: 2, columns: 2, n: 6, counts: Float64Array.of(2, 1, 1, 2), rowTotals: Float64Array.of(3, 3), columnTotals: Float64Array.of(3, 3) }).correlation // 0.4999999999...
 */
export function polychoric({ rows, columns, n, counts, rowTotals, columnTotals }: OrdinalTable): Polychoric {
  if (n === 0) return { n, rowThresholds: [], columnThresholds: [], reason: "no-rows" };
  const rowThresholds = marginThresholds(rowTotals);
  const columnThresholds = marginThresholds(columnTotals);
  if (rows < 2 || columns < 2) return { n, rowThresholds, columnThresholds, reason: "constant" };
  const chancesAt = (correlation: number): Float64Array => cellProbabilities({ rowThresholds, columnThresholds, correlation });
  const slope = (correlation: number): number => {
    const chances = chancesAt(correlation);
    const slopes = correlationSlopes({ rowThresholds, columnThresholds, correlation });
    return counts.reduce((sum, count, cell) => {
      return count === 0 ? sum : sum + (count * (slopes[cell] as number)) / Math.max(leastChance, chances[cell] as number);
    }, 0);
  };
  const likelihood = (correlation: number): number => {
    const chances = chancesAt(correlation);
    return counts.reduce((sum, count, cell) => (count === 0 ? sum : sum + count * Math.log(Math.max(0, chances[cell] as number))), 0);
  };
  const correlation = summit(slope);
  const isInside = correlation !== undefined && likelihood(correlation < 0 ? -1 : 1) < likelihood(correlation) - 1e-9 * n;
  return { n, rowThresholds, columnThresholds, ...(isInside ? { correlation } : { reason: "empty-cell" }) };
}

/** Where the slope turns from rising to falling, going uphill from 0: far downhill the chances of full cells round to nothing. */
function summit(slope: (correlation: number) => number): number | undefined {
  const uphill = slope(0) < 0 ? -stride : stride;
  for (let z = 0; Math.abs(z) < farthest; z += uphill) {
    const found = rootBetween(slope, Math.tanh(z), Math.tanh(z + uphill));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Where a standard normal variable passes from one answer to the next, if the answers share it out as they were given.
 *
 * @param totals how often each answer was given, in rising order of the answers, none zero
 * @example marginThresholds([5, 5]) // [0]
 */
export function marginThresholds(totals: ArrayLike<number>): number[] {
  const all = Array.from(totals);
  const n = all.reduce((sum, count) => sum + count, 0);
  let below = 0;
  return all.slice(0, -1).map((count) => {
    below += count;
    return quantile(below / n, 0, 1);
  });
}
