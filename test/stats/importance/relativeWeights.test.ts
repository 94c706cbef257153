import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf, mergeCrossProducts } from "../../../src/stats/crossProducts";
import { driverCorrelations } from "../../../src/stats/importance/driverCorrelations";
import { relativeWeights } from "../../../src/stats/importance/relativeWeights";
import { shapley } from "../../../src/stats/importance/shapley";
import { expectClose } from "../../agreement/closeTo";
import { columnsOf, correlationsOf, modelColumns, total } from "./models";

describe("relative weights", () => {
  it("sum to R2 and are never negative, also where predictors are collinear", () => {
    fc.assert(
      fc.property(modelColumns(15), (columns) => {
        const correlations = correlationsOf(columns);
        const { weights, squaredCarScores, r2 } = relativeWeights(correlations);
        expectClose(r2, shapley(correlations)?.r2 ?? NaN, 1e-8);
        expectClose(total(weights), r2, 1e-12);
        expectClose(total(squaredCarScores), r2, 1e-12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("of two predictors are Shapley's shares", () => {
    const correlations = correlationsOf(columnsOf(2));
    const exact = shapley(correlations);
    relativeWeights(correlations).weights.forEach((weight, j) => expectClose(weight, exact?.shares[j] ?? NaN, 1e-14));
  });

  it("do not depend on the order of the predictors nor on their units", () => {
    const [outcome = new Float64Array(0), ...predictors] = columnsOf(7);
    const { weights } = relativeWeights(correlationsOf([outcome, ...predictors]));
    const turned = [...predictors].reverse().map((column) => column.map((x) => 3 - 5 * x));
    relativeWeights(correlationsOf([outcome, ...turned])).weights.forEach((weight, j) => expectClose(weight, weights[6 - j] ?? NaN, 1e-13));
  });

  it("split what two equal predictors explain in halves", () => {
    const { weights, r2 } = relativeWeights({ size: 2, among: Float64Array.of(1, 1, 1, 1), withOutcome: Float64Array.of(0.6, 0.6) });
    expectClose(r2, 0.36, 1e-14);
    expectClose(weights[0], 0.18, 1e-14);
  });
});

describe("the correlations of drivers", () => {
  it("merge from parts", () => {
    const columns = columnsOf(4);
    const part = (from: number, to: number) => crossProductsOf(columns.map((column) => column.slice(from, to)));
    const merged = driverCorrelations(mergeCrossProducts(part(0, 25), part(25, 60)));
    merged?.among.forEach((r, index) => expectClose(r, correlationsOf(columns).among[index] ?? NaN, 1e-14));
  });

  it("are undefined without rows, with one row, without predictors, or with a constant column", () => {
    const some = Float64Array.of(1, 2, 4);
    expect(driverCorrelations(crossProductsOf([Float64Array.of(), Float64Array.of()]))).toBeUndefined();
    expect(driverCorrelations(crossProductsOf([Float64Array.of(1), Float64Array.of(2)]))).toBeUndefined();
    expect(driverCorrelations(crossProductsOf([some]))).toBeUndefined();
    expect(driverCorrelations(crossProductsOf([some, Float64Array.of(0.1, 0.1, 0.1)]))).toBeUndefined();
    expect(driverCorrelations(crossProductsOf([Float64Array.of(5, 5, 5), some]))).toBeUndefined();
  });
});
