import { fUpperTail } from "../distributions/fUpperTail";
import { criticalT, twoSidedP } from "../studentT";
import type { Factor } from "./factor";
import { invertUpper, solveUpper } from "./factor";
import type { Coefficient, PredictorEffect, Regression } from "./regression";
import { symmetricEigen } from "./symmetricEigen";

/** Means and lengths of the columns, the outcome first. */
export interface ColumnMoments {
  readonly n: number;
  readonly weight: number;
  readonly means: Float64Array;
  readonly lengths: Float64Array;
}

/** Why a model of so many predictors cannot be fitted to such columns, if so. */
export function unfit({ n, lengths }: ColumnMoments): Regression | undefined {
  const predictors = lengths.length - 1;
  if (n === 0) return { n, predictors, reason: "no-rows" };
  if (n === 1) return { n, predictors, reason: "one-row" };
  const constant = Array.from(lengths).flatMap((length, index) => (length > 0 ? [] : [index === 0 ? ("outcome" as const) : index - 1]));
  if (constant.length > 0) return { n, predictors, reason: "constant", constant };
  return predictors > 0 ? undefined : { n, predictors, reason: "too-few-items" };
}

/** All of a regression from its triangular form. */
export function regressionOf(moments: ColumnMoments, factor: Factor, confidence: number): Regression {
  const { n, weight, means, lengths } = moments;
  const { predictors, unexplained, upper, projected } = factor;
  const df1 = factor.kept.length;
  const df2 = n - df1 - 1;
  if (df2 < 1) return { n, predictors, df1, df2, reason: "too-few-rows" };
  const r2 = 1 - unexplained;
  const sigma = (lengths[0] as number) * Math.sqrt(unexplained / df2);
  const f = unexplained > 0 ? r2 / df1 / (unexplained / df2) : undefined;
  const fit = {
    n,
    predictors,
    r2,
    adjustedR2: 1 - (unexplained * (n - 1)) / df2,
    sigma,
    ...(f !== undefined && { f, p: fUpperTail(f, df1, df2) }),
    df1,
    df2,
  };
  if (df1 < predictors) return { ...fit, reason: "collinear", dependences: factor.dependences };
  const inverse = invertUpper(upper, df1);
  const betas = solveUpper(upper, df1, df1, projected);
  const reach = criticalT(confidence, df2);
  const tested = (b: number, standardError: number): Coefficient => {
    const [t, margin] = [b / standardError, reach * standardError];
    return { b, standardError, low: b - margin, high: b + margin, ...(unexplained > 0 && { t, p: twoSidedP(t, df2) }) };
  };
  const effects = Array.from(betas, (beta, j): PredictorEffect => {
    let [vif, r] = [0, 0];
    for (let k = 0; k < df1; k++) {
      vif += (inverse[j * df1 + k] as number) ** 2;
      r += (upper[k * df1 + j] as number) * (projected[k] as number);
    }
    const own = lengths[j + 1] as number;
    const last = (beta * beta) / vif;
    return {
      ...tested((beta * (lengths[0] as number)) / own, (sigma * Math.sqrt(vif)) / own),
      beta,
      r,
      first: r * r,
      last,
      ...(r2 > 0 && { structure: r / Math.sqrt(r2) }),
      pratt: beta * r,
      partial: beta === 0 ? 0 : Math.sign(beta) * Math.sqrt(last / (last + unexplained)),
      vif,
    };
  });
  const atZero = Float64Array.from(effects, (_, j) => (means[j + 1] as number) / (lengths[j + 1] as number));
  const b0 = effects.reduce((rest, { b }, j) => rest - b * (means[j + 1] as number), means[0] as number);
  const intercept = tested(b0, sigma * Math.sqrt(1 / weight + squaredLengthThrough(inverse, atZero)));
  return { ...fit, condition: conditionOf(upper, df1), intercept, effects };
}

/** The squared length of transposed(inverse) x point: point' (X'X)^-1 point. */
function squaredLengthThrough(inverse: Float64Array, point: Float64Array): number {
  const size = point.length;
  let squares = 0;
  for (let k = 0; k < size; k++) {
    let sum = 0;
    for (let j = 0; j <= k; j++) sum += (inverse[j * size + k] as number) * (point[j] as number);
    squares += sum * sum;
  }
  return squares;
}

function conditionOf(upper: Float64Array, size: number): number {
  const correlations = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      for (let k = 0; k <= j; k++) {
        const at = i * size + j;
        correlations[at] = (correlations[at] as number) + (upper[k * size + i] as number) * (upper[k * size + j] as number);
      }
    }
  }
  const { values } = symmetricEigen(correlations, size);
  return (values[0] as number) / (values[size - 1] as number);
}
