import fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import { describe, description } from "../../src/stats/descriptive/describe";
import { frequenciesOf, mergeFrequencies } from "../../src/stats/descriptive/frequencies";
import { medianDeviation } from "../../src/stats/descriptive/medianDeviation";
import { modes } from "../../src/stats/descriptive/modes";
import { orderStatistic } from "../../src/stats/descriptive/orderStatistic";
import { quantile } from "../../src/stats/descriptive/quantile";
import { excessKurtosis, skewness } from "../../src/stats/descriptive/shape";
import { shares } from "../../src/stats/descriptive/shares";
import { trimmedMean } from "../../src/stats/descriptive/trimmedMean";
import { higherMomentsOf } from "../../src/stats/higherMoments";
import { median } from "../../src/stats/median";
import { ranks } from "../../src/stats/ranks";
import { expectClose } from "../agreement/closeTo";

const sample = Float64Array.of(3, 5, 5, 1, 7, 2, 6, 6, 4, 1, 9);
const none = frequenciesOf(Float64Array.of(NaN));
const numbers = fc.array(
  fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant(NaN), fc.constant(-0)),
  { maxLength: 80 },
);
const answered = (column: readonly number[]): number[] => column.filter((x) => !Number.isNaN(x));

suite("frequencies", () => {
  it("count every answer once, in ascending order, and the missing ones apart", () => {
    fc.assert(
      fc.property(numbers, (column) => {
        const found = frequenciesOf(Float64Array.from(column));
        const all = Array.from(found.numbers).flatMap((x, at) => new Array<number>(found.counts[at] ?? 0).fill(x));
        expect(all).toEqual(
          answered(column)
            .map((x) => x + 0)
            .sort((a, b) => a - b),
        );
        expect(found.n + found.missing).toBe(column.length);
        expect(new Set(found.numbers).size).toBe(found.numbers.length);
      }),
    );
  });

  it("of two parts merge into those of the whole", () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const merged = mergeFrequencies(frequenciesOf(Float64Array.from(first)), frequenciesOf(Float64Array.from(second)));
        expect(merged).toEqual(frequenciesOf(Float64Array.from([...first, ...second])));
      }),
    );
  });

  it("count a row as often as it is named", () => {
    expect(frequenciesOf(Float64Array.of(4, 2, NaN), [0, 0, 2])).toEqual(frequenciesOf(Float64Array.of(4, 4, NaN)));
  });

  it("give shares that add up to 1 with missing answers left out of the base", () => {
    expect(shares(frequenciesOf(Float64Array.of(1, 1, 5, 2, NaN)))).toEqual(Float64Array.of(0.5, 0.25, 0.25));
    expect(shares(none)).toEqual(new Float64Array());
  });

  it("give all modes, and none of nothing", () => {
    expect(modes(frequenciesOf(sample))).toEqual(Float64Array.of(1, 5, 6));
    expect(modes(none)).toEqual(new Float64Array());
  });
});

suite("quantiles", () => {
  it("are R's types 6 and 7", () => {
    const found = frequenciesOf(sample);
    [0.05, 0.3, 0.9].forEach((p, at) => {
      expectClose(quantile(found, p), [1, 3, 7][at] ?? NaN, 1e-15);
      expectClose(quantile(found, p, 6), [1, 2.6, 8.6][at] ?? NaN, 1e-15);
    });
  });

  it("rise with p, from the lowest answer to the highest, and pass through the median", () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (column, p, q) => {
        const found = frequenciesOf(Float64Array.from(column));
        fc.pre(found.n > 0);
        for (const type of [6, 7] as const) {
          const [low = NaN, high = NaN] = [Math.min(p, q), Math.max(p, q)].map((share) => quantile(found, share, type));
          expect(low).toBeLessThanOrEqual(high + 1e-9);
          expect(quantile(found, 0, type)).toBe(found.numbers[0]);
          expect(quantile(found, 1, type)).toBe(found.numbers.at(-1));
          expectClose(quantile(found, 0.5, type), median(answered(column)) ?? NaN, 1e-12);
        }
      }),
    );
  });

  it("are undefined without answers, and refuse a share or a position that is none", () => {
    expect(quantile(none, 0.5)).toBeUndefined();
    expect(() => quantile(none, 1.1)).toThrow(RangeError);
    expect(() => orderStatistic(frequenciesOf(sample), 11)).toThrow(RangeError);
  });
});

suite("robust centres and spreads", () => {
  it("are R's", () => {
    const found = frequenciesOf(sample);
    expect(medianDeviation(found)?.raw).toBe(2);
    expectClose(medianDeviation(found)?.scaled, 2.9652, 1e-15);
    expectClose(trimmedMean(found), 4.333333333333333, 1e-15);
  });

  it("are the mean when nothing is trimmed and the median when all is", () => {
    fc.assert(
      fc.property(numbers, (column) => {
        const found = frequenciesOf(Float64Array.from(column));
        fc.pre(found.n > 0);
        const all = answered(column);
        expectClose(trimmedMean(found, 0), all.reduce((sum, x) => sum + x, 0) / all.length, 1e-9);
        expectClose(trimmedMean(found, 0.5), median(all) ?? NaN, 1e-9);
      }),
    );
  });

  it("are undefined without answers, and refuse to trim more than half", () => {
    expect(medianDeviation(none)).toBeUndefined();
    expect(trimmedMean(none)).toBeUndefined();
    expect(() => trimmedMean(none, 0.6)).toThrow(RangeError);
  });
});

