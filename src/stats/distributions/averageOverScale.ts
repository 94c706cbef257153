import { stirlingRemainder } from "./stirlingRemainder";

export interface ScaleGrid {
  /** How fast the function falls, at least like exp(-pull s^2 / 2); moves the grid to where the product is large. 0 for a function of order 1. */
  readonly pull: number;
  /** Distance of the grid points on the axis of ln s, where the product is largest. */
  readonly step: number;
}

/** The integrand is cut where it is below exp(-45) of its highest. */
const negligible = -45;

/**
 * The mean of a smooth function of s, where s = sqrt(chi-square / df) is the ratio of an estimated to the true standard deviation:
 * how the noncentral t and the studentised range distribution come from those with a known standard deviation.
 *
 * Trapezoidal rule along x with ln s = peak + x + 1 - exp(-x), which shortens the long tail on the left that few degrees of freedom have.
 * For an analytic function that falls off on both sides its error shrinks exponentially with the step, so a few dozen points reach the
 * last digits. Source: Trefethen and Weideman (2014), SIAM Review 56, 385-458.
 *
 * @example averageOverScale((s) => s * s, 7, { pull: 0, step: 0.1 }).toFixed(12) // "1.000000000000"
 */
export function averageOverScale(conditional: (s: number) => number, df: number, { pull, step }: ScaleGrid): number {
  const peak = 0.5 * Math.log(df / (df + pull));
  let sum = 0;
  const add = (x: number): boolean => {
    const distance = x - Math.expm1(-x);
    if (df * (distance - Math.expm1(2 * distance) / 2) < negligible) return false;
    const u = peak + distance;
    // The density of u without its constant, which is 1 at u = 0, times du / dx.
    sum += Math.exp(df * (u - Math.expm1(2 * u) / 2)) * (1 + Math.exp(-x)) * conditional(Math.exp(u));
    return true;
  };
  const width = step / 2;
  for (let i = 0; add(i * width); i++);
  for (let i = -1; add(i * width); i--);
  const shape = df / 2;
  return 2 * Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-stirlingRemainder(shape)) * width * sum;
}
