import type { Counted, Interval } from "./counted";
import { checkCounted } from "./counted";
import { criticalNormal } from "../distributions/normal";

/**
 * Wilson's score interval of a share, without continuity correction: the default interval of the project, since it holds its level
 * with few respondents and shares near 0 or 1, and never leaves 0 to 1. Undefined when n is 0.
 *
 * R: `prop.test(count, n, correct = FALSE)$conf.int`. Source: Wilson (1927).
 *
 * @throws RangeError when count is not from 0 to n
 * @example wilsonInterval({ count: 5, n: 10 })?.low // 0.23659...
 */
export function wilsonInterval(counted: Counted, confidence = 0.95): Interval | undefined {
  checkCounted(counted);
  const { count, n } = counted;
  if (n === 0) return undefined;
  const z = criticalNormal(confidence);
  const centre = count + (z * z) / 2;
  const reach = z * Math.sqrt((count * (n - count)) / n + (z * z) / 4);
  const size = n + z * z;
  return { low: count === 0 ? 0 : (centre - reach) / size, high: count === n ? 1 : (centre + reach) / size };
}

/**
 * Wilson's interval with the ends that miss too often moved outward: with a count of 1 the lower end, and with n - 1 the upper end,
 * comes from the Poisson distribution, -ln(confidence) / n away from 0 or 1. Undefined when n is 0.
 *
 * R: `Hmisc::binconf(count, n, method = "wilson")`. Source: Brown, Cai and DasGupta (2001), section
 * 4.1.1, who go on to counts of 2 and 3.
 *
 * @throws RangeError when count is not from 0 to n
 * @example modifiedWilsonInterval({ count: 1, n: 10 })?.low // 0.005129...
 */
export function modifiedWilsonInterval(counted: Counted, confidence = 0.95): Interval | undefined {
  const interval = wilsonInterval(counted, confidence);
  if (interval === undefined) return undefined;
  const { count, n } = counted;
  const reach = -Math.log(confidence) / n;
  return { low: count === 1 ? reach : interval.low, high: count === n - 1 ? 1 - reach : interval.high };
}
