import type { DriverCorrelations } from "../../stats/importance/driverCorrelations";
import { estimatedShapley } from "../../stats/importance/estimatedShapley";
import { relativeWeights } from "../../stats/importance/relativeWeights";
import { mostExactPredictors, shapley } from "../../stats/importance/shapley";
import { leastSquares } from "../../stats/regression/leastSquares";
import { leastSquaresFromMoments } from "../../stats/regression/leastSquaresFromMoments";
import { resampledCorrelations } from "../../stats/resampling/resampledCorrelations";
import type { Refusal } from "../../survey/refusal";
import type { Attribute, AttributeSource, DerivedMethod } from "./attributes";
import { correlationImportance } from "./measure";
import type { ImportanceLevel } from "./measure";

type ModelMethod = Exclude<DerivedMethod, "correlation">;

/** From here on resamples estimate Shapley shares from random orders. */
const mostExactInResamples = 12;
const pairsOfOrders = 20;

/**
 * Importance of every attribute, derived from overall satisfaction.
 *
 * By `correlation` over the respondents who answered the attribute and the outcome; by `beta`, `relative-weights` or `shapley` over those
 * who answered the outcome and all attributes, the shares as fractions of R2.
 *
 * @returns a refusal where one model of all attributes cannot be fitted
 */
export function derivedImportances(
  attributes: readonly Attribute[],
  source: AttributeSource,
  method: DerivedMethod,
): readonly ImportanceLevel[] | Refusal {
  const { outcome, outcomeHeader = "", weights } = source;
  if (method === "correlation") return attributes.map((attribute) => correlationImportance(attribute, source));
  const answers = attributes.flatMap(({ performanceAnswers }) => performanceAnswers ?? []);
  if (!outcome || answers.length < attributes.length) return attributes.map(() => ({ n: 0 }));
  const { n, effects, reason, constant = [], dependences = [] } = leastSquares(outcome, answers, weights ? { weights } : {});
  const nameOf = (index: number | undefined): string => attributes[index ?? -1]?.label ?? "";
  if (constant.length > 0) {
    const [first] = constant;
    return { code: "no-variation", column: typeof first === "number" ? nameOf(first) : outcomeHeader };
  }
  if (reason === "no-rows" || reason === "one-row" || reason === "too-few-rows")
    return { code: "too-few-for-drivers", n, drivers: answers.length, needed: answers.length + 2, option: "performance" };
  if (method === "beta" && !effects) return { code: "collinear-attributes", column: nameOf(dependences[0]?.predictor) };
  if (method === "beta") return (effects ?? []).map(({ beta }) => ({ n, level: beta }));
  const sample = resampledCorrelations(outcome, answers, weights);
  const correlations = sample.of(new Float64Array(sample.rows).fill(1));
  const shares = correlations && sharesOfR2(correlations, method);
  return attributes.map((_, index) => ({ n, ...(shares && { level: shares[index] as number }) }));
}

/** The same for resamples, from how often each respondent was drawn. */
export function resampledImportances(
  attributes: readonly Attribute[],
  { outcome, weights }: AttributeSource,
  method: ModelMethod,
): (counts: Float64Array) => readonly (number | undefined)[] {
  const answers = attributes.flatMap(({ performanceAnswers }) => performanceAnswers ?? []);
  if (!outcome || answers.length < attributes.length) return () => [];
  const isComplete = (row: number): boolean => [outcome, ...answers].every((column) => !Number.isNaN(column[row]));
  const complete = Int32Array.from(Array.from(outcome.keys()).filter(isComplete));
  const { of } = resampledCorrelations(outcome, answers, weights);
  const own = new Float64Array(complete.length);
  let drawn = 0;
  return (counts) => {
    for (let i = 0; i < own.length; i++) own[i] = counts[complete[i] as number] as number;
    drawn++;
    const correlations = of(own);
    if (!correlations) return [];
    const levels = method === "beta" ? betas(correlations, own.length) : sharesOfR2(correlations, method, drawn);
    return Array.from(levels ?? []);
  };
}

/** Shares that add up to 1; undefined where nothing is explained. With `resample` its number, from which the orders are drawn. */
function sharesOfR2(correlations: DriverCorrelations, method: Exclude<ModelMethod, "beta">, resample?: number): Float64Array | undefined {
  const shares = method === "shapley" ? shapleyShares(correlations, resample) : relativeWeights(correlations).weights;
  const r2 = shares?.reduce((sum, share) => sum + share, 0) ?? 0;
  return r2 > 0 ? shares?.map((share) => share / r2) : undefined;
}

function shapleyShares(correlations: DriverCorrelations, resample: number | undefined): Float64Array | undefined {
  const { size } = correlations;
  if (size <= (resample === undefined ? mostExactPredictors : mostExactInResamples)) return shapley(correlations)?.shares;
  return estimatedShapley(correlations, resample === undefined ? { seed: 0 } : { seed: resample, pairs: pairsOfOrders })?.shares;
}

/** Standardised coefficients from correlations alone. */
function betas({ size, among, withOutcome }: DriverCorrelations, n: number): Float64Array | undefined {
  const width = size + 1;
  const products = new Float64Array(width * width);
  products[0] = 1;
  for (let j = 0; j < size; j++) {
    products[j + 1] = withOutcome[j] as number;
    products[(j + 1) * width] = withOutcome[j] as number;
    products.set(among.subarray(j * size, (j + 1) * size), (j + 1) * width + 1);
  }
  const { effects } = leastSquaresFromMoments({ size: width, n, weight: n, means: new Float64Array(width), products });
  return effects && Float64Array.from(effects, ({ beta }) => beta);
}
