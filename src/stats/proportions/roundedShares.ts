/** Shares for show beside the exact ones they stand for. */
export interface RoundedShares {
  /** Percentages with the asked number of decimals; they add up to 100. */
  readonly rounded: readonly number[];
  /** The same unrounded. */
  readonly exact: readonly number[];
}

/**
 * Percentages that add up to 100 when rounded, by largest remainder: each is rounded down, and the units left over go to the largest
 * remainders, the first among equals. No share moves by a whole unit or more. The exact shares stand beside them, so that nothing is
 * computed from rounded numbers. Undefined when the parts sum to 0.
 *
 * Source: Hamilton's method of apportionment (1792).
 *
 * @param parts counts or shares, 0 or more
 * @param decimals 0 to 4
 * @throws RangeError when a part is negative or not finite
 * @example roundedShares([1, 1, 1])?.rounded // [34, 33, 33]
 */
export function roundedShares(parts: readonly number[], decimals = 0): RoundedShares | undefined {
  if (parts.some((part) => !(part >= 0 && part < Infinity))) throw new RangeError("Shares need parts of 0 or more.");
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return undefined;
  const units = 10 ** decimals;
  const exact = parts.map((part) => (100 * part) / total);
  // In billionths of a unit, so that neither a whole share nor a tie is decided by a rounding error.
  const billionths = exact.map((share) => Math.round(share * units * 1e9));
  const whole = billionths.map((share) => Math.floor(share / 1e9));
  const left = 100 * units - whole.reduce((sum, share) => sum + share, 0);
  const favoured = billionths
    .map((share, index) => ({ index, remainder: share % 1e9 }))
    .sort((first, second) => second.remainder - first.remainder || first.index - second.index)
    .slice(0, left);
  const lifted = new Set(favoured.map(({ index }) => index));
  return { rounded: whole.map((share, index) => (share + (lifted.has(index) ? 1 : 0)) / units), exact };
}
