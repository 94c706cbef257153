/**
 * Whole numbers in rising order, runs of three or more written as a range.
 *
 * @example ranges([10, 11, 12, 13, 18, 20]) // "10–13, 18, 20"
 */
export function ranges(numbers: readonly number[], separator = ", "): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first}${separator}${last}` : `${first}–${last}`;
    })
    .join(separator);
}
