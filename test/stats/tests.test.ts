import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../src/stats/adjust/holm";
import { median } from "../../src/stats/median";
import { momentsOf } from "../../src/stats/moments";
import { oneSampleT } from "../../src/stats/oneSampleT";
import { criticalT, twoSidedP } from "../../src/stats/studentT";
import { welchT } from "../../src/stats/welchT";
import { expectClose, expectP } from "../agreement/closeTo";

describe("the t distribution", () => {
  it("agrees with R's qt and pt", () => {
    expectClose(criticalT(0.95, 1), 12.706204736174707);
    expectClose(criticalT(0.95, 10), 2.2281388519862739);
    expectP(twoSidedP(2.5, 10), 0.031446844236608776);
    expectP(twoSidedP(-6.922126176495691, 40), 2.4076287836886375e-8);
  });
});

describe("oneSampleT", () => {
  it("has a mean but no spread for one answer, and nothing for none", () => {
    expect(oneSampleT(momentsOf(Float64Array.of(2)))).toEqual({ n: 1, mean: 2 });
    expect(oneSampleT(momentsOf(Float64Array.of()))).toEqual({ n: 0 });
  });

  it("does not test answers that are all alike", () => {
    const { sd, t, p, dz } = oneSampleT(momentsOf(new Float64Array(7).fill(0.1)));
    expect({ sd, t, p, dz }).toEqual({ sd: 0, t: undefined, p: undefined, dz: undefined });
  });
});

describe("welchT", () => {
  it("agrees with R on the sleep data: t = -1.8608, df = 17.776, p = 0.07939", () => {
    const first = momentsOf(Float64Array.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2));
    const second = momentsOf(Float64Array.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));
    const test = welchT(first, second);
    expectClose(test?.t, -1.8608134674868526);
    expectClose(test?.df, 17.776473516178495);
    expectP(test?.p, 0.0793941401873582);
    expectClose(test?.low, -3.36548323071171);
    expectClose(test?.high, 0.2054832307117103);
  });

  it("is undefined without two answers on each side or without any spread", () => {
    const two = momentsOf(Float64Array.of(1, 2));
    expect(welchT(two, momentsOf(Float64Array.of(3)))).toBeUndefined();
    expect(welchT(momentsOf(Float64Array.of(1, 1)), momentsOf(Float64Array.of(2, 2)))).toBeUndefined();
  });
});

describe("holm", () => {
  it("agrees with R's p.adjust", () => {
    const adjusted = holm([0.01, 0.02, 0.03, 0.04, 0.05]);
    [0.05, 0.08, 0.09, 0.09, 0.09].forEach((expected, index) => {
      expectClose(adjusted[index], expected, 1e-15);
    });
  });

  it("never makes a p smaller, never goes above 1, and keeps the order", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (p) => {
        const adjusted = holm(p);
        p.forEach((own, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(own);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (own < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? 1);
          });
        });
      }),
    );
  });
});

describe("median", () => {
  it("leaves its input as it is and is undefined for none", () => {
    const numbers = Object.freeze([5, 1, 3]);
    expect(median(numbers)).toBe(3);
    expect(median([])).toBeUndefined();
  });
});
