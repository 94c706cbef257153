import type { HigherMoments } from "../higherMoments";
import { isConstant } from "../oneSampleT";

/** Which estimator of shape: 1 the moments themselves; 2 corrected for n (Excel, SPSS, SAS); 3 with the SD of n - 1 (psych in R). */
export type ShapeType = 1 | 2 | 3;

/**
 * Skewness: below 0 when the low answers reach further from the mean, above 0 when the high ones do.
 *
 * Type 1: g1 = m3 / m2^1.5; type 2: G1 = g1 sqrt(n (n - 1)) / (n - 2), which is Excel's SKEW; type 3: b1 = g1 ((n - 1) / n)^1.5. Undefined
 * without rows and for constant answers, type 2 also below three. R: `e1071::skewness(x, type = 2)`. Source: Joanes and Gill (1998).
 *
 * @example skewness({ n: 4, mean: 2, squares: 12, cubes: 24, fourths: 84 }, 1) // 1.1547...
 */
export function skewness(moments: HigherMoments, type: ShapeType = 2): number | undefined {
  const { n, squares, cubes } = moments;
  if (n < 2 || isConstant(moments) || (type === 2 && n < 3)) return undefined;
  const g = cubes / n / (squares / n) ** 1.5;
  if (type === 1) return g;
  return type === 2 ? (g * Math.sqrt(n * (n - 1))) / (n - 2) : g * ((n - 1) / n) ** 1.5;
}

/**
 * Excess kurtosis: above 0 when the tails are heavier than a normal curve's, below 0 when they are lighter.
 *
 * Type 1: g2 = m4 / m2^2 - 3; type 2: G2 = ((n + 1) g2 + 6) (n - 1) / ((n - 2) (n - 3)), which is Excel's KURT; type 3: b2 =
 * (g2 + 3) (1 - 1/n)^2 - 3. Undefined without rows and for constant answers, type 2 also below four. R: `e1071::kurtosis(x, type = 2)`.
 * Source: Joanes and Gill (1998).
 *
 * @example excessKurtosis({ n: 4, mean: 2, squares: 12, cubes: 24, fourths: 84 }, 1) // -0.666...
 */
export function excessKurtosis(moments: HigherMoments, type: ShapeType = 2): number | undefined {
  const { n, squares, fourths } = moments;
  if (n < 2 || isConstant(moments) || (type === 2 && n < 4)) return undefined;
  const g = fourths / n / (squares / n) ** 2 - 3;
  if (type === 1) return g;
  return type === 2 ? (((n + 1) * g + 6) * (n - 1)) / ((n - 2) * (n - 3)) : (g + 3) * (1 - 1 / n) ** 2 - 3;
}
