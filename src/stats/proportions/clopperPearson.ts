import quantile from "@stdlib/stats-base-dists-beta-quantile";
import type { Counted, Interval } from "./counted";
import { checkCounted } from "./counted";

/**
 * The exact interval of Clopper and Pearson, from quantiles of the beta distribution: it covers the true share at least as often as it
 * says, at the price of width. With a count of 0 it begins at 0, with a count of n it ends at 1. Undefined when n is 0.
 *
 * R: `binom.test(count, n)$conf.int`. Source: Clopper and Pearson (1934).
 *
 * @throws RangeError when count is not from 0 to n
 * @example clopperPearsonInterval({ count: 0, n: 10 })?.high // 0.30849...
 */
export function clopperPearsonInterval(counted: Counted, confidence = 0.95): Interval | undefined {
  checkCounted(counted);
  const { count, n } = counted;
  if (n === 0) return undefined;
  const tail = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : quantile(tail, count, n - count + 1),
    high: count === n ? 1 : 1 - quantile(tail, n - count, count + 1),
  };
}
