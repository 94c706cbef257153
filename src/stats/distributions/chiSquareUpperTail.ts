import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import { stirlingRemainder } from "./stirlingRemainder";

/**
 * The p of a chi-square statistic: the share of the chi-square distribution above it.
 *
 * Above the middle the continued fraction of the upper incomplete gamma function is used, which keeps the digits of a small p.
 * R: `pchisq(x, df, lower.tail = FALSE)`. Source: Abramowitz and Stegun (1964), 6.5.31, evaluated by Lentz's method (1976).
 *
 * @example chiSquareUpperTail(150.7, 6).toPrecision(6) // "5.50267e-30"
 */
export function chiSquareUpperTail(x: number, df: number): number {
  if (x <= 0) return 1;
  const [shape, half] = [df / 2, x / 2];
  if (half <= shape + 1) return 1 - chiSquareCdf(x, df);
  const ratio = half / shape;
  const logFactor = shape * (Math.log(ratio) - (ratio - 1)) - stirlingRemainder(shape) + 0.5 * Math.log(shape / (2 * Math.PI));
  return Math.exp(logFactor) * continuedFraction(shape, half);
}

/** The upper incomplete gamma function over x^shape e^-x, for x > shape + 1. */
function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i <= 100_000; i++) {
    const a = i * (shape - i);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return fraction;
}
