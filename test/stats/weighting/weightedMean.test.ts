import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneSampleT } from "../../../src/stats/oneSampleT";
import { momentsOf } from "../../../src/stats/moments";
import { effectiveSize } from "../../../src/stats/weighting/effectiveSize";
import { trimWeights } from "../../../src/stats/weighting/trimWeights";
import { weightedMean } from "../../../src/stats/weighting/weightedMean";
import type { WeightedMoments } from "../../../src/stats/weighting/weightedMoments";
import { mergeWeightedMoments, noWeightedMoments, weightedMomentsOf } from "../../../src/stats/weighting/weightedMoments";
import { expectClose } from "../../agreement/closeTo";

const rows = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -50, max: 50 }) }, { weight: 1, arbitrary: fc.constant(NaN) }),
      fc.integer({ min: 0, max: 40 }),
    ),
    {
      maxLength: 50,
    },
  )
  .map((list) => ({ column: Float64Array.from(list, ([x]) => x), weights: Float64Array.from(list, ([, w]) => w / 8) }));

function expectSame(actual: WeightedMoments, expected: WeightedMoments): void {
  for (const [name, sum] of Object.entries(expected)) expectClose(actual[name as keyof WeightedMoments], sum as number, 1e-9, name);
}

describe("weightedMomentsOf", () => {
  it("of parts merge into those of the whole", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const whole = weightedMomentsOf(
          Float64Array.of(...first.column, ...second.column),
          Float64Array.of(...first.weights, ...second.weights),
        );
        const merged = mergeWeightedMoments(
          weightedMomentsOf(first.column, first.weights),
          weightedMomentsOf(second.column, second.weights),
        );
        expectSame(merged, whole);
      }),
    );
  });

  it("count a row as often as it is named, and leave out rows without answer or weight", () => {
    const [column, weights] = [Float64Array.of(1, NaN, 4, 9), Float64Array.of(2, 1, 1, 0)];
    expect(weightedMomentsOf(column, weights).n).toBe(2);
    expectSame(weightedMomentsOf(column, weights, [0, 0, 2]), weightedMomentsOf(Float64Array.of(1, 1, 4), Float64Array.of(2, 2, 1)));
    expect(weightedMomentsOf(Float64Array.of(NaN), Float64Array.of(1))).toBe(noWeightedMoments);
    expect(() => weightedMomentsOf(column, Float64Array.of(1))).toThrow(RangeError);
  });

  it("keep their digits when the mean is large beside the spread", () => {
    const column = Float64Array.from({ length: 1001 }, (_, row) => 1e9 + (row % 2));
    expectClose(weightedMean(weightedMomentsOf(column, new Float64Array(1001).fill(2))).populationVariance, 0.25, 1e-6);
  });
});

describe("weightedMean", () => {
  const weights = Float64Array.of(1, 2, 1.5, 1, 0.5, 1, 2, 1, 1, 3);
  const column = Float64Array.of(4, 5, 3, 2, 5, 4, 4, 1, 5, 2);

  it("agrees with survey::svymean", () => {
    const { mean, standardError, low, high, tLow, tHigh } = weightedMean(weightedMomentsOf(column, weights));
    const r = [3.357142857142857, 0.481580885222811, 2.413261666463231, 4.301024047822483, 2.267731208169376, 4.446554506116338];
    [mean, standardError, low, high, tLow, tHigh].forEach((number, index) => expectClose(number, r[index] ?? NaN, 1e-14));
  });

  it("with equal weights is the plain mean with its t interval", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (list, weight) => {
          const answers = Float64Array.from(list);
          const found = weightedMean(weightedMomentsOf(answers, new Float64Array(list.length).fill(weight / 4)));
          const plain = oneSampleT(momentsOf(answers));
          expectClose(found.mean, plain.mean ?? NaN, 1e-12);
          expectClose(found.standardError, plain.standardError ?? NaN, 1e-12);
          expectClose(found.kishStandardError, plain.standardError ?? NaN, 1e-12);
          expectClose(found.effective, list.length, 1e-12);
          if (plain.low !== undefined) expectClose(found.tLow, plain.low, 1e-12);
        },
      ),
    );
  });

  it("does not change when all weights are multiplied, but for their sum and the frequency variance", () => {
    const [once, thrice] = [weights, weights.map((weight) => 3 * weight)].map((list) => weightedMean(weightedMomentsOf(column, list)));
    expectClose(thrice?.standardError, once?.standardError ?? NaN, 1e-14);
    expectClose(thrice?.reliabilityVariance, once?.reliabilityVariance ?? NaN, 1e-14);
    expectClose(thrice?.weight, 42, 1e-14);
    expect(thrice?.frequencyVariance).toBeLessThan(once?.frequencyVariance ?? NaN);
  });

  it("takes whole weights as so many equal respondents in the frequency variance", () => {
    const repeated = weightedMean(weightedMomentsOf(Float64Array.of(1, 4, 6), Float64Array.of(2, 1, 3)));
    expectClose(repeated.frequencyVariance, (oneSampleT(momentsOf(Float64Array.of(1, 1, 4, 6, 6, 6))).sd ?? NaN) ** 2, 1e-14);
  });

  it("has no spread with one row, and nothing without rows", () => {
    expect(weightedMean(noWeightedMoments)).toEqual({ n: 0, weight: 0, reason: "no-rows" });
    const one = weightedMean(weightedMomentsOf(Float64Array.of(5), Float64Array.of(2)));
    expect(one).toEqual({ n: 1, weight: 2, mean: 5, effective: 1, designEffect: 1, populationVariance: 0, reason: "one-row" });
  });

  it("has an interval of no width when all answers are alike", () => {
    const { mean, standardError, low } = weightedMean(weightedMomentsOf(new Float64Array(10).fill(4), weights));
    expect({ mean, standardError, low }).toEqual({ mean: 4, standardError: 0, low: 4 });
  });

  it("leaves out the frequency variance where weights sum to 1 or less", () => {
    expect(weightedMean(weightedMomentsOf(Float64Array.of(1, 2), Float64Array.of(0.5, 0.5))).frequencyVariance).toBeUndefined();
  });
});

