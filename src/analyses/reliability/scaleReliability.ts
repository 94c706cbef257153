import { fisherInterval } from "../../stats/correlation/fisherInterval";
import type { CorrelationInterval } from "../../stats/correlation/fisherInterval";
import { crossProductsOf } from "../../stats/crossProducts";
import { minres } from "../../stats/factor/minres";
import { omegaTotal } from "../../stats/factor/omega";
import { pairwiseProductsOf } from "../../stats/pairwise/pairwiseProducts";
import type { Reason } from "../../stats/reason";
import { itemCorrelations, itemCovariancesOf, turnedItems } from "../../stats/reliability/itemCovariances";
import type { ItemCovariances } from "../../stats/reliability/itemCovariances";
import type { KeyDiagnosis } from "../../stats/reliability/keyDiagnosis";
import { keyDiagnosis } from "../../stats/reliability/keyDiagnosis";
import { pairwiseItemCovariances } from "../../stats/reliability/pairwiseItemCovariances";
import type { Reliability } from "../../stats/reliability/reliability";
import { reliability, reliabilityOf } from "../../stats/reliability/reliability";
import { oddItems, splitHalf } from "../../stats/reliability/splitHalf";

/** Why omega is absent: a reason of the model, or loadings of both signs, over which a sum means nothing. */
export type OmegaReason = Reason | "both-signs";

/** Everything about one scale. What cannot be computed is absent; `reliability.reasons` and `omegaReason` say why. */
export interface ScaleReliability {
  readonly reliability: Reliability;
  /** Omega total of one factor by minimum residuals, over the observed variance. */
  readonly omega?: number;
  readonly omegaReason?: OmegaReason;
  /** Odd against even items, stepped up to the whole length. */
  readonly splitHalf?: number;
  /** From every pair of answers there is, where some are missing. */
  readonly alphaPairwise?: number;
  /** One an item. */
  readonly itemRestIntervals: readonly (CorrelationInterval | undefined)[];
  readonly diagnosis?: KeyDiagnosis;
  /** Turning all that runs against the first component raises alpha, on the complete respondents and on all pairs of answers alike. */
  readonly turningHelps: boolean;
}

/**
 * The reliability of one scale over the respondents who answered all of its items.
 *
 * Conventions: covariances with n - 1; Feldt's interval; omega total by minimum residuals, as `psych::omega(r, nfactors = 1)`; odd-even
 * split stepped up by Spearman and Brown, by Horst where the halves are unequal; item-rest intervals by Fisher's z.
 *
 * @param columns keyed answers, one column an item, NaN where missing
 * @param confidence of the intervals
 */
export function scaleReliability(columns: readonly Float64Array[], confidence: number): ScaleReliability {
  const products = crossProductsOf(columns);
  const whole = reliability(products, confidence);
  const covariances = itemCovariancesOf(products);
  const complete = columns.every((column) => !column.some(Number.isNaN));
  const pairwise = complete ? covariances : pairwiseItemCovariances(pairwiseProductsOf(columns));
  const alphaPairwise = pairwise && reliabilityOf(pairwise).alpha;
  const split = covariances && columns.length > 1 ? splitHalf(covariances, oddItems(columns.length)).horst : undefined;
  const diagnosis = covariances && columns.length > 1 ? keyDiagnosis(covariances) : undefined;
  return {
    reliability: whole,
    ...(covariances ? omegaOf(covariances) : { omegaReason: whole.reasons.alpha ?? "no-rows" }),
    ...(split !== undefined && { splitHalf: split }),
    ...(alphaPairwise !== undefined && { alphaPairwise }),
    itemRestIntervals: whole.items.map(({ itemRestCorrelation }) =>
      itemRestCorrelation === undefined || products.n < 4
        ? undefined
        : fisherInterval(itemRestCorrelation, 1 / Math.sqrt(products.n - 3), confidence),
    ),
    ...(diagnosis && { diagnosis }),
    turningHelps: [covariances, pairwise].every((items) => items && diagnosis && helps(items, diagnosis)),
  };
}

function helps(items: ItemCovariances, { signs, toTurn }: KeyDiagnosis): boolean {
  const [before, after] = [reliabilityOf(items).alpha, reliabilityOf(turnedItems(items, signs)).alpha];
  return toTurn.length > 0 && before !== undefined && after !== undefined && after > before;
}

function omegaOf(items: ItemCovariances): Pick<ScaleReliability, "omega" | "omegaReason"> {
  const correlations = itemCorrelations(items);
  if (!correlations) return { omegaReason: "constant" };
  const { loadings, uniquenesses, reason } = minres(correlations, items.size);
  if (!loadings || !uniquenesses) return { omegaReason: reason ?? "no-convergence" };
  if (loadings.some((loading) => loading < 0)) return { omegaReason: "both-signs" };
  const { observed } = omegaTotal(loadings, uniquenesses, correlations);
  return observed === undefined ? { omegaReason: "constant" } : { omega: observed };
}
