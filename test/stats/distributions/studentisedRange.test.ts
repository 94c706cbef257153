import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { studentisedRangeUpperTail } from "../../../src/stats/distributions/studentisedRange";
import { studentisedRangeQuantile } from "../../../src/stats/distributions/studentisedRangeQuantile";
import { normalTwoSidedP } from "../../../src/stats/distributions/normal";
import { twoSidedP } from "../../../src/stats/studentT";
import { expectClose } from "../../agreement/closeTo";

const anyDf = fc.double({ min: 1, max: 1e4, noNaN: true });

describe("the studentised range", () => {
  it.each([
    // By numerical integration with 18 digits.
    [3.5, 2, 2, 0.131756857875541],
    [3.5, 3, 5, 0.119272955466051],
    [8, 3, 17.13, 7.81381109187699e-5],
    [5, 30, 1, 0.581669308099146],
    [0.1, 2, Infinity, 0.943628022202983],
    [5, 100, Infinity, 0.478547706446987],
  ])("is above %d among %d means with df = %d as often as the double integral says", (q, means, df, expected) => {
    expect(Math.abs(studentisedRangeUpperTail(q, means, df) / expected - 1)).toBeLessThanOrEqual(1e-13);
  });

  it("is sqrt(2) |t| for two means, in far tails too", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), anyDf, (t, df) => {
        const p = twoSidedP(t, df);
        fc.pre(p > 1e-200);
        expect(Math.abs(studentisedRangeUpperTail(Math.SQRT2 * t, 2, df) / p - 1)).toBeLessThanOrEqual(1e-10);
      }),
      { numRuns: 50 },
    );
    expect(studentisedRangeUpperTail(6, 2, Infinity) / normalTwoSidedP(6 / Math.SQRT2)).toBeCloseTo(1, 12);
  });

  it("is surely above 0, and more often above q the more means there are", () => {
    expect(studentisedRangeUpperTail(0, 3, 10)).toBe(1);
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.integer({ min: 2, max: 40 }), anyDf, (q, means, df) => {
        const p = studentisedRangeUpperTail(q, means, df);
        expect(p).toBeLessThanOrEqual(1);
        expect(studentisedRangeUpperTail(q, means + 1, df)).toBeGreaterThanOrEqual(p - 1e-13);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the quantile of the studentised range", () => {
  it("agrees with R's qtukey to the 1e-4 at which it stops", () => {
    expectClose(studentisedRangeQuantile(0.05, 3, 20), 3.577934581525569, 1e-6);
    expectClose(studentisedRangeQuantile(0.05, 5, 8), 4.8857542499084881, 1e-6);
    expectClose(studentisedRangeQuantile(0.05, 10, 120), 4.5595380076027983, 1e-6);
  });

  it("is exceeded with the chance that was asked for", () => {
    const anyTail = fc.double({ min: 1e-9, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(anyTail, fc.integer({ min: 2, max: 50 }), fc.oneof(anyDf, fc.constant(Infinity)), (tail, means, df) => {
        const q = studentisedRangeQuantile(tail, means, df);
        expect(Math.abs(studentisedRangeUpperTail(q, means, df) / tail - 1)).toBeLessThanOrEqual(1e-10);
      }),
      { numRuns: 40 },
    );
  });
});
