import { testedDifference, type TwoSampleT } from "../welchT";
import type { Coefficient } from "./regression";

/** A coefficient with the degrees of freedom of the model that it comes from. */
export interface ModelledCoefficient extends Pick<Coefficient, "b" | "standardError"> {
  /** n - predictors - 1. */
  readonly df: number;
}

/**
 * The change of a regression coefficient between two models on different respondents, with a t test and interval; undefined where a model
 * has no degree of freedom left or both fit perfectly.
 *
 * Convention: later minus earlier; the standard errors of independent samples add up in squares; degrees of freedom by Satterthwaite, as in
 * Welch's test of two means. Source: Welch (1947); Clogg, Petkova and Haritou (1995).
 *
 * @example coefficientChange({ b: 1, standardError: 3, df: 8 }, { b: 6, standardError: 4, df: 8 })?.t // 1
 */
export function coefficientChange(earlier: ModelledCoefficient, later: ModelledCoefficient, confidence = 0.95): TwoSampleT | undefined {
  const [before, after] = [earlier.standardError ** 2, later.standardError ** 2];
  const error = before + after;
  if (!(earlier.df > 0) || !(later.df > 0) || !(error > 0)) return undefined;
  const df = error ** 2 / (before ** 2 / earlier.df + after ** 2 / later.df);
  return testedDifference(later.b - earlier.b, Math.sqrt(error), df, confidence);
}
