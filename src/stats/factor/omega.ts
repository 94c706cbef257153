/** The reliability of the sum of the items, if one factor is all they share. */
export interface OmegaTotal {
  /** One less the unique variances over the variance of the sum that was observed. */
  readonly observed?: number;
  /** Squared sum of the loadings over the variance of the sum that the model implies. */
  readonly model: number;
  /** Squared sum of the loadings over the variance of the sum that was observed. */
  readonly commonToObserved?: number;
}

/**
 * McDonald's omega total of a one-factor model, by the three denominators and numerators in use; they agree when the model fits.
 *
 * `observed` and `commonToObserved` are absent when the observed sum does not vary.
 *
 * R: `psych::omega(r, nfactors = 1)$omega.tot` for `observed`, `semTools::compRelSEM(fit)` for `commonToObserved`,
 * `semTools::compRelSEM(fit, obs.var = FALSE)` for `model`. Source: McDonald (1999).
 *
 * @param covariances the matrix that the model was fitted to, row by row
 * @example omegaTotal([1, 1], [1, 1], [2, 1, 1, 2]).model // 0.666...
 */
export function omegaTotal(loadings: ArrayLike<number>, uniquenesses: ArrayLike<number>, covariances: ArrayLike<number>): OmegaTotal {
  const sum = (numbers: ArrayLike<number>): number => Array.from(numbers).reduce((total, number) => total + number, 0);
  const common = sum(loadings) ** 2;
  const unique = sum(uniquenesses);
  const observedVariance = sum(covariances);
  const model = common / (common + unique);
  return observedVariance > 1e-13 * unique
    ? { observed: 1 - unique / observedVariance, model, commonToObserved: common / observedVariance }
    : { model };
}
