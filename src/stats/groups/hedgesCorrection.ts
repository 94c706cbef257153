import { stirlingRemainder } from "../distributions/stirlingRemainder";

/**
 * The factor J that takes the small-sample bias out of a standardised mean difference; undefined below 2 degrees of freedom, where
 * that difference has no mean.
 *
 * J = G(df / 2) / (sqrt(df / 2) G((df - 1) / 2)) with G the gamma function, in a form that keeps its digits for any df. Source: Hedges
 * (1981).
 *
 * @example hedgesCorrection(10) // 0.92274...
 */
export function hedgesCorrection(df: number): number | undefined {
  if (df < 2) return undefined;
  const half = df / 2;
  return Math.exp(-(half - 1) * Math.log1p(-0.5 / half) - 0.5 + stirlingRemainder(half) - stirlingRemainder(half - 0.5));
}

/**
 * The usual approximation of J: 1 - 3 / (4 df - 1); undefined below 2 degrees of freedom.
 *
 * Source: Hedges (1981).
 *
 * @example approximateHedgesCorrection(10) // 0.92307...
 */
export function approximateHedgesCorrection(df: number): number | undefined {
  return df < 2 ? undefined : 1 - 3 / (4 * df - 1);
}
