import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "../../../src/stats/regression/symmetricEigen";
import { expectClose } from "../../agreement/closeTo";

const matrices = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size * size, maxLength: size * size }).map((numbers) => {
    const matrix = Float64Array.from(numbers, (_, index) => {
      const [i, j] = [Math.floor(index / size), index % size];
      return numbers[Math.max(i, j) * size + Math.min(i, j)] ?? 0;
    });
    return { size, matrix };
  }),
);

describe("symmetricEigen", () => {
  it("gives orthogonal vectors that the matrix only stretches, by falling values that sum to the trace", () => {
    fc.assert(
      fc.property(matrices, ({ size, matrix }) => {
        const { values, vectors } = symmetricEigen(matrix, size);
        const vector = (k: number): Float64Array => vectors.slice(k * size, (k + 1) * size);
        const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? NaN), 0);
        for (let k = 0; k < size; k++) {
          for (let l = 0; l < size; l++) expectClose(dot(vector(k), vector(l)), Number(k === l), 1e-13);
          for (let i = 0; i < size; i++) {
            const stretched = dot(matrix.slice(i * size, (i + 1) * size), vector(k));
            expect(Math.abs(stretched - (values[k] ?? NaN) * (vector(k)[i] ?? NaN))).toBeLessThan(1e-12);
          }
          if (k > 0) expect(values[k]).toBeLessThanOrEqual(values[k - 1] ?? NaN);
        }
        const trace = Array.from({ length: size }, (_, i) => matrix[i * size + i] ?? NaN).reduce((sum, x) => sum + x, 0);
        expectClose(
          values.reduce((sum, x) => sum + x, 0),
          trace,
          1e-12,
        );
      }),
    );
  });

  it("finds values that are equal, zero, or far apart: Hilbert's matrix as R's eigen gives it", () => {
    const hilbert = Float64Array.from({ length: 16 }, (_, index) => 1 / (Math.floor(index / 4) + (index % 4) + 1));
    const expected = [1.5002142800592426, 0.1691412202214494, 0.006738273605758586, 9.670230402259276e-5];
    symmetricEigen(hilbert, 4).values.forEach((value, k) => expect(Math.abs(value - (expected[k] ?? NaN))).toBeLessThan(5e-15));
    expect(symmetricEigen(new Float64Array(9).fill(1), 3).values[0]).toBeCloseTo(3, 14);
    expect(Array.from(symmetricEigen(Float64Array.of(1, 0, 0, 1), 2).values)).toEqual([1, 1]);
    expect(Array.from(symmetricEigen(new Float64Array(9), 3).values)).toEqual([0, 0, 0]);
  });

  it("refuses numbers that are not finite", () => {
    expect(() => symmetricEigen(Float64Array.of(1, NaN, NaN, 1), 2)).toThrow(RangeError);
  });
});
