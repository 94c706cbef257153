import { gaussLegendre, integrate } from "./gaussLegendre";
import { normalCdf, normalDensity } from "./normal";

const rule = gaussLegendre(20);
/** Up to here the integral from 0 is smooth enough for one rule; beyond, it is taken from 1 downwards. */
const steep = 0.85;
/** exp(-x x / 2) adds nothing any more. */
const negligible = 39;

/**
 * The share of the standard bivariate normal distribution below h in the first and below k in the second variable.
 *
 * The derivative by the correlation is the density, so the share is that of correlation 0 plus an integral; with the arcsine of the
 * correlation as its variable the integrand is smooth. For strong correlations it is that of correlation 1 less an integral over panels
 * that shrink towards 1. Right to about 1e-15 absolute.
 *
 * R: `mvtnorm::pmvnorm(upper = c(h, k), corr = ...)`. Sources: Plackett (1954); Drezner and Wesolowsky (1990).
 *
 * @param correlation from -1 to 1
 * @example bivariateNormalCdf(0, 0, 0.5) // 0.33333333333333...
 */
export function bivariateNormalCdf(h: number, k: number, correlation: number): number {
  if (h === -Infinity || k === -Infinity) return 0;
  if (h === Infinity) return normalCdf(k);
  if (k === Infinity) return normalCdf(h);
  if (correlation < -steep) return Math.max(0, normalCdf(h) - bivariateNormalCdf(h, -k, -correlation));
  const share = correlation <= steep ? fromIndependence(h, k, correlation) : fromIdentity(h, k, correlation);
  return Math.max(0, Math.min(1, share));
}

/**
 * The density of the standard bivariate normal distribution, which is also how the share below (h, k) grows with the correlation;
 * 0 where h or k is infinite.
 *
 * @param correlation between -1 and 1
 * @example bivariateNormalDensity(0, 0, 0) // 0.1591549430918...
 */
export function bivariateNormalDensity(h: number, k: number, correlation: number): number {
  if (!Number.isFinite(h) || !Number.isFinite(k)) return 0;
  const left = Math.sqrt((1 - correlation) * (1 + correlation));
  return (normalDensity(h) * normalDensity((k - correlation * h) / left)) / left;
}

function fromIndependence(h: number, k: number, correlation: number): number {
  const squares = (h * h + k * k) / 2;
  const density = (angle: number): number => {
    const sine = Math.sin(angle);
    return Math.exp((sine * h * k - squares) / ((1 - sine) * (1 + sine)));
  };
  return normalCdf(h) * normalCdf(k) + integrate(rule, density, 0, Math.asin(correlation)) / (2 * Math.PI);
}

/** With the angle counted from correlation 1, the integrand is exp(-(h - k)2 / 2 sin2) x exp(-hk / (1 + cos)), where 2 is a square. */
function fromIdentity(h: number, k: number, correlation: number): number {
  const distance = Math.abs(h - k);
  const density = (angle: number): number => Math.exp(-0.5 * (distance / Math.sin(angle)) ** 2 - (h * k) / (1 + Math.cos(angle)));
  const end = Math.acos(correlation);
  const start = distance / negligible;
  let above = end;
  let integral = 0;
  while (distance > 0 && above > start && above > 1e-17) {
    const below = Math.max(start, above / 2);
    integral += integrate(rule, density, below, above);
    above = below;
  }
  if (distance === 0 && end > 0) integral = integrate(rule, density, 0, end);
  return normalCdf(Math.min(h, k)) - integral / (2 * Math.PI);
}
