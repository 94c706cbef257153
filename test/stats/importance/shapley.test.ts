import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedInOrder } from "../../../src/stats/importance/addedInOrder";
import { allSubsetsR2 } from "../../../src/stats/importance/allSubsets";
import { completeDominance } from "../../../src/stats/importance/completeDominance";
import type { DriverCorrelations } from "../../../src/stats/importance/driverCorrelations";
import { estimatedShapley } from "../../../src/stats/importance/estimatedShapley";
import { shapley, shapleyPart, shapleyPrefixes, sharesOf } from "../../../src/stats/importance/shapley";
import type { SubsetSums } from "../../../src/stats/importance/subsetSums";
import { addSubsetSums } from "../../../src/stats/importance/subsetSums";
import { leastSquares } from "../../../src/stats/regression/leastSquares";
import { expectClose } from "../../agreement/closeTo";
import { columnsOf, correlationsOf, modelColumns, total } from "./models";

/** By the definition: the mean over all orders of what a predictor adds, from R2 of every subset. */
function byDefinition(size: number, r2: ArrayLike<number>): number[] {
  const shares = new Array<number>(size).fill(0);
  let orders = 0;
  const follow = (mask: number, entered: readonly number[]): void => {
    if (entered.length === size) {
      orders++;
      let before = 0;
      for (const predictor of entered) {
        shares[predictor] = (shares[predictor] ?? 0) + (r2[before | (1 << predictor)] ?? NaN) - (r2[before] ?? NaN);
        before |= 1 << predictor;
      }
      return;
    }
    for (let j = 0; j < size; j++) if (!(mask & (1 << j))) follow(mask | (1 << j), [...entered, j]);
  };
  follow(0, []);
  return shares.map((share) => share / orders);
}