describe("effectiveSize", () => {
  it("is n for equal weights, 1 when one row has all the weight, and undefined without any", () => {
    expect(effectiveSize(Float64Array.of(2, 2, 2, NaN))).toEqual({ n: 3, effective: 3, designEffect: 1 });
    expectClose(effectiveSize(Float64Array.of(1, 1e-12))?.effective, 1, 1e-11);
    expect(effectiveSize(Float64Array.of(0, NaN))).toBeUndefined();
  });
});

describe("trimWeights", () => {
  const positive = fc
    .array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 })
    .map((list) => Float64Array.from(list, (x) => x / 100));
  const bounds = fc
    .record({ low: fc.integer({ min: 0, max: 10 }), high: fc.integer({ min: 10, max: 40 }) })
    .map(({ low, high }) => ({ low: low / 10, high: high / 10 }));
  const total = (weights: Float64Array): number => weights.reduce((sum, weight) => sum + weight, 0);

  it("keeps the sum and the order, within the bounds, and once is enough", () => {
    fc.assert(
      fc.property(positive, bounds, (weights, limits) => {
        const trimmed = trimWeights(weights, limits);
        const mean = total(weights) / weights.length;
        expectClose(total(trimmed), total(weights), 1e-11);
        trimmed.forEach((weight, i) => {
          expect(weight).toBeGreaterThanOrEqual(limits.low * mean * (1 - 1e-12));
          expect(weight).toBeLessThanOrEqual(limits.high * mean * (1 + 1e-12));
          trimmed.forEach((other, j) => (weights[i] ?? NaN) > (weights[j] ?? NaN) && expect(weight).toBeGreaterThanOrEqual(other));
        });
        trimWeights(trimmed, limits).forEach((weight, i) => expectClose(weight, trimmed[i] ?? NaN, 1e-9));
      }),
    );
  });

  it("counts a weight for as many rows as it stands for", () => {
    const each = trimWeights(Float64Array.of(1, 1, 1, 2, 2, 9), { low: 0.5, high: 1.5 });
    const counted = trimWeights(Float64Array.of(1, 2, 9), { low: 0.5, high: 1.5 }, [3, 2, 1]);
    [each[0], each[3], each[5]].forEach((weight, kind) => expectClose(counted[kind], weight ?? NaN, 1e-14));
  });

  it("leaves weights within the bounds, and rows without one, as they are", () => {
    const weights = Float64Array.of(1, 0, NaN, 1.2);
    expect(trimWeights(weights, { low: 0.5, high: 2 })).toEqual(weights);
    expect(trimWeights(Float64Array.of(), { low: 0.5, high: 2 })).toEqual(Float64Array.of());
    expect(() => trimWeights(weights, { low: 1.5, high: 2 })).toThrow(RangeError);
  });

  it("makes all weights equal where the bounds leave no room", () => {
    expect(trimWeights(Float64Array.of(1, 2, 3), { low: 1, high: 1 })).toEqual(Float64Array.of(2, 2, 2));
  });
});
