import gammaln from "@stdlib/math-base-special-gammaln";

const halfLogTwoPi = 0.9189385332046727;

/**
 * What Stirling's formula leaves over: ln G(x) - ((x - 1/2) ln x - x + ln(2 pi) / 2), with G the gamma function, for x > 0.
 *
 * Ratios and densities built from it keep their digits for large x, where the logarithm of the gamma function itself is so large that
 * its rounding spoils their difference. Source: Abramowitz and Stegun (1964), 6.1.41.
 *
 * @example stirlingRemainder(10) // 0.00833056343...
 */
export function stirlingRemainder(x: number): number {
  if (x < 12) return gammaln(x) - ((x - 0.5) * Math.log(x) - x + halfLogTwoPi);
  const inverse = 1 / (x * x);
  return (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - (inverse * 691) / 360360))))) / x;
}
