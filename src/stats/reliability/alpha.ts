import type { MatrixSums } from "./sums";
import { totalVaries } from "./sums";

/**
 * Cronbach's alpha, the share of the variance of a sum of items that would come again with other items of the same kind:
 * k / (k - 1) x (1 - sum of item variances / variance of the sum). On a correlation matrix it is the standardised alpha.
 *
 * Undefined for fewer than two items, or when the sum does not vary. Negative when the items go against each other on average.
 *
 * R: `psych::alpha(x)$total$raw_alpha`. Source: Cronbach (1951); the same as Guttman's lambda 3.
 *
 * @example alpha({ total: 6, diagonal: 4 }, 2) // 0.666...
 */
export function alpha(sums: Pick<MatrixSums, "total" | "diagonal">, size: number): number | undefined {
  return size < 2 || !totalVaries(sums) ? undefined : (size / (size - 1)) * (1 - sums.diagonal / sums.total);
}

/**
 * Alpha from the mean correlation between items: k r / (1 + (k - 1) r), which is also Spearman and Brown's formula for a test k times
 * as long. Undefined for fewer than two items, or when the standardised sum does not vary.
 *
 * R: `psych::alpha(x)$total$std.alpha`.
 *
 * @example standardisedAlpha(0.5, 3) // 0.75
 */
export function standardisedAlpha(averageCorrelation: number, size: number): number | undefined {
  return alpha({ total: size + size * (size - 1) * averageCorrelation, diagonal: size }, size);
}
