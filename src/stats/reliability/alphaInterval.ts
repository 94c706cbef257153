import quantile from "@stdlib/stats-base-dists-f-quantile";
import type { MatrixSums } from "./sums";

export interface AlphaInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Feldt's interval of alpha: (1 - alpha) / (1 - alpha of the population) follows F with n - 1 and (n - 1)(k - 1) degrees of freedom
 * when answers are normal and items parallel.
 *
 * Undefined for fewer than two respondents or items.
 *
 * R: `psych::alpha.ci(alpha, n, k)`. Source: Feldt (1965).
 *
 * @param n respondents who answered every item, not weighted
 * @param confidence between 0 and 1
 * @example alphaInterval(0.8, 100, 5)?.low // 0.7305582...
 */
export function alphaInterval(alpha: number, n: number, size: number, confidence = 0.95): AlphaInterval | undefined {
  if (n < 2 || size < 2) return undefined;
  const df = n - 1;
  const outside = (1 - confidence) / 2;
  const limit = (probability: number): number => 1 - (1 - alpha) * quantile(probability, df, df * (size - 1));
  return { low: limit(1 - outside), high: limit(outside) };
}

/**
 * The standard error of alpha for many respondents, which does not assume equal covariances.
 *
 * With V the covariance matrix and s the sum of its entries: the square root of
 * 2 k2 / ((k - 1)2 s3) x (s (tr V2 + tr2 V) - 2 tr V x sum of V2) / n, where the digits 2 and 3 are powers.
 *
 * R: `psych::alpha(x)$total$ase`. Source: van Zyl, Neudecker and Nel (2000); Duhachek and Iacobucci (2004).
 *
 * @param sums of the covariance matrix, of at least two items whose sum varies
 * @param variances the diagonal of the covariance matrix
 * @example alphaStandardError({ rows: Float64Array.of(3, 3), total: 6, diagonal: 4, squaresOffDiagonal: 2 }, [2, 2], 100) // 0.0666...
 */
export function alphaStandardError(sums: MatrixSums, variances: ArrayLike<number>, n: number): number {
  const size = variances.length;
  const { rows, total, diagonal } = sums;
  let squares = sums.squaresOffDiagonal;
  let sumOfSquare = 0;
  for (let item = 0; item < size; item++) {
    squares += (variances[item] as number) ** 2;
    sumOfSquare += (rows[item] as number) ** 2;
  }
  const spread = total * (squares + diagonal * diagonal) - 2 * diagonal * sumOfSquare;
  return Math.sqrt(Math.max(0, (2 * size * size * spread) / ((size - 1) ** 2 * total ** 3 * n)));
}
