import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictions } from "../../../src/stats/careless/contradictions";
import { antonymPairs, oppositePairs } from "../../../src/stats/careless/oppositePairs";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import { expectClose } from "../../agreement/closeTo";

const scale = { min: 1, max: 7 };
const pair = [{ first: 0, second: 1 }];
const both = (first: number, second: number): Float64Array[] => [Float64Array.of(first), Float64Array.of(second)];

describe("contradictions", () => {
  it("begin beyond half the width of the scale: on 1-7 at four points", () => {
    expect(contradictions(both(7, 4), pair, scale).contradictory[0]).toBe(0);
    expect(contradictions(both(7, 5), pair, scale).contradictory[0]).toBe(1);
    expect(contradictions(both(1, 3), pair, scale).contradictory[0]).toBe(1);
    expect(contradictions(both(7, 4), pair, { ...scale, farApart: 3 }).contradictory[0]).toBe(1);
  });

  it("do not depend on which of the two is turned, nor on the direction of the scale", () => {
    const answer = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(answer, answer, (first, second) => {
        const found = contradictions(both(first, second), pair, scale);
        expect(contradictions(both(second, first), pair, scale)).toEqual(found);
        expect(contradictions(both(8 - first, 8 - second), pair, scale)).toEqual(found);
        expectClose(found.meanDistance[0], Math.abs(first + second - 8), 1e-15);
      }),
    );
  });

  it("are none in the middle of the scale, and all on a straight line at its end", () => {
    const columns = Array.from({ length: 4 }, () => Float64Array.of(4, 7, 1));
    const pairs = oppositePairs([1, -1, 1, -1]);
    const { contradictory, pairs: answered, meanDistance } = contradictions(columns, pairs, scale);
    expect([...contradictory]).toEqual([0, 4, 4]);
    expect([...answered]).toEqual([4, 4, 4]);
    expect([...meanDistance]).toEqual([0, 6, 6]);
  });

  it("count pairs with both answers only", () => {
    const {
      pairs: answered,
      contradictory,
      meanDistance,
    } = contradictions([Float64Array.of(7, NaN), Float64Array.of(NaN, NaN)], pair, scale);
    expect([...answered, ...contradictory]).toEqual([0, 0, 0, 0]);
    expect([...meanDistance]).toEqual([NaN, NaN]);
    expect(contradictions([Float64Array.of(7)], [], scale).meanDistance[0]).toBeNaN();
  });

  it("refuse pairs and scales that are none", () => {
    expect(() => contradictions([Float64Array.of(1)], pair, scale)).toThrow("no items");
    expect(() => contradictions(both(1, 1), pair, { min: 3, max: 3 })).toThrow("no width");
    expect(() => contradictions([Float64Array.of(1), Float64Array.of(1, 2)], pair, scale)).toThrow(RangeError);
  });
});

describe("oppositePairs", () => {
  it("join items of one dimension and opposite keys", () => {
    expect(oppositePairs([1, -1, -1, 1], ["a", "a", "b", "b"])).toEqual([
      { first: 0, second: 1 },
      { first: 2, second: 3 },
    ]);
    expect(oppositePairs([1, -1, -1])).toHaveLength(2);
    expect(oppositePairs([1, 1])).toEqual([]);
  });
});

describe("antonymPairs", () => {
  it("are the items that are answered in opposite ways", () => {
    const columns = [
      Float64Array.of(1, 2, 3, 4, 5),
      Float64Array.of(5, 4, 3, 2, 1),
      Float64Array.of(1, 2, 3, 5, 4),
      Float64Array.of(3, 3, 3, 3, 3),
    ];
    expect(antonymPairs(crossProductsOf(columns))).toEqual([
      { first: 0, second: 1 },
      { first: 1, second: 2 },
    ]);
    expect(antonymPairs(crossProductsOf(columns), -0.95)).toEqual([{ first: 0, second: 1 }]);
  });
});
