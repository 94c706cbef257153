import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf } from "../../../src/stats/crossProducts";
import { driverCorrelations } from "../../../src/stats/importance/driverCorrelations";
import { relativeWeights } from "../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../src/stats/importance/shapley";
import { bootstrap } from "../../../src/stats/resampling/bootstrap";
import { bcaInterval, percentileInterval } from "../../../src/stats/resampling/intervals";
import { jackknife } from "../../../src/stats/resampling/jackknife";
import { resampledCorrelations } from "../../../src/stats/resampling/resampledCorrelations";
import { shareIntervals, shapleyResampleSteps } from "../../../src/stats/resampling/shareIntervals";
import { expectClose } from "../../agreement/closeTo";
import { columnsOf, correlationsOf } from "../importance/models";

const numbers = Float64Array.of(2, 3, 5, 7, 11, 13, 17, 19);

function meanOf(counts: Float64Array): Float64Array {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.of(counts.reduce((sum, count, i) => sum + count * (numbers[i] ?? NaN), 0) / n);
}

describe("the bootstrap", () => {
  it("draws as many rows as there are, every time, and sorts what the draws give", () => {
    const drawn = bootstrap(
      8,
      (counts) =>
        Float64Array.of(
          ...meanOf(counts),
          counts.reduce((sum, count) => sum + count, 0),
        ),
      { seed: 3 },
    );
    expect(drawn?.draws[1]?.every((n) => n === 8)).toBe(true);
    expect(drawn?.draws[0]).toEqual(drawn?.draws[0]?.slice().sort());
    expect([drawn?.resamples, drawn?.failed]).toEqual([1000, 0]);
  });

  it("of a mean has its standard error: SD with n in the denominator over root n", () => {
    const drawn = bootstrap(8, meanOf, { seed: 5, resamples: 20_000 });
    const interval = percentileInterval(drawn?.draws[0] ?? new Float64Array(0));
    const spread = Math.sqrt(numbers.reduce((sum, x) => sum + (x - 9.625) ** 2, 0) / 8);
    expect(Math.abs((interval?.standardError ?? NaN) / (spread / Math.sqrt(8)) - 1)).toBeLessThan(0.02);
  });

  it("gives the same for the same seed and something else for another", () => {
    const draws = (seed: number): Float64Array | undefined => bootstrap(8, meanOf, { seed, resamples: 50 })?.draws[0];
    expect(draws(1)).toEqual(draws(1));
    expect(draws(2)).not.toEqual(draws(1));
  });

  it("counts resamples in which nothing can be computed", () => {
    const drawn = bootstrap(2, (counts) => (counts[0] === 1 ? Float64Array.of(1) : undefined), { seed: 1, resamples: 200 });
    expect((drawn?.resamples ?? 0) + (drawn?.failed ?? 0)).toBe(200);
    expect(drawn?.failed).toBeGreaterThan(60);
    expect(bootstrap(1, () => undefined, { seed: 1 })).toEqual({ draws: [], resamples: 0, failed: 1000 });
  });

  it("reports its progress some 100 times, and stops when told", () => {
    const seen: number[] = [];
    bootstrap(8, meanOf, { seed: 1, onProgress: (share) => void seen.push(share) });
    expect([seen.length, seen.at(-1)]).toEqual([100, 1]);
    expect(bootstrap(8, meanOf, { seed: 1, onProgress: () => false })).toBeUndefined();
    expect(() => bootstrap(0, meanOf, { seed: 1 })).toThrow(RangeError);
  });
});

describe("intervals", () => {
  const draws = Float64Array.of(1, 2, 2, 3, 5, 8, 13, 21, 34, 55);

  it("agree with R's quantile, and with the BCa formula worked out in R", () => {
    const percentile = percentileInterval(draws);
    expectClose(percentile?.low, 1.225);
    expectClose(percentile?.high, 50.274999999999991);
    expectClose(percentile?.standardError, 17.715028146244144);
    const bca = bcaInterval(draws, 9, Float64Array.of(1.5, 2, 2.5, 2, 3, 4, 8));
    expectClose(bca?.low, 1.331085595569883);
    expectClose(bca?.high, 51.432289029792962);
  });

  it("are undefined where there is nothing to go by", () => {
    const jackknifed = Float64Array.of(1, 2, 4);
    expect(percentileInterval(Float64Array.of(1))).toBeUndefined();
    expect(bcaInterval(draws, 0.5, jackknifed)).toBeUndefined();
    expect(bcaInterval(draws, 60, jackknifed)).toBeUndefined();
    expect(bcaInterval(draws, 9, Float64Array.of(3, 3, 3))).toBeUndefined();
    expect(bcaInterval(draws, 9, Float64Array.of())).toBeUndefined();
    expect(bcaInterval(Float64Array.of(), 9, jackknifed)).toBeUndefined();
  });

  it("without bias or skewness are the same both ways", () => {
    const even = Float64Array.from({ length: 100 }, (_, i) => i);
    const [percentile, bca] = [percentileInterval(even), bcaInterval(even, 49.5, Float64Array.of(1, 2, 3))];
    expectClose(bca?.low, percentile?.low ?? NaN, 1e-12);
    expectClose(bca?.high, percentile?.high ?? NaN, 1e-12);
  });
});

