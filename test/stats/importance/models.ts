import fc from "fast-check";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import type { DriverCorrelations } from "../../../src/stats/importance/driverCorrelations";
import { driverCorrelations } from "../../../src/stats/importance/driverCorrelations";

/** Columns of an outcome and `size` predictors that go together, always the same. */
export function columnsOf(size: number, rows = 60): Float64Array[] {
  let state = 1;
  const next = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647 - 0.5;
  };
  const common = Array.from({ length: rows }, next);
  return Array.from({ length: size + 1 }, () => Float64Array.from(common, (shared) => shared + next()));
}

export function correlationsOf(columns: readonly Float64Array[]): DriverCorrelations {
  const correlations = driverCorrelations(crossProductsOf(columns));
  if (!correlations) throw new RangeError("A column is constant.");
  return correlations;
}

/** Columns of an outcome and up to `most` predictors, none of them constant; collinear ones may be among them. */
export function modelColumns(most: number): fc.Arbitrary<Float64Array[]> {
  return fc
    .integer({ min: 2, max: most + 1 })
    .chain((width) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 14, maxLength: 14 }), { minLength: width, maxLength: width }),
    )
    .map((columns) => columns.map((column) => Float64Array.from(column)))
    .filter((columns) => columns.every((column) => column.some((x) => x !== column[0])));
}

export function total(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((sum, x) => sum + x, 0);
}
