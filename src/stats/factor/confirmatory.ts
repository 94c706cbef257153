import type { ItemCovariances } from "../reliability/itemCovariances";
import { itemCorrelations, standardDeviations } from "../reliability/itemCovariances";
import { maximumLikelihood } from "./maximumLikelihood";
import type { OneFactorModel } from "./oneFactorModel";

/** One factor on the covariances of the items, in the units of the answers. */
export interface ConfirmatoryFactor extends OneFactorModel {
  /** The covariance matrix that was fitted, n in the denominator, row by row. */
  readonly covariances?: Float64Array;
}

/**
 * The one-factor confirmatory model by normal maximum likelihood, the factor's variance fixed at 1. The covariances get n instead of n - 1
 * in the denominator, as they do in a likelihood.
 *
 * It is the correlation solution in the units of the items, as maximum likelihood does not depend on units. Undefined fields have a
 * reason: `constant` for an item without spread, otherwise those of `OneFactorModel`; without an n, as from a pairwise matrix, the
 * covariances stay as they are.
 *
 * R: `lavaan::cfa("f =~ ...", std.lv = TRUE)`. Source: Jöreskog (1969).
 *
 * @example confirmatoryFactor({ size: 2, covariances: Float64Array.of(1, 0, 0, 1) }).reason // "too-few-items"
 */
export function confirmatoryFactor(items: ItemCovariances): ConfirmatoryFactor {
  const { size, n } = items;
  const correlations = itemCorrelations(items);
  if (!correlations) return { reason: "constant" };
  const { loadings, uniquenesses, reason } = maximumLikelihood(correlations, size);
  if (!loadings || !uniquenesses) return { ...(reason && { reason }) };
  const shrink = n === undefined ? 1 : (n - 1) / n;
  const sds = standardDeviations(items).map((sd) => sd * Math.sqrt(shrink));
  return {
    loadings: loadings.map((loading, item) => loading * (sds[item] as number)),
    uniquenesses: uniquenesses.map((unique, item) => unique * (sds[item] as number) ** 2),
    covariances: items.covariances.map((covariance) => covariance * shrink),
  };
}
