/** Rows or columns laid out one after the other: where each begins, in pixels, and which one lies at a place. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  /** Where an index begins; beyond the last one, where the last one ends. */
  startOf(index: number): number;
  sizeOf(index: number): number;
  /** The index at a place, held within the axis. */
  indexAt(place: number): number;
}

/**
 * Lays out `count` rows or columns of the sizes given; a hidden one has the size 0.
 *
 * @param sizeAt pixels
 */
export function layOut(count: number, sizeAt: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + Math.round(sizeAt(index));
  const startOf = (index: number): number => starts[Math.max(0, Math.min(index, count))] ?? 0;
  return {
    count,
    total: startOf(count),
    startOf,
    sizeOf: (index) => startOf(index + 1) - startOf(index),
    indexAt(place) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= place) low = middle;
        else high = middle - 1;
      }
      while (low < count - 1 && startOf(low + 1) <= place) low += 1;
      return low;
    },
  };
}
