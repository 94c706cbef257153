import betaCdf from "@stdlib/stats-base-dists-beta-cdf";

/**
 * The p of an F statistic: the share of the F distribution above f.
 *
 * Taken as the lower tail of a beta distribution with its parameters swapped, because 1 minus the share below would lose every digit
 * of a small p. Degrees of freedom need not be whole. R: `pf(f, df1, df2, lower.tail = FALSE)`.
 *
 * @example fUpperTail(4.846, 2, 27) // 0.01591...
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  return betaCdf(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}
