/** Columns are stored in groups of this many, so that the inner loop can keep nine running sums in registers. */
const tile = 3;

/**
 * The number of columns that a packed block must have room for, so that its tiles are full.
 *
 * @example paddedSize(22) // 24
 */
export function paddedSize(size: number): number {
  return Math.ceil(size / tile) * tile;
}

/**
 * Adds the products X'Y of two packed blocks to totals, upper triangle by tiles (some numbers below the diagonal are filled too).
 *
 * A block lies column by column, column j from `j * stride` on. Three columns are multiplied with three at a time, so that every
 * number that is read takes part in three products: this, and a block that stays in the cache, is what the speed comes from.
 *
 * @param width padded number of columns; columns beyond the real ones are zero
 * @param totals width x width, row by row
 */
export function addProducts(
  left: Float64Array,
  right: Float64Array,
  stride: number,
  rows: number,
  width: number,
  totals: Float64Array,
): void {
  for (let j = 0; j < width; j += tile) {
    const first = j * stride;
    const second = first + stride;
    const third = second + stride;
    for (let k = j; k < width; k += tile) {
      const other = k * stride;
      const next = other + stride;
      const last = next + stride;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      for (let i = 0; i < rows; i++) {
        const x0 = left[first + i] as number;
        const x1 = left[second + i] as number;
        const x2 = left[third + i] as number;
        const y0 = right[other + i] as number;
        const y1 = right[next + i] as number;
        const y2 = right[last + i] as number;
        s00 += x0 * y0;
        s01 += x0 * y1;
        s02 += x0 * y2;
        s10 += x1 * y0;
        s11 += x1 * y1;
        s12 += x1 * y2;
        s20 += x2 * y0;
        s21 += x2 * y1;
        s22 += x2 * y2;
      }
      const top = j * width + k;
      addThree(totals, top, s00, s01, s02);
      addThree(totals, top + width, s10, s11, s12);
      addThree(totals, top + 2 * width, s20, s21, s22);
    }
  }
}

function addThree(totals: Float64Array, at: number, first: number, second: number, third: number): void {
  totals[at] = (totals[at] as number) + first;
  totals[at + 1] = (totals[at + 1] as number) + second;
  totals[at + 2] = (totals[at + 2] as number) + third;
}
