import type { Reason } from "../reason";
import type { Dependence } from "./factor";

/** A regression coefficient with its test and interval. `t` and `p` are absent where the fit is perfect. */
export interface Coefficient {
  /** Change of the outcome per unit, in the units of the answers. */
  readonly b: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
  readonly t?: number;
  readonly p?: number;
}

/** What one predictor does in the model, by the measures in use. */
export interface PredictorEffect extends Coefficient {
  /** Standardised coefficient: change of the outcome in SDs per SD. */
  readonly beta: number;
  /** Pearson's r with the outcome, on the rows of the model. */
  readonly r: number;
  /** R2 of the predictor alone: r squared. */
  readonly first: number;
  /** What R2 loses without the predictor: the squared semipartial correlation. */
  readonly last: number;
  /** Correlation with the fitted outcome: r / R; absent where R2 is 0. */
  readonly structure?: number;
  /** beta x r: sums to R2, but can be negative. */
  readonly pratt: number;
  /** Correlation with the outcome, all other predictors held: the sign of beta. */
  readonly partial: number;
  /** Variance inflation factor: 1 / (1 - R2 of this predictor on the others). */
  readonly vif: number;
}

/**
 * A least-squares fit. What cannot be computed is absent, and `reason` says why: with `collinear`, R2, F and sigma are there but no
 * coefficients, as no single set of them fits best.
 */
export interface Regression {
  /** Complete rows. */
  readonly n: number;
  readonly predictors: number;
  readonly r2?: number;
  /** R2 with a penalty for predictors: 1 - (1 - R2)(n - 1)/df2. */
  readonly adjustedR2?: number;
  /** Standard deviation of the residuals, df2 in the denominator. */
  readonly sigma?: number;
  readonly f?: number;
  /** Rank of the predictors. */
  readonly df1?: number;
  /** n - rank - 1. */
  readonly df2?: number;
  readonly p?: number;
  /** Largest over smallest eigenvalue of the predictors' correlation matrix: beyond some 1,000, coefficients hang on single rows. */
  readonly condition?: number;
  readonly intercept?: Coefficient;
  /** One a predictor, in the order given. */
  readonly effects?: readonly PredictorEffect[];
  readonly reason?: Reason;
  /** With `constant`: which columns are. */
  readonly constant?: readonly ("outcome" | number)[];
  /** With `collinear`: which predictors earlier ones determine. */
  readonly dependences?: readonly Dependence[];
}
