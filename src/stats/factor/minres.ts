import type { Surface } from "./newton";
import { minimiseByNewton } from "./newton";
import type { OneFactorModel } from "./oneFactorModel";
import { bestOf } from "./oneFactorModel";
import { startingLoadings } from "./startingLoadings";

/**
 * One factor by minimum residuals: the loadings whose products come closest to the correlations, by least squares over the pairs of
 * items. Assumes no distribution, and works for a pairwise matrix too.
 *
 * R: `psych::fa(r, fm = "minres")`. Source: Harman and Jones (1966).
 *
 * @param correlations row by row, of at least three items
 * @example minres(Float64Array.of(1, 0.42, 0.48, 0.42, 1, 0.56, 0.48, 0.56, 1), 3).loadings?.map((loading) => Math.round(loading * 1e9) / 1e9) // [0.6, 0.7, 0.8]
 */
export function minres(correlations: Float64Array, size: number): OneFactorModel {
  if (size < 3) return { reason: "too-few-items" };
  const outside = (loadings: Float64Array): boolean => loadings.some((loading) => Math.abs(loading) > 1e3);
  return bestOf(
    startingLoadings(correlations, size).map((start) => {
      const { point, height, converged } = minimiseByNewton(start, (loadings) => residuals(correlations, loadings), outside);
      return { loadings: point, uniquenesses: point.map((loading) => 1 - loading * loading), height, converged };
    }),
  );
}

/** Half the sum of squared residuals over the pairs, with its derivatives by the loadings. */
function residuals(correlations: Float64Array, loadings: Float64Array): Surface {
  const size = loadings.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  let height = 0;
  for (let j = 0; j < size; j++) {
    const own = loadings[j] as number;
    for (let k = 0; k < size; k++) {
      if (k === j) continue;
      const other = loadings[k] as number;
      const residual = (correlations[j * size + k] as number) - own * other;
      height += (residual * residual) / 4;
      gradient[j] = (gradient[j] as number) - residual * other;
      hessian[j * size + j] = (hessian[j * size + j] as number) + other * other;
      hessian[j * size + k] = own * other - residual;
    }
  }
  return { height, gradient, hessian };
}
