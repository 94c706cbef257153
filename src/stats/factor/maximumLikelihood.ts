import { discrepancy } from "./discrepancy";
import { minimiseByNewton } from "./newton";
import type { OneFactorModel } from "./oneFactorModel";
import { bestOf, leastUniqueness } from "./oneFactorModel";
import { startingLoadings } from "./startingLoadings";

/**
 * One factor by maximum likelihood, for normal answers. The solution does not depend on the units of the items: on covariances it is the
 * same with loadings times the SDs and uniquenesses times the variances.
 *
 * R: `factanal(covmat = r, factors = 1)`, `psych::fa(r, fm = "ml")`. Source: Lawley (1940), Jöreskog (1967).
 *
 * @param correlations row by row, of at least three items
 * @example maximumLikelihood(Float64Array.of(1, 0.42, 0.48, 0.42, 1, 0.56, 0.48, 0.56, 1), 3).loadings?.map((loading) => Math.round(loading * 1e9) / 1e9) // [0.6, 0.7, 0.8]
 */
export function maximumLikelihood(correlations: Float64Array, size: number): OneFactorModel {
  if (size < 3) return { reason: "too-few-items" };
  // Uniquenesses enter as logarithms, which keeps them positive; one that goes to zero shows as a logarithm without end.
  const lowest = Math.log(leastUniqueness / 10);
  const improper = (point: Float64Array): boolean => point.subarray(size).some((logarithm) => logarithm < lowest);
  return bestOf(
    startingLoadings(correlations, size).map((start) => {
      const logarithms = start.map((loading) => Math.log(1 - loading * loading));
      const from = Float64Array.from([...start, ...logarithms]);
      const { point, height, converged } = minimiseByNewton(from, (at) => discrepancy(correlations, at), improper);
      return { loadings: point.slice(0, size), uniquenesses: point.slice(size).map(Math.exp), height, converged };
    }),
  );
}
