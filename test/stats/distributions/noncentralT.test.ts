import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageOverScale } from "../../../src/stats/distributions/averageOverScale";
import { noncentralTCdf } from "../../../src/stats/distributions/noncentralTCdf";
import { noncentralityInterval } from "../../../src/stats/distributions/noncentralityInterval";
import { criticalNormal, normalCdf } from "../../../src/stats/distributions/normal";
import { twoSidedP } from "../../../src/stats/studentT";

const anyT = fc.double({ min: -50, max: 50, noNaN: true });
const anyDf = fc.double({ min: 1, max: 1e5, noNaN: true });

describe("averageOverScale", () => {
  it("knows the moments of s: 1 in all, and a mean square of 1", () => {
    fc.assert(
      fc.property(anyDf, (df) => {
        const grid = { pull: 0, step: Math.min(0.1, 0.5 / Math.sqrt(2 * df)) };
        expect(averageOverScale(() => 1, df, grid)).toBeCloseTo(1, 13);
        expect(averageOverScale((s) => s * s, df, grid)).toBeCloseTo(1, 13);
      }),
    );
  });
});

describe("the noncentral t distribution", () => {
  it.each([
    // By numerical integration with 25 digits.
    [3, 1, 5, 0.11384628383771249],
    [20, 1, 60, 0.002733159623665341],
    [3, 3.5, 0.5, 0.9454886049332695],
    [20, 3.5, 60, 1.4673593945211487e-6],
    [3, 10, 5, 0.04304589279345695],
    [-5.78, 264, -5, 0.22629458373835537],
    [60, 2798, 60, 0.4981139422911476],
  ])("is right to 14 digits below t = %d for df = %d and delta = %d", (t, df, noncentrality, expected) => {
    expect(Math.abs(noncentralTCdf(t, df, noncentrality) - expected)).toBeLessThanOrEqual(1e-14);
  });

  it("is the t distribution when delta is 0, and turns with the signs of both", () => {
    fc.assert(
      fc.property(anyT, anyDf, fc.double({ min: -40, max: 40, noNaN: true }), (t, df, noncentrality) => {
        const below = t < 0 ? twoSidedP(t, df) / 2 : 1 - twoSidedP(t, df) / 2;
        expect(noncentralTCdf(t, df, 0)).toBeCloseTo(below, 12);
        expect(noncentralTCdf(-t, df, -noncentrality)).toBeCloseTo(1 - noncentralTCdf(t, df, noncentrality), 12);
      }),
    );
  });

  it("falls as delta rises, also where it changes its way of computing", () => {
    fc.assert(
      fc.property(anyT, anyDf, fc.double({ min: -40, max: 40, noNaN: true }), (t, df, noncentrality) => {
        const here = noncentralTCdf(t, df, noncentrality);
        expect(noncentralTCdf(t, df, noncentrality + 0.01)).toBeLessThanOrEqual(here + 1e-13);
      }),
    );
  });

  it("is normal below t = 0", () => {
    expect(noncentralTCdf(0, 7, 1.3)).toBeCloseTo(normalCdf(-1.3), 14);
  });
});

describe("the interval of a noncentrality parameter", () => {
  it("puts t at the edge of what either end would lead one to expect", () => {
    fc.assert(
      fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), anyDf, (t, df) => {
        const { low, high } = noncentralityInterval(t, df, 0.9);
        expect(noncentralTCdf(t, df, low)).toBeCloseTo(0.95, 11);
        expect(noncentralTCdf(t, df, high)).toBeCloseTo(0.05, 11);
      }),
      { numRuns: 40 },
    );
  });

  it("is symmetric and normal for t = 0", () => {
    const { low, high } = noncentralityInterval(0, 12, 0.95);
    expect(high).toBeCloseTo(criticalNormal(0.95), 12);
    expect(low).toBeCloseTo(-high, 12);
  });
});
