import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frequenciesOf, mergeFrequencies } from "../../../src/stats/descriptive/frequencies";
import { exactMean } from "../../../src/stats/exactMean";
import { momentsOf } from "../../../src/stats/moments";
import { cohenDav } from "../../../src/stats/paired/cohenDav";
import { cohenDz } from "../../../src/stats/paired/cohenDz";
import { wilcoxonSignedRank } from "../../../src/stats/paired/wilcoxonSignedRank";
import { expectClose, expectP } from "../../agreement/closeTo";

const moments = (...numbers: number[]): ReturnType<typeof momentsOf> => momentsOf(Float64Array.from(numbers));
const frequencies = (...numbers: number[]): ReturnType<typeof frequenciesOf> => frequenciesOf(Float64Array.from(numbers));
const gaps = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 2, maxLength: 60 });

describe("cohenDz", () => {
  it("has R's noncentral t interval for 265 gaps with t = -5.78", () => {
    const effect = cohenDz({ n: 265, mean: -0.4716981132075472, squares: 264 * 1.328643840151942 ** 2 });
    expectClose(effect?.dz, -0.3550222406883732, 1e-12);
    expectClose(effect?.low, -0.47885108669702364, 1e-10);
    expectClose(effect?.high, -0.23055925303613614, 1e-10);
    expectClose(effect?.gz, -0.3540125391390598, 1e-12);
  });

  it("needs two differences and some spread; Hedges' correction needs three", () => {
    expect(cohenDz(moments())).toBeUndefined();
    expect(cohenDz(moments(2))).toBeUndefined();
    expect(cohenDz(moments(0.1, 0.1, 0.1))).toBeUndefined();
    const two = cohenDz(moments(1, 2));
    expect(two?.gz).toBeUndefined();
    expect(two?.low).toBeLessThan(two?.dz ?? NaN);
  });

  it("turns with the sign of the differences and does not depend on their unit", () => {
    fc.assert(
      fc.property(gaps, fc.double({ min: 0.01, max: 100, noNaN: true }), (differences, unit) => {
        const effect = cohenDz(moments(...differences));
        fc.pre(effect !== undefined);
        const turned = cohenDz(moments(...differences.map((gap) => -gap * unit)));
        expectClose(turned?.dz, -effect.dz, 1e-9);
        expectClose(turned?.low, -effect.high, 1e-9);
        expectClose(turned?.high, -effect.low, 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe("cohenDav", () => {
  it("is the difference of the means over the mean SD", () => {
    expectClose(
      cohenDav(
        { n: 265, mean: 5.1169811320754715, squares: 264 * 1.0998856429979236 ** 2 },
        { n: 265, mean: 5.588679245283019, squares: 264 * 0.8707494980724179 ** 2 },
      ),
      -0.47872698844835027,
    );
  });

  it("is undefined for one pair or when nothing varies, not when one column is constant", () => {
    expect(cohenDav(moments(1), moments(2))).toBeUndefined();
    expect(cohenDav(moments(1, 1), moments(2, 2))).toBeUndefined();
    expect(cohenDav(moments(1, 3), moments(4, 4))).toBeCloseTo(-2 * Math.SQRT2, 12);
  });
});

describe("wilcoxonSignedRank", () => {
  it("agrees with R's wilcox.test on numbers without ties", () => {
    const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const test = wilcoxonSignedRank(frequencies(...first.map((x, at) => x - (second[at] ?? NaN))));
    expect(test.v).toBe(40);
    expectP(test.p, 0.044010984012951455);
  });

  it("drops zeros and corrects for ties as R does", () => {
    const test = wilcoxonSignedRank(frequencies(1, 1, -1, 2, 0, 0, 3, -2, 1, 4, -1, 2));
    expect(test).toMatchObject({ n: 10, v: 42 });
    expectP(test.p, 0.14711847126228031);
  });

  it("says why there is no test", () => {
    expect(wilcoxonSignedRank(frequencies())).toEqual({ n: 0, reason: "no-rows" });
    expect(wilcoxonSignedRank(frequencies(0, 0, NaN))).toEqual({ n: 0, reason: "constant" });
    expect(wilcoxonSignedRank(frequencies(3))).toMatchObject({ n: 1, v: 1, rankBiserial: 1 });
  });

  it("takes parts merged in any order for the whole, and turns with the sign", () => {
    fc.assert(
      fc.property(gaps, gaps, (some, others) => {
        const whole = wilcoxonSignedRank(frequencies(...some, ...others));
        expect(wilcoxonSignedRank(mergeFrequencies(frequencies(...others), frequencies(...some)))).toEqual(whole);
        const turned = wilcoxonSignedRank(frequencies(...[...some, ...others].map((gap) => -gap)));
        fc.pre(whole.v !== undefined && whole.p !== undefined);
        expectClose((turned.v ?? NaN) + whole.v, (whole.n * (whole.n + 1)) / 2, 1e-12);
        expectP(turned.p, whole.p);
        expect(Math.abs(whole.rankBiserial ?? NaN)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("exactMean", () => {
  it("does not depend on the order, where a plain sum does", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -42, max: 42 }), { minLength: 1, maxLength: 8 }), (thirds) => {
        const numbers = thirds.map((third) => third / 3);
        expect(exactMean(numbers.slice().reverse())).toBe(exactMean(numbers));
      }),
    );
    const numbers = [0.1, 0.2, 0.3];
    expect(exactMean(numbers)).toBe(0.2);
    expect(numbers.reduce((sum, x) => sum + x, 0) / 3).not.toBe(0.2);
  });

  it("leaves NaN out and is undefined for none", () => {
    expect(exactMean([NaN, 3])).toBe(3);
    expect(exactMean([NaN])).toBeUndefined();
  });
});
