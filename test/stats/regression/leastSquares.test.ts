import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossProductsOf, mergeCrossProducts } from "../../../src/stats/crossProducts";
import { leastSquares } from "../../../src/stats/regression/leastSquares";
import { leastSquaresFromMoments } from "../../../src/stats/regression/leastSquaresFromMoments";
import type { Regression } from "../../../src/stats/regression/regression";
import { expectClose, expectP } from "../../agreement/closeTo";
import { goldenFolder } from "../../agreement/goldens/folder";

const longley = goldenFolder(fileURLToPath(new URL("../../golden", import.meta.url))).table("longley.csv");

/** Longley's columns in the units in which NIST certifies the fit. */
function certified(header: string, factor: number): Float64Array {
  return longley.numbers(header).map((x) => Math.round(x * factor * 10) / 10);
}

const employed = certified("Employed", 1000);
const economy = [
  certified("GNP.deflator", 1),
  certified("GNP", 1000),
  certified("Unemployed", 10),
  certified("Armed.Forces", 10),
  certified("Population", 1000),
  certified("Year", 1),
];

/** Rows of an outcome and three predictors that are not collinear. */
const rows = fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 40 });

function columns(table: readonly (readonly number[])[]): [Float64Array, Float64Array[]] {
  const [outcome = new Float64Array(0), ...predictors] = [0, 1, 2, 3].map((j) => Float64Array.from(table, (row) => row[j] ?? NaN));
  return [outcome, predictors];
}

/** Same fit: R2 and every number of the effects, as far as nothing was rescaled. */
function expectSameFit(actual: Regression, expected: Regression, tolerance: number): void {
  expect(actual.reason).toBe(expected.reason);
  if (expected.r2 !== undefined) expectClose(actual.r2, expected.r2, tolerance);
  (expected.effects ?? []).forEach((effect, j) => {
    for (const key of ["b", "standardError", "beta", "r", "last", "pratt", "vif", "partial"] as const) {
      expectClose(actual.effects?.[j]?.[key], effect[key], tolerance, `${key} of ${j}`);
    }
  });
}

describe("leastSquares", () => {
  it("has 12 of the digits that NIST certifies for Longley's collinear data", () => {
    const { intercept, effects = [], sigma, r2, f } = leastSquares(employed, economy);
    const b = [
      -3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355,
    ];
    const errors = [
      890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.22607320006937, 455.478499142212,
    ];
    [intercept, ...effects].forEach((coefficient, index) => {
      expect(Math.abs((coefficient?.b ?? NaN) / (b[index] ?? NaN) - 1)).toBeLessThan(1e-12);
      expect(Math.abs((coefficient?.standardError ?? NaN) / (errors[index] ?? NaN) - 1)).toBeLessThan(1e-12);
    });
    expectClose(sigma, 304.854073561965, 1e-13);
    expectClose(r2, 0.995479004577296, 1e-14);
    expectClose(f, 330.285339234588, 1e-12);
  });

  it("agrees with R on a weighted fit with a missing answer: lm(y ~ a + b, weights = w)", () => {
    const y = Float64Array.of(3, 5, 4, 8, 9, 7, NaN);
    const a = Float64Array.of(1, 2, 3, 4, 5, 6, 7);
    const b = Float64Array.of(2, 1, 4, 3, 6, 5, 1);
    const fit = leastSquares(y, [a, b], { weights: Float64Array.of(1, 2, 1, 3, 1, 2, 5) });
    expect(fit.n).toBe(6);
    expectClose(fit.r2, 0.59183673469387743);
    expectClose(fit.effects?.[0]?.b, 1.17857142857142816);
    expectClose(fit.effects?.[1]?.standardError, 0.80072246289524907);
    expectClose(fit.intercept?.b, 3.17857142857142794);
    expectP(fit.p, 0.26076594489793475);
  });

  it("gives the same from rows and from moments, whole or in parts", () => {
    fc.assert(
      fc.property(rows, fc.nat(40), (table, cut) => {
        const [outcome, predictors] = columns(table);
        const fromRows = leastSquares(outcome, predictors);
        fc.pre(fromRows.effects?.every(({ vif }) => vif < 100) ?? false);
        const part = (from: number, to: number): Float64Array[] => [outcome, ...predictors].map((column) => column.slice(from, to));
        const whole = crossProductsOf([outcome, ...predictors]);
        const merged = mergeCrossProducts(crossProductsOf(part(0, cut)), crossProductsOf(part(cut, table.length)));
        expectSameFit(leastSquaresFromMoments(whole), fromRows, 1e-9);
        expectSameFit(leastSquaresFromMoments(merged), fromRows, 1e-9);
      }),
    );
  });

  it("does not depend on the order of rows, nor on the units of the predictors", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const [outcome, predictors] = columns(table);
        const fit = leastSquares(outcome, predictors);
        fc.pre(fit.effects?.every(({ vif }) => vif < 100) ?? false);
        const [backward, others] = columns([...table].reverse());
        expectSameFit(leastSquares(backward, others), fit, 1e-10);
        const rescaled = leastSquares(
          outcome,
          predictors.map((column) => column.map((x) => 1000 + 8 * x)),
        );
        fit.effects?.forEach(({ b, beta, vif }, j) => {
          expectClose(rescaled.effects?.[j]?.b, b / 8, 1e-10);
          expectClose(rescaled.effects?.[j]?.beta, beta, 1e-10);
          expectClose(rescaled.effects?.[j]?.vif, vif, 1e-10);
        });
      }),
    );
  });

  it("fits a weight of three like three rows, but counts it as one row", () => {
    const [y, x] = [Float64Array.of(1, 3, 2, 5), Float64Array.of(1, 2, 3, 4)];
    const weighted = leastSquares(y, [x], { weights: Float64Array.of(1, 3, 1, 1) });
    const repeated = leastSquares(Float64Array.of(1, 3, 3, 3, 2, 5), [Float64Array.of(1, 2, 2, 2, 3, 4)]);
    expectClose(weighted.effects?.[0]?.b, repeated.effects?.[0]?.b ?? NaN, 1e-14);
    expectClose(weighted.r2, repeated.r2 ?? NaN, 1e-14);
    expect([weighted.df2, repeated.df2]).toEqual([2, 4]);
  });

  it("leaves its input as it is", () => {
    const [y, x] = [Float64Array.of(1, 3, 2, 5), Float64Array.of(1, 2, 3, 4)];
    leastSquares(y, [x], { weights: Float64Array.of(1, 2, 1, 1) });
    expect([Array.from(y), Array.from(x)]).toEqual([
      [1, 3, 2, 5],
      [1, 2, 3, 4],
    ]);
  });
});

