import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * The share of the standard normal distribution below z, right in the far lower tail too.
 *
 * R: `pnorm(z)`.
 *
 * @example normalCdf(1.96) // 0.97500...
 */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}

/**
 * The share of the standard normal distribution above z: computed below -z, so that a small tail keeps its digits.
 *
 * R: `pnorm(z, lower.tail = FALSE)`.
 *
 * @example normalUpperTail(5).toPrecision(9) // "2.86651572e-7"
 */
export function normalUpperTail(z: number): number {
  return cdf(-z, 0, 1);
}

/**
 * The two-sided p of a standard normal statistic.
 *
 * @example normalTwoSidedP(-1.96) // 0.04999...
 */
export function normalTwoSidedP(z: number): number {
  return 2 * cdf(-Math.abs(z), 0, 1);
}

/**
 * The z that leaves `confidence` of the standard normal distribution between -z and z.
 *
 * @param confidence between 0 and 1, for instance 0.95
 * @example criticalNormal(0.95) // 1.9599639845...
 */
export function criticalNormal(confidence: number): number {
  return normalUpperQuantile((1 - confidence) / 2);
}

/**
 * The z that is exceeded with the chance `tail`.
 *
 * In the far tail, where the library loses digits, by Newton's method on the logarithm of the tail, which is concave: from a z that is
 * too large it comes down without overshooting. R: `qnorm(tail, lower.tail = FALSE)`.
 *
 * @param tail above 0, below 1
 * @example normalUpperQuantile(0.025) // 1.9599639845...
 */
export function normalUpperQuantile(tail: number): number {
  if (tail > 1e-3) return -quantile(tail, 0, 1);
  let z = Math.sqrt(-2 * Math.log(tail));
  for (let i = 0; i < 20; i++) {
    const above = normalUpperTail(z);
    const step = (Math.log(above / tail) * above) / normalDensity(z);
    z += step;
    if (Math.abs(step) < 1e-15 * z) break;
  }
  return z;
}

/** The density of the standard normal distribution at z. R: `dnorm(z)`. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