describe("the jackknife", () => {
  it("leaves out each row once", () => {
    const [means = new Float64Array(0)] = jackknife(8, meanOf);
    means.forEach((mean, i) => expectClose(mean, (77 - (numbers[i] ?? NaN)) / 7, 1e-14));
    expect(means.length).toBe(8);
  });
});

describe("resampled correlations", () => {
  const columns = columnsOf(4, 20);
  const [outcome = new Float64Array(0), ...predictors] = columns;

  it("are those of the drawn rows, with case weights too, over complete rows only", () => {
    const gap = outcome.map((x, i) => (i === 4 ? NaN : x));
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 19, maxLength: 19 }).filter((counts) => counts.filter((count) => count > 0).length > 5),
        fc.boolean(),
        (counts, isWeighted) => {
          const weights = outcome.map((_, i) => (isWeighted ? 1 + (i % 3) : 1));
          const { rows, of } = resampledCorrelations(gap, predictors, weights);
          expect(rows).toBe(19);
          const perRow = outcome.map((_, i) => (i === 4 ? 0 : (counts[i > 4 ? i - 1 : i] ?? NaN) * (weights[i] ?? NaN)));
          const expected = driverCorrelations(crossProductsOf([gap, ...predictors], { weights: perRow }));
          const actual = of(Float64Array.from(counts));
          actual?.among.forEach((r, index) => expectClose(r, expected?.among[index] ?? NaN, 1e-12));
          actual?.withOutcome.forEach((r, index) => expectClose(r, expected?.withOutcome[index] ?? NaN, 1e-12));
        },
      ),
    );
  });

  it("are undefined where a column is constant in the sample", () => {
    const { of } = resampledCorrelations(Float64Array.of(1, 2, 3, 9), [Float64Array.of(4, 4, 4, 5)]);
    expect(of(Float64Array.of(1, 2, 1, 0))).toBeUndefined();
    expect(of(Float64Array.of(0, 0, 0, 4))).toBeUndefined();
    expect(of(Float64Array.of(1, 1, 1, 1))).toBeDefined();
  });
});

describe("intervals of shares", () => {
  const [outcome = new Float64Array(0), ...predictors] = columnsOf(4, 80);

  it.each(["relative-weights", "shapley"] as const)("begin with the shares of all rows and hold them (%s)", (method) => {
    const correlations = correlationsOf([outcome, ...predictors]);
    const expected = method === "shapley" ? shapley(correlations)?.shares : relativeWeights(correlations).weights;
    for (const interval of ["percentile", "bca"] as const) {
      const result = shareIntervals(method, outcome, predictors, { seed: 1, resamples: 300, interval });
      result?.shares.forEach((share, j) => {
        expectClose(share, expected?.[j] ?? NaN, 1e-13);
        expect(result.intervals[j]?.low).toBeLessThan(share);
        expect(result.intervals[j]?.high).toBeGreaterThan(share);
      });
    }
  });

  it("are wider at a higher confidence, and the same for the same seed", () => {
    const width = (confidence: number): number => {
      const [first] = shareIntervals("relative-weights", outcome, predictors, { seed: 1, resamples: 300, confidence })?.intervals ?? [];
      return (first?.high ?? NaN) - (first?.low ?? NaN);
    };
    expect(width(0.99)).toBeGreaterThan(width(0.9));
    expect(width(0.9)).toBe(width(0.9));
  });

  it("are undefined without rows or spread, or when stopped, and cost what is said", () => {
    const options = { seed: 1, resamples: 100 };
    expect(shareIntervals("shapley", Float64Array.of(), [Float64Array.of()], options)).toBeUndefined();
    expect(shareIntervals("shapley", outcome, [new Float64Array(80).fill(2)], options)).toBeUndefined();
    expect(shareIntervals("shapley", outcome, predictors, { ...options, onProgress: () => false })).toBeUndefined();
    expect(shapleyResampleSteps(15, 1000)).toBe(32_768_000);
    expect(() => shapleyResampleSteps(26, 1)).toThrow(RangeError);
  });
});
