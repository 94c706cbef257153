/**
 * The centred moving average: each period's mean with as many periods before as after it. Undefined at the ends, where the window
 * does not fit, and where a period in it is missing (NaN).
 *
 * R: `stats::filter(x, rep(1 / window, window), sides = 2)`.
 *
 * @param window an odd number of periods
 * @throws RangeError when the window is no odd number from 1
 * @example centredMovingAverage([1, 2, 6, 4], 3) // [undefined, 3, 4, undefined]
 */
export function centredMovingAverage(series: ArrayLike<number>, window: number): (number | undefined)[] {
  if (window % 2 !== 1) throw new RangeError("A centred moving average needs an odd number of periods.");
  return averages(series, window, (window - 1) / 2);
}

/**
 * The trailing moving average: the mean of each period and those before it. Undefined at the beginning, where the window does not fit,
 * and where a period in it is missing (NaN).
 *
 * R: `stats::filter(x, rep(1 / window, window), sides = 1)`.
 *
 * @param window a whole number of periods
 * @throws RangeError when the window is no whole number from 1
 * @example trailingMovingAverage([1, 3, 5], 2) // [undefined, 2, 4]
 */
export function trailingMovingAverage(series: ArrayLike<number>, window: number): (number | undefined)[] {
  return averages(series, window, 0);
}

function averages(series: ArrayLike<number>, window: number, after: number): (number | undefined)[] {
  if (!Number.isInteger(window) || window < 1) throw new RangeError("A moving average needs a whole number of periods from 1.");
  const numbers = Array.from(series);
  return numbers.map((_, period) => {
    const first = period + after - window + 1;
    if (first < 0 || period + after >= numbers.length) return undefined;
    const mean = numbers.slice(first, first + window).reduce((sum, number) => sum + number, 0) / window;
    return Number.isNaN(mean) ? undefined : mean;
  });
}
