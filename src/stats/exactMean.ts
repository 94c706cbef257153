/** Veltkamp's constant: splits a double into two halves whose products with small whole numbers are exact. */
const splitter = 2 ** 27 + 1;

/**
 * The mean of a few numbers, rounded once instead of at every step; undefined for none. NaN is left out.
 *
 * A plain sum rounds as it goes, so that two respondents with the same answers in another order can get scores that differ in the last
 * digit: rank tests would no longer see the tie. R: `mean(x, na.rm = TRUE)`, which carries more digits for the same reason. Source: Neumaier
 * (1974) for the sum, Dekker (1971) for the division.
 *
 * @example exactMean([0.1, 0.2, 0.3]) // 0.2
 */
export function exactMean(numbers: ArrayLike<number>): number | undefined {
  let n = 0;
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i] as number;
    if (x !== x) continue;
    n++;
    const next = sum + x;
    lost += Math.abs(sum) >= Math.abs(x) ? sum - next + x : x - next + sum;
    sum = next;
  }
  return n === 0 ? undefined : exactQuotient(sum, lost, n);
}

/**
 * A sum divided by a count and rounded once.
 *
 * @param lost what the sum lost to rounding on its way
 * @example exactQuotient(0.6000000000000001, -2.7755575615628914e-17, 3) // 0.2
 */
export function exactQuotient(sum: number, lost: number, n: number): number {
  const quotient = sum / n;
  const scaled = splitter * quotient;
  const upper = scaled - (scaled - quotient);
  return quotient + (sum - upper * n - (quotient - upper) * n + lost) / n;
}