describe("what cannot be fitted", () => {
  const fits = [
    ["rows", (y: Float64Array, x: readonly Float64Array[]) => leastSquares(y, x)],
    ["moments", (y: Float64Array, x: readonly Float64Array[]) => leastSquaresFromMoments(crossProductsOf([y, ...x]))],
  ] as const;

  it.each(fits)("is refused with a reason, from %s", (_, fit) => {
    const [y, x] = [Float64Array.of(1, 2, 4), Float64Array.of(1, 2, 3)];
    expect(fit(Float64Array.of(), [Float64Array.of()])).toEqual({ n: 0, predictors: 1, reason: "no-rows" });
    expect(fit(Float64Array.of(NaN), [Float64Array.of(1)])).toEqual({ n: 0, predictors: 1, reason: "no-rows" });
    expect(fit(Float64Array.of(2), [Float64Array.of(1)])).toEqual({ n: 1, predictors: 1, reason: "one-row" });
    expect(fit(y, [])).toEqual({ n: 3, predictors: 0, reason: "too-few-items" });
    expect(fit(y.slice(1), [x.slice(1)])).toEqual({ n: 2, predictors: 1, df1: 1, df2: 0, reason: "too-few-rows" });
    expect(fit(y, [x, Float64Array.of(0.1, 0.1, 0.1)])).toEqual({ n: 3, predictors: 2, reason: "constant", constant: [1] });
    expect(fit(Float64Array.of(7, 7, 7), [x]).constant).toEqual(["outcome"]);
  });

  it.each(fits)("with more predictors than rows has too few rows, from %s", (_, fit) => {
    const four = [1, 2, 3, 4].map((power) => Float64Array.of(1, 2, 3).map((x) => x ** power));
    expect(fit(Float64Array.of(1, 5, 2), four).reason).toBe("too-few-rows");
  });

  it.each(fits)("for collinear predictors names them and keeps R2, from %s", (_, fit) => {
    const x1 = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const x2 = Float64Array.of(2, 1, 4, 3, 6, 5, 8, 7);
    const other = Float64Array.of(1, 0, 0, 1, 0, 1, 1, 0);
    const y = Float64Array.of(1, 3, 2, 5, 4, 6, 8, 7);
    const result = fit(y, [x1, other, x2, x1.map((x, i) => x + (x2[i] ?? NaN))]);
    expect(result).toMatchObject({ reason: "collinear", df1: 3, df2: 4, dependences: [{ predictor: 3, on: [0, 2] }] });
    expect(result.effects).toBeUndefined();
    expectClose(result.r2, leastSquares(y, [x1, other, x2]).r2 ?? NaN, 1e-12);
    expectClose(fit(y, [x1, x2, x1.map((x, i) => x + (x2[i] ?? NaN))]).r2, 0.8785714285714286, 1e-12);
  });

  it.each(fits)("a perfect fit has coefficients but no test, from %s", (_, fit) => {
    const x = Float64Array.of(1, 2, 3, 5);
    const { r2, sigma, f, p, effects, intercept } = fit(
      x.map((own) => 2 * own + 0.1),
      [x],
    );
    expect({ r2, sigma, f, p, t: effects?.[0]?.t }).toEqual({ r2: 1, sigma: 0, f: undefined, p: undefined, t: undefined });
    expectClose(effects?.[0]?.b, 2, 1e-14);
    expectClose(intercept?.b, 0.1, 1e-13);
  });

  it("columns or weights of unequal length are a mistake", () => {
    expect(() => leastSquares(Float64Array.of(1, 2), [Float64Array.of(1)])).toThrow(RangeError);
    expect(() => leastSquares(Float64Array.of(1, 2), [Float64Array.of(1, 2)], { weights: Float64Array.of(1) })).toThrow(RangeError);
  });
});
