/**
 * Where a continuous function crosses zero between two arguments at which it has different signs; undefined when it has not.
 *
 * Ridders' method (1979): false position on the function times an exponential, which keeps the root bracketed and doubles the digits each
 * time; stops when the bracket or the step is down to rounding.
 *
 * @example rootBetween((x) => x * x - 2, 0, 2) // 1.41421356237309...
 */
export function rootBetween(f: (x: number) => number, from: number, to: number): number | undefined {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  if (atLow === 0) return low;
  if (atHigh === 0) return high;
  if (!(atLow * atHigh < 0)) return undefined;
  let last = NaN;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    const atMiddle = f(middle);
    const root = Math.sqrt(atMiddle * atMiddle - atLow * atHigh);
    if (root === 0) return middle;
    const x = middle + ((middle - low) * Math.sign(atLow - atHigh) * atMiddle) / root;
    if (Math.abs(x - last) <= 4e-16 * Math.max(Math.abs(x), 1e-3)) return x;
    last = x;
    const atX = f(x);
    if (atX === 0) return x;
    if (atMiddle * atX < 0) {
      [low, atLow] = [middle, atMiddle];
      [high, atHigh] = [x, atX];
    } else if (atLow * atX < 0) [high, atHigh] = [x, atX];
    else [low, atLow] = [x, atX];
  }
  return last;
}
