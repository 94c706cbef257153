import { averageOverScale } from "./averageOverScale";
import { chiSquareUpperTail } from "./chiSquareUpperTail";
import { normalCdf, normalDensity } from "./normal";

/** Further out than this the normal distribution does not matter to an absolute error of 1e-18. */
const reach = 9;

/**
 * The share of the noncentral t distribution at or below t: how t statistics scatter when the true standardised effect is not zero.
 *
 * t is (z + delta) / s with z normal and s the ratio of estimated to true standard deviation. The answer is the mean over s of the normal
 * share, or, when t is large for its degrees of freedom, the mean over z of the share of s: whichever integrand is the smoother. Right to
 * about 1e-14 absolute, also for the large noncentralities at which the usual series underflow. Degrees of freedom need not be whole.
 * R: `pt(t, df, ncp)`, within its own error (about 1e-12, and only up to delta = 37.6).
 *
 * @param noncentrality delta, the true effect in standard errors
 * @example noncentralTCdf(2, 10, 1) // 0.80761...
 */
export function noncentralTCdf(t: number, df: number, noncentrality: number): number {
  if (t < 0) return 1 - noncentralTCdf(-t, df, -noncentrality);
  if (noncentrality < -reach) return 1;
  const widest = 1 + 10.5 / Math.sqrt(df);
  if (noncentrality > t * widest + reach) return 0;
  return noncentrality > reach && t * t > 2 * df ? overNormal(t, df, noncentrality) : overScale(t, df, noncentrality);
}

function overScale(t: number, df: number, noncentrality: number): number {
  const size = Math.abs(noncentrality) + 3;
  // The share changes around s = size / t; the points lie further apart the further that is on the left.
  const spread = 1 + 0.5 * Math.log(Math.max(1, t / size));
  const step = Math.min(0.1, 0.5 / Math.sqrt(2 * df + size * size)) / spread;
  return averageOverScale((s) => normalCdf(t * s - noncentrality), df, { pull: 0, step });
}

function overNormal(t: number, df: number, noncentrality: number): number {
  const step = 0.2;
  let sum = 0;
  for (let z = -reach; z <= reach; z += step) sum += normalDensity(z) * chiSquareUpperTail(df * ((z + noncentrality) / t) ** 2, df);
  return step * sum;
}
