import { criticalNormal } from "../distributions/normal";

/** The ends of a confidence interval of a correlation. */
export interface CorrelationInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * An interval of a correlation on Fisher's z scale, atanh(r), turned back; undefined for r of -1 or 1 and without a finite standard error.
 *
 * R: `cor.test(x, y)$conf.int` with a standard error of 1 / sqrt(n - 3). Source: Fisher (1921).
 *
 * @param standardError of atanh(r)
 * @example fisherInterval(0.5, 1 / Math.sqrt(27))?.low // 0.170...
 */
export function fisherInterval(r: number, standardError: number, confidence = 0.95): CorrelationInterval | undefined {
  if (!(Math.abs(r) < 1) || !Number.isFinite(standardError)) return undefined;
  const z = Math.atanh(r);
  const reach = criticalNormal(confidence) * standardError;
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
