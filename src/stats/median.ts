/**
 * The median: the middle number, or the mean of the two middle ones; undefined for none. The input stays as it is.
 *
 * @example median([3, 1, 2, 10]) // 2.5
 */
export function median(numbers: ArrayLike<number>): number | undefined {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 ? sorted[middle] : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
