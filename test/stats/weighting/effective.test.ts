import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf } from "../../../src/stats/moments";
import { oneSampleT } from "../../../src/stats/oneSampleT";
import { countedOf } from "../../../src/stats/proportions/counted";
import { wilsonInterval } from "../../../src/stats/proportions/wilson";
import { welchT } from "../../../src/stats/welchT";
import { effectiveCounted } from "../../../src/stats/weighting/effectiveCounted";
import { effectiveMoments } from "../../../src/stats/weighting/effectiveMoments";
import { weightedMean } from "../../../src/stats/weighting/weightedMean";
import { noWeightedMoments, weightedMomentsOf } from "../../../src/stats/weighting/weightedMoments";
import { expectClose } from "../../agreement/closeTo";

const column = Float64Array.of(4, 5, 3, 2, 5, 4, 4, 1, 5, 2);
const weights = Float64Array.of(1, 2, 1.5, 1, 0.5, 1, 2, 1, 1, 3);
const marks = column.map((answer) => (answer >= 4 ? 1 : 0));

describe("effectiveMoments", () => {
  it("give tests the weighted mean, Kish's standard error and effective n - 1 degrees of freedom", () => {
    const weighted = weightedMomentsOf(column, weights);
    const { mean, kishStandardError, effective = NaN } = weightedMean(weighted);
    const test = oneSampleT(effectiveMoments(weighted) ?? { n: 0, mean: 0, squares: 0 });
    expectClose(test.mean, mean ?? NaN, 1e-15);
    expectClose(test.standardError, kishStandardError ?? NaN, 1e-14);
    expectClose(test.df, effective - 1, 1e-15);
  });

  it("with equal weights are the plain moments, whatever the weight", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 9 }),
        (list, weight) => {
          const answers = Float64Array.from(list);
          const plain = momentsOf(answers);
          const found = effectiveMoments(weightedMomentsOf(answers, new Float64Array(list.length).fill(weight / 4)));
          expectClose(found?.n, plain.n, 1e-13);
          expectClose(found?.mean, plain.mean, 1e-13);
          expectClose(found?.squares, plain.squares, 1e-11);
        },
      ),
    );
  });

  it("make a test of unequal weights less sure than one of equal weights and the same spread", () => {
    const [equal, unequal] = [new Float64Array(10).fill(1), weights].map((list) => effectiveMoments(weightedMomentsOf(column, list)));
    const rest = momentsOf(Float64Array.of(6, 7, 6, 7));
    expect(welchT(unequal ?? rest, rest)?.df).toBeLessThan(welchT(equal ?? rest, rest)?.df ?? NaN);
  });

  it("are undefined without rows, and have no spread with one", () => {
    expect(effectiveMoments(noWeightedMoments)).toBeUndefined();
    expect(effectiveMoments(weightedMomentsOf(Float64Array.of(3), Float64Array.of(2)))).toEqual({ n: 1, mean: 3, squares: 0 });
  });
});

describe("effectiveCounted", () => {
  it("with equal weights is the plain count", () => {
    const found = effectiveCounted(weightedMomentsOf(marks, new Float64Array(10).fill(3)));
    const plain = countedOf(column, (answer) => answer >= 4);
    expectClose(found?.count, plain.count, 1e-14);
    expectClose(found?.n, plain.n, 1e-14);
  });

  it("widens the interval as weights differ", () => {
    const width = (list: Float64Array): number => {
      const { low, high } = wilsonInterval(effectiveCounted(weightedMomentsOf(marks, list)) ?? { count: 0, n: 0 }) ?? {
        low: NaN,
        high: NaN,
      };
      return high - low;
    };
    expect(width(weights)).toBeGreaterThan(width(new Float64Array(10).fill(1)));
  });

  it("takes all and none, and refuses what are no marks", () => {
    const all = effectiveCounted(weightedMomentsOf(new Float64Array(10).fill(1), weights));
    expect(all?.count).toBe(all?.n);
    expect(effectiveCounted(noWeightedMoments)).toBeUndefined();
    expect(() => effectiveCounted(weightedMomentsOf(column, weights))).toThrow(RangeError);
  });
});