describe("R2 of all subsets", () => {
  it("is that of each regression, also where predictors are collinear", () => {
    fc.assert(
      fc.property(modelColumns(5), (columns) => {
        const [outcome = new Float64Array(0), ...predictors] = columns;
        allSubsetsR2(correlationsOf(columns)).forEach((r2, mask) => {
          const chosen = predictors.filter((_, j) => mask & (1 << j));
          expectClose(r2, mask === 0 ? 0 : (leastSquares(outcome, chosen).r2 ?? NaN), 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("is refused above 15 predictors", () => {
    expect(() => allSubsetsR2(correlationsOf(columnsOf(16)))).toThrow(RangeError);
  });
});

describe("Shapley's shares", () => {
  it("are what the definition says, for one to six predictors, collinear or not", () => {
    fc.assert(
      fc.property(modelColumns(6), (columns) => {
        const correlations = correlationsOf(columns);
        const expected = byDefinition(correlations.size, allSubsetsR2(correlations));
        shapley(correlations)?.shares.forEach((share, j) => expectClose(share, expected[j] ?? NaN, 1e-12));
      }),
      { numRuns: 60 },
    );
  });

  it("sum to R2, are never negative and are the means of the conditional ones, whose first row is r squared", () => {
    fc.assert(
      fc.property(modelColumns(13), (columns) => {
        const correlations = correlationsOf(columns);
        const { size } = correlations;
        const result = shapley(correlations);
        const { shares = [], conditional = [], r2 = NaN } = result ?? {};
        expectClose(total(shares), r2, 1e-12);
        Array.from(shares).forEach((share, j) => {
          expect(share).toBeGreaterThan(-1e-12);
          expectClose(conditional[j], (correlations.withOutcome[j] ?? NaN) ** 2, 1e-12);
          expectClose(total(Array.from({ length: size }, (_, s) => conditional[s * size + j] ?? NaN)) / size, share, 1e-12);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("do not depend on the order of the predictors", () => {
    const columns = columnsOf(13);
    const [outcome = new Float64Array(0), ...predictors] = columns;
    const forward = shapley(correlationsOf(columns))?.shares ?? [];
    const backward = shapley(correlationsOf([outcome, ...[...predictors].reverse()]))?.shares ?? [];
    Array.from(forward).forEach((share, j) => expectClose(backward[12 - j], share, 1e-14));
  });

  it("share what collinear predictors have in common, as R2 of subsets says (x3 = x1 + x2)", () => {
    const x1 = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const x2 = Float64Array.of(2, 1, 4, 3, 6, 5, 8, 7);
    const y = Float64Array.of(1, 3, 2, 5, 4, 6, 8, 7);
    const { shares, r2 } = shapley(correlationsOf([y, x1, x2, x1.map((x, i) => x + (x2[i] ?? NaN))])) ?? {};
    [0.3488095238095234, 0.22636054421768742, 0.3034013605442181].forEach((expected, j) => expectClose(shares?.[j], expected, 1e-12));
    expectClose(r2, 0.8785714285714286, 1e-12);
  });

  it("can be split over workers: parts add up to the whole in any order", () => {
    const correlations = correlationsOf(columnsOf(14));
    const prefixes = Array.from({ length: shapleyPrefixes(14) }, (_, prefix) => prefix);
    const parts = [2, 0, 1].map((rest) =>
      shapleyPart(
        correlations,
        prefixes.filter((prefix) => prefix % 3 === rest),
      ),
    );
    const joined = parts.reduce((sums, part) => sums && part && addSubsetSums(sums, part)) as SubsetSums;
    const whole = shapley(correlations);
    expect(joined.all[7]).toBeGreaterThan(0);
    sharesOf(joined).shares.forEach((share, j) => expectClose(share, whole?.shares[j] ?? NaN, 1e-14));
    expect(() => addSubsetSums(joined, { size: 1, all: Float64Array.of(1, 1), containing: Float64Array.of(0, 1) })).toThrow(RangeError);
  });

  it("of one or two predictors are one part, and an empty part adds nothing", () => {
    const correlations = correlationsOf(columnsOf(2));
    const none = shapleyPart(correlations, []) as SubsetSums;
    const all = shapleyPart(correlations, [0]) as SubsetSums;
    expect(shapleyPrefixes(2)).toBe(1);
    expect(addSubsetSums(none, all)).toEqual(all);
  });

  it("report their progress up to 1, and stop when told", () => {
    const correlations = correlationsOf(columnsOf(12));
    const seen: number[] = [];
    shapley(correlations, (share) => {
      seen.push(share);
    });
    expect(seen.length).toBeGreaterThanOrEqual(100);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    let calls = 0;
    expect(shapley(correlations, () => ++calls < 3)).toBeUndefined();
    expect(calls).toBe(3);
    expect(shapley(correlationsOf(columnsOf(2)), () => false)).toBeUndefined();
    const cancelled = new Error("cancelled");
    expect(() =>
      shapley(correlations, () => {
        throw cancelled;
      }),
    ).toThrow(cancelled);
  });

  it("are refused above 25 predictors", () => {
    expect(() => shapley(correlationsOf(columnsOf(26)))).toThrow(RangeError);
  });
});

describe("estimated shares", () => {
  it("lie within a few standard errors of the exact ones and sum to R2", () => {
    const correlations = correlationsOf(columnsOf(12));
    const exact = shapley(correlations);
    const estimated = estimatedShapley(correlations, { seed: 7, pairs: 400 });
    expectClose(estimated?.r2, exact?.r2 ?? NaN, 1e-12);
    estimated?.shares.forEach((share, j) => {
      const error = estimated.standardErrors[j] ?? NaN;
      expect(error).toBeLessThan(0.005);
      expect(Math.abs(share - (exact?.shares[j] ?? NaN))).toBeLessThan(4 * error);
    });
  });

  it("are the same for the same seed, others for another, and stop when told", () => {
    const correlations = correlationsOf(columnsOf(30, 80));
    const shares = (seed: number): number[] => Array.from(estimatedShapley(correlations, { seed, pairs: 5 })?.shares ?? []);
    expect(shares(1)).toEqual(shares(1));
    expect(shares(2)).not.toEqual(shares(1));
    expect(estimatedShapley(correlations, { seed: 1, onProgress: () => false })).toBeUndefined();
    expect(() => estimatedShapley(correlations, { seed: 1, pairs: 1 })).toThrow(RangeError);
  });

  it("rest on what predictors add in an order: a determined one adds nothing", () => {
    const twice: DriverCorrelations = { size: 2, among: Float64Array.of(1, 1, 1, 1), withOutcome: Float64Array.of(0.6, 0.6) };
    expect(Array.from(addedInOrder(twice, [1, 0]))).toEqual([0, 0.36]);
    expectClose(
      total(addedInOrder(correlationsOf(columnsOf(5)), [4, 2, 0, 1, 3])),
      shapley(correlationsOf(columnsOf(5)))?.r2 ?? NaN,
      1e-13,
    );
  });
});

describe("complete dominance", () => {
  it("is antisymmetric and implies a larger share", () => {
    fc.assert(
      fc.property(modelColumns(5), (columns) => {
        const correlations = correlationsOf(columns);
        const { size } = correlations;
        const matrix = completeDominance(correlations);
        const { shares = [] } = shapley(correlations) ?? {};
        matrix.forEach((entry, index) => {
          const [i, j] = [Math.floor(index / size), index % size];
          expect(entry + (matrix[j * size + i] ?? NaN)).toBe(1);
          if (entry === 1) expect(shares[i]).toBeGreaterThan(shares[j] ?? NaN);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("is refused above ten predictors", () => {
    expect(() => completeDominance(correlationsOf(columnsOf(11)))).toThrow(RangeError);
  });
});
