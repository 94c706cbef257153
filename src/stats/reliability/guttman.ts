import type { MatrixSums } from "./sums";
import { totalVaries } from "./sums";

/** Guttman's lower bounds of reliability that need no split; lambda 3 is alpha. */
export interface GuttmanBounds {
  readonly lambda1: number;
  /** Never below alpha. */
  readonly lambda2: number;
}

/**
 * Guttman's lambda 1, one less the share of the item variances in the variance of the sum, and lambda 2, which adds the spread of the
 * covariances: lambda 1 + sqrt(k / (k - 1) x sum of squared covariances) / variance of the sum.
 *
 * Undefined for fewer than two items, or when the sum does not vary.
 *
 * R: `psych::guttman(x)`, there on correlations. Source: Guttman (1945).
 *
 * @example guttmanBounds({ total: 6, diagonal: 4, squaresOffDiagonal: 2 }, 2)?.lambda2 // 0.666...
 */
export function guttmanBounds(sums: Omit<MatrixSums, "rows">, size: number): GuttmanBounds | undefined {
  if (size < 2 || !totalVaries(sums)) return undefined;
  const lambda1 = 1 - sums.diagonal / sums.total;
  return { lambda1, lambda2: lambda1 + Math.sqrt((size / (size - 1)) * sums.squaresOffDiagonal) / sums.total };
}

/**
 * Guttman's lambda 6: what is left unexplained in an item by the other items counts as its error; 1 - sum of (1 - smc) / sum of the
 * correlation matrix, for standardised items. Undefined when that sum does not vary.
 *
 * R: `psych::alpha(x)$total$"G6(smc)"`. Source: Guttman (1945).
 *
 * @param sums of the correlation matrix
 * @param smc squared multiple correlations of the items
 * @example lambda6({ total: 3, diagonal: 2 }, [0.25, 0.25]) // 0.5
 */
export function lambda6(sums: Pick<MatrixSums, "total" | "diagonal">, smc: ArrayLike<number>): number | undefined {
  if (!totalVaries(sums)) return undefined;
  const errors = Array.from(smc).reduce((sum, share) => sum + 1 - share, 0);
  return 1 - errors / sums.total;
}
