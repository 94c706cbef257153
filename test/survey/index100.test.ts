import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answeredIndex100, index100 } from "../../src/survey/index100";
import { expectClose } from "../agreement/closeTo";

const scale = { min: 1, max: 10 };
const items = fc
  .array(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 3 }), { minLength: 5, maxLength: 30 })
  .map((rows) => [0, 1, 2].map((j) => Float64Array.from(rows, (row) => row[j] ?? NaN)));

describe("an index from 0 to 100", () => {
  it("lies on 0 to 100, reaches both ends, and is the score of the item means", () => {
    fc.assert(
      fc.property(items, (columns) => {
        const index = index100(columns, scale, [2, 1, 1]);
        index?.scores.forEach((score) => expect(score >= -1e-9 && score <= 100 + 1e-9).toBe(true));
        const means = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
        const [first = NaN, second = NaN, third = NaN] = means;
        expectClose(index?.moments.mean, ((2 * first + second + third) / 4 - 1) * (100 / 9), 1e-12);
      }),
    );
    const ends = [Float64Array.of(1, 10), Float64Array.of(1, 10)];
    expect(Array.from(index100(ends, scale, "equal")?.scores ?? [])).toEqual([0, 100]);
  });

  it("has no score where an item is missing, unless the answered ones count", () => {
    const columns = [Float64Array.of(1, NaN, 10, NaN), Float64Array.of(10, 10, 10, NaN)];
    const index = index100(columns, scale, "equal");
    expect(Array.from(index?.scores ?? [])).toEqual([50, NaN, 100, NaN]);
    expect([index?.moments.n, index?.moments.mean, index?.median]).toEqual([2, 75, 75]);
    expect(Array.from(answeredIndex100(columns, scale))).toEqual([50, 100, 100, NaN]);
  });

  it("is undefined where its weights are, and has no median without complete rows", () => {
    const constant = [Float64Array.of(3, 3, 3), Float64Array.of(1, 2, 3)];
    expect(index100(constant, scale, "principal-covariance")).toBeUndefined();
    expect(index100(constant, scale, [1, -1])).toBeUndefined();
    expect(index100([Float64Array.of(), Float64Array.of()], scale, "equal")).toBeUndefined();
    const apart = index100([Float64Array.of(1, NaN), Float64Array.of(NaN, 1)], scale, [1, 1]);
    expect([apart?.moments.n, apart?.median]).toEqual([0, undefined]);
  });

  it("needs a weight an item and a scale with a width", () => {
    expect(() => index100([Float64Array.of(1)], scale, [1, 1])).toThrow(RangeError);
    expect(() => index100([Float64Array.of(1)], { min: 1, max: 1 }, [1])).toThrow(RangeError);
  });
});
