import type { Frequencies } from "../descriptive/frequencies";
import { mergeFrequencies } from "../descriptive/frequencies";
import { normalTwoSidedP } from "../distributions/normal";
import { averageRanks } from "../ranks";
import type { Reason } from "../reason";

/** Paired differences tested by ranks; absent with a reason where it cannot be computed. */
export interface WilcoxonSignedRank {
  /** Differences other than zero. */
  readonly n: number;
  /** Sum of the ranks of the positive differences. */
  readonly v?: number;
  /** With continuity correction. */
  readonly z?: number;
  readonly p?: number;
  /** Rank-biserial correlation: ranks of positive minus ranks of negative differences, as a share of all. */
  readonly rankBiserial?: number;
  readonly reason?: Reason;
}

/**
 * Wilcoxon's signed rank test that paired differences are symmetric about zero.
 *
 * Zeros are dropped, equal sizes share the average of their ranks; normal approximation with continuity and tie correction. R:
 * `wilcox.test(differences, exact = FALSE)`. Reasons: "no-rows", "constant" (all differences are zero). Source: Wilcoxon (1945); Kerby (2014)
 * for the correlation.
 *
 * @param differences frequencies of the paired differences
 * @example wilcoxonSignedRank({ n: 4, missing: 0, numbers: Float64Array.of(-2, 0, 1, 3), counts: Float64Array.of(1, 1, 1, 1) }).v // 4
 */
export function wilcoxonSignedRank(differences: Frequencies): WilcoxonSignedRank {
  if (differences.n === 0) return { n: 0, reason: "no-rows" };
  const positive = sizes(differences, 1);
  const negative = sizes(differences, -1);
  const together = mergeFrequencies(positive, negative);
  const { n } = together;
  if (n === 0) return { n, reason: "constant" };
  const ranks = averageRanks(together);
  let at = 0;
  const v = positive.numbers.reduce((sum, size, i) => {
    while (together.numbers[at] !== size) at++;
    return sum + (ranks[at] as number) * (positive.counts[i] as number);
  }, 0);
  // The sum of the squared ranks has the correction for ties in it.
  const squares = ranks.reduce((sum, rank, i) => sum + rank * rank * (together.counts[i] as number), 0);
  const all = (n * (n + 1)) / 2;
  const deviation = v - all / 2;
  const z = (deviation - 0.5 * Math.sign(deviation)) / Math.sqrt(squares / 4);
  return { n, v, z, p: normalTwoSidedP(z), rankBiserial: (2 * deviation) / all };
}

/** The sizes of the differences of one sign, ascending. */
function sizes({ numbers, counts }: Frequencies, sign: 1 | -1): Frequencies {
  const places = Array.from(numbers.keys()).filter((at) => sign * (numbers[at] as number) > 0);
  if (sign < 0) places.reverse();
  return {
    n: places.reduce((sum, at) => sum + (counts[at] as number), 0),
    missing: 0,
    numbers: Float64Array.from(places, (at) => Math.abs(numbers[at] as number)),
    counts: Float64Array.from(places, (at) => counts[at] as number),
  };
}