suite("shape", () => {
  it("is R's skewness and kurtosis in all three types", () => {
    const moments = higherMomentsOf(sample);
    const [g1, g2, n] = [0.11274556726328254, -0.88354532256028229, 11];
    expectClose(skewness(moments, 1), g1, 1e-14);
    expectClose(skewness(moments), (g1 * Math.sqrt(n * (n - 1))) / (n - 2), 1e-14);
    expectClose(skewness(moments, 3), g1 * ((n - 1) / n) ** 1.5, 1e-14);
    expectClose(excessKurtosis(moments, 1), g2, 1e-14);
    expectClose(excessKurtosis(moments), (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3)), 1e-14);
    expectClose(excessKurtosis(moments, 3), (g2 + 3) * (1 - 1 / n) ** 2 - 3, 1e-14);
  });

  it("turns its skewness around with the column, and neither changes with its unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 40 }), (answers) => {
        fc.pre(new Set(answers).size > 1);
        const [moments, turned] = [Float64Array.from(answers), Float64Array.from(answers, (x) => 80 - 10 * x)].map((x) =>
          higherMomentsOf(x),
        );
        if (!moments || !turned) throw new Error("two columns");
        for (const type of [1, 2, 3] as const) {
          expectClose(skewness(turned, type), -(skewness(moments, type) ?? NaN), 1e-10);
          expectClose(excessKurtosis(turned, type), excessKurtosis(moments, type) ?? NaN, 1e-10);
        }
      }),
    );
  });

  it("is undefined for constant answers and for too few", () => {
    expect(skewness(higherMomentsOf(Float64Array.of(0.1, 0.1, 0.1, 0.1)))).toBeUndefined();
    expect(excessKurtosis(higherMomentsOf(Float64Array.of(0.1, 0.1, 0.1, 0.1)))).toBeUndefined();
    expect(skewness(higherMomentsOf(Float64Array.of(1, 2)))).toBeUndefined();
    expect(excessKurtosis(higherMomentsOf(Float64Array.of(1, 2, 4)))).toBeUndefined();
    expect(skewness(higherMomentsOf(Float64Array.of(1)), 1)).toBeUndefined();
  });
});

suite("a description", () => {
  it("holds R's numbers", () => {
    const found = describe(sample);
    expect(found).toMatchObject({ n: 11, missing: 0, min: 1, max: 9, sum: 49, median: 5, lowerQuartile: 2.5, upperQuartile: 6 });
    expectClose(found.variance, 6.4727272727272727, 1e-15);
    expectClose(found.low, 2.7453585245696193, 1e-12);
    expectClose(found.high, 6.1637323845212881, 1e-12);
    expect(found.interquartileRange).toBe(3.5);
    expect(found.reason).toBeUndefined();
  });

  it("says why the rest is absent: nothing answered, one answer, the same answer always", () => {
    expect(describe(Float64Array.of(NaN, NaN))).toEqual({ n: 0, missing: 2, modes: new Float64Array(), reason: "no-rows" });
    const one = describe(Float64Array.of(4));
    expect(one).toMatchObject({ n: 1, mean: 4, median: 4, medianDeviation: 0, reason: "one-row" });
    for (const absent of ["sd", "variance", "standardError", "low", "high", "skewness", "excessKurtosis"])
      expect(one).not.toHaveProperty(absent);
    const constant = describe(Float64Array.of(0.1, 0.1, 0.1));
    expect(constant).toMatchObject({ n: 3, mean: 0.1, sd: 0, variance: 0, reason: "constant" });
    for (const absent of ["low", "high", "skewness", "excessKurtosis"]) expect(constant).not.toHaveProperty(absent);
  });

  it("is the same from moments and frequencies", () => {
    expect(description(higherMomentsOf(sample), frequenciesOf(sample))).toEqual(describe(sample));
  });
});

suite("ranks", () => {
  it("are R's averages over ties, and missing where the answer is", () => {
    expect(ranks(sample)).toEqual(Float64Array.of(4, 6.5, 6.5, 1.5, 10, 3, 8.5, 8.5, 5, 1.5, 11));
    expect(ranks(Float64Array.of(5, NaN, 1))).toEqual(Float64Array.of(2, NaN, 1));
  });

  it("count, for each answer, those below and half of those beside it", () => {
    fc.assert(
      fc.property(numbers, (column) => {
        const all = answered(column);
        const found = ranks(Float64Array.from(column));
        column.forEach((x, row) => {
          if (Number.isNaN(x)) expect(found[row]).toBeNaN();
          else expect(found[row]).toBe(all.filter((y) => y < x).length + (all.filter((y) => y === x).length + 1) / 2);
        });
      }),
    );
  });
});
