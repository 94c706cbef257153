import type { CrossProducts } from "../crossProducts";
import type { Reason } from "../reason";
import { alpha } from "./alpha";
import type { AlphaInterval } from "./alphaInterval";
import { alphaInterval, alphaStandardError } from "./alphaInterval";
import { guttmanBounds, lambda6 } from "./guttman";
import type { InterItemCorrelations } from "./interItemCorrelations";
import { interItemCorrelations } from "./interItemCorrelations";
import type { ItemCovariances } from "./itemCovariances";
import { constantItems, itemCorrelations, itemCovariancesOf, standardDeviations } from "./itemCovariances";
import type { ItemReliability } from "./itemReliability";
import { itemReliabilities } from "./itemReliability";
import type { NegativeAlpha } from "./negativeAlpha";
import { negativeAlpha } from "./negativeAlpha";
import { squaredMultipleCorrelations } from "./squaredMultipleCorrelations";
import { matrixSums } from "./sums";

/** The sum of the items as a score. */
export interface SumScore {
  readonly mean?: number;
  readonly variance: number;
  readonly sd: number;
  /** Standard error of measurement, sd x sqrt(1 - alpha): how far a respondent's sum lies from where repeated asking would put it. */
  readonly standardErrorOfMeasurement?: number;
}

/** The reliability of the sum (or mean) of several items. What cannot be computed is absent, and `reasons` says why. */
export interface Reliability {
  /** How many items. */
  readonly size: number;
  /** Respondents who answered every item; absent for a pairwise matrix. */
  readonly n?: number;
  readonly alpha?: number;
  /** Why alpha is negative, when it is. */
  readonly negativeAlpha?: NegativeAlpha;
  readonly alphaInterval?: AlphaInterval;
  readonly alphaStandardError?: number;
  readonly standardisedAlpha?: number;
  readonly interItem?: InterItemCorrelations;
  /** k r / (1 - r), with r the mean correlation between items: reliable over unreliable variance of the standardised sum. */
  readonly signalToNoise?: number;
  readonly lambda1?: number;
  readonly lambda2?: number;
  /** From the correlation matrix. */
  readonly lambda6?: number;
  readonly sum?: SumScore;
  /** One an item, in their order; empty when there are fewer than two respondents. */
  readonly items: readonly ItemReliability[];
  /** Positions of items that everybody answered alike. */
  readonly constantItems: readonly number[];
  /** Why a figure is absent. */
  readonly reasons: Readonly<Partial<Record<"alpha" | "standardisedAlpha" | "lambda6" | "ifDeleted" | "items", Reason>>>;
}

/**
 * Everything that reliability analysis says about items, keyed, over the respondents who answered all of them.
 *
 * R: `psych::alpha(na.omit(x))`.
 *
 * @param products of the keyed items, listwise
 * @param confidence of the interval of alpha
 * @example reliability({ size: 2, n: 3, weight: 3, means: Float64Array.of(2, 2), products: Float64Array.of(2, 1, 1, 2) }).alpha // 0.666...
 */
export function reliability(products: CrossProducts, confidence = 0.95): Reliability {
  const items = itemCovariancesOf(products);
  if (items) return reliabilityOf(items, confidence);
  const reason = products.n === 0 ? "no-rows" : "one-row";
  const reasons = { alpha: reason, standardisedAlpha: reason, lambda6: reason, ifDeleted: reason, items: reason } as const;
  return { size: products.size, n: products.n, items: [], constantItems: [], reasons };
}

/**
 * The same from a covariance matrix, which may be pairwise: then there is no n, and so no interval.
 *
 * R: `psych::alpha(cov(x, use = "pairwise"))`, which is also what `psych::alpha(x)` does with missing answers.
 *
 * @example reliabilityOf({ size: 2, covariances: Float64Array.of(2, 1, 1, 2) }).alpha // 0.666...
 */
export function reliabilityOf(items: ItemCovariances, confidence = 0.95): Reliability {
  const { size, covariances, means, n } = items;
  const sums = matrixSums(covariances, size);
  const constant = constantItems(items);
  const correlations = itemCorrelations(items);
  const correlationSums = correlations && matrixSums(correlations, size);
  const smc = correlations && size > 1 ? squaredMultipleCorrelations(correlations, size) : undefined;
  const raw = alpha(sums, size);
  const negative = raw !== undefined && raw < 0 ? negativeAlpha(items) : undefined;
  const standardised = correlationSums && alpha(correlationSums, size);
  const interItem = correlations && interItemCorrelations(correlations, size);
  const bounds = guttmanBounds(sums, size);
  const sixth = correlationSums && smc && lambda6(correlationSums, smc);
  const interval = raw !== undefined && n !== undefined ? alphaInterval(raw, n, size, confidence) : undefined;
  const variances = standardDeviations(items).map((sd) => sd * sd);
  return {
    size,
    ...(n !== undefined && { n }),
    ...(raw !== undefined && { alpha: raw }),
    ...(negative && { negativeAlpha: negative }),
    ...(interval && { alphaInterval: interval }),
    ...(raw !== undefined && n !== undefined && { alphaStandardError: alphaStandardError(sums, variances, n) }),
    ...(standardised !== undefined && { standardisedAlpha: standardised }),
    ...(interItem && { interItem }),
    ...(interItem && interItem.average < 1 && { signalToNoise: (size * interItem.average) / (1 - interItem.average) }),
    ...bounds,
    ...(sixth !== undefined && { lambda6: sixth }),
    ...(size > 0 && { sum: sumScore(sums.total, means, raw) }),
    items: itemReliabilities(items, { sums, ...(correlationSums && { correlationSums }), ...(smc && { smc }) }),
    constantItems: constant,
    reasons: reasonsFor(size, constant.length > 0, { alpha: raw, standardisedAlpha: standardised, lambda6: sixth }),
  };
}

function sumScore(variance: number, means: Float64Array | undefined, alphaOfSum: number | undefined): SumScore {
  const sd = Math.sqrt(Math.max(0, variance));
  return {
    variance,
    sd,
    ...(means && { mean: means.reduce((sum, mean) => sum + mean, 0) }),
    ...(alphaOfSum !== undefined && { standardErrorOfMeasurement: sd * Math.sqrt(1 - alphaOfSum) }),
  };
}

function reasonsFor(
  size: number,
  hasConstant: boolean,
  figures: { readonly alpha: number | undefined; readonly standardisedAlpha: number | undefined; readonly lambda6: number | undefined },
): Reliability["reasons"] {
  const tooFew = size < 2 ? ("too-few-items" as const) : undefined;
  return {
    ...(figures.alpha === undefined && { alpha: tooFew ?? "constant" }),
    ...(figures.standardisedAlpha === undefined && { standardisedAlpha: tooFew ?? "constant" }),
    ...(figures.lambda6 === undefined && { lambda6: tooFew ?? (hasConstant ? "constant" : "collinear") }),
    ...(size < 3 && { ifDeleted: "too-few-items" }),
  };
}
