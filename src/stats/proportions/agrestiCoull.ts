import type { Counted, Interval } from "./counted";
import { checkCounted } from "./counted";
import { criticalNormal } from "../distributions/normal";

/**
 * The interval of Agresti and Coull: the textbook interval after adding z²/2 respondents on either side. Simple enough for a formula
 * in a cell; with shares near 0 or 1 it runs over the edge, which is left as it is. Undefined when n is 0.
 *
 * Source: Agresti and Coull (1998). R: `binom::binom.agresti.coull(count, n)`.
 *
 * @throws RangeError when count is not from 0 to n
 * @example agrestiCoullInterval({ count: 1, n: 10 })?.high // 0.42596...
 */
export function agrestiCoullInterval(counted: Counted, confidence = 0.95): Interval | undefined {
  checkCounted(counted);
  if (counted.n === 0) return undefined;
  const z = criticalNormal(confidence);
  const n = counted.n + z * z;
  const share = (counted.count + (z * z) / 2) / n;
  const reach = z * Math.sqrt((share * (1 - share)) / n);
  return { low: share - reach, high: share + reach };
}
