import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chiSquareUpperTail } from "../../../src/stats/distributions/chiSquareUpperTail";
import { fUpperTail } from "../../../src/stats/distributions/fUpperTail";
import { criticalNormal, normalCdf, normalTwoSidedP, normalUpperQuantile, normalUpperTail } from "../../../src/stats/distributions/normal";
import { rootBetween } from "../../../src/stats/distributions/rootBetween";
import { stirlingRemainder } from "../../../src/stats/distributions/stirlingRemainder";
import { twoSidedP } from "../../../src/stats/studentT";

/** Relative to the expected number, however small it is. */
function expectDigits(actual: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(actual / expected - 1), `${actual} against ${expected}`).toBeLessThanOrEqual(relative);
}

describe("the normal distribution", () => {
  it("keeps the digits of far tails, as R's pnorm", () => {
    expectDigits(normalUpperTail(5), 2.8665157187919328e-7);
    expectDigits(normalTwoSidedP(-20), 5.507248237212467e-89);
    expectDigits(normalCdf(-37), 5.725571222524576e-300);
  });

  it("agrees with R's qnorm, in the far tail too", () => {
    expectDigits(criticalNormal(0.95), 1.959963984540054, 1e-15);
    expectDigits(normalUpperQuantile(1e-3), 3.0902323061678132, 1e-15);
    expectDigits(normalUpperQuantile(1e-6), 4.7534243088228987, 1e-15);
    expectDigits(normalUpperQuantile(1e-15), 7.9413453261709952, 1e-15);
    expectDigits(normalUpperQuantile(1e-300), 37.047096299361201, 1e-15);
  });

  it("has a quantile that is the inverse of the tail", () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 0, noNaN: true }), (exponent) => {
        const tail = 0.999 * 10 ** exponent;
        expectDigits(normalUpperTail(normalUpperQuantile(tail)), tail, 1e-11);
      }),
    );
  });
});

describe("the upper tail of the chi-square distribution", () => {
  it("agrees with R's pchisq down to the smallest p", () => {
    expectDigits(chiSquareUpperTail(0.5, 1), 0.47950012218695348);
    expectDigits(chiSquareUpperTail(3.84, 1), 0.050043521248705224);
    expectDigits(chiSquareUpperTail(150.7, 6), 5.5026687641624413e-30);
    expectDigits(chiSquareUpperTail(1200, 50), 2.1083012303635689e-218);
    expectDigits(chiSquareUpperTail(1e5, 99000), 0.012503086996302759, 1e-11);
    expect(chiSquareUpperTail(0, 3)).toBe(1);
  });

  it("is an exponential for two degrees of freedom and the square of a normal for one", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (x) => {
        expectDigits(chiSquareUpperTail(x, 2), Math.exp(-x / 2));
        expectDigits(chiSquareUpperTail(x, 1), normalTwoSidedP(Math.sqrt(x)));
      }),
    );
  });
});

describe("the upper tail of the F distribution", () => {
  it("agrees with R's pf down to the smallest p", () => {
    expectDigits(fUpperTail(4.846, 2, 27), 0.015910986998726832);
    expectDigits(fUpperTail(300, 5, 1000), 4.2124460188620241e-196);
    expectDigits(fUpperTail(0.5, 1, 1), 0.60817344796939288);
    expect(fUpperTail(0, 2, 10)).toBe(1);
  });

  it("is the two-sided p of t = sqrt(F) with one degree of freedom above", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), fc.double({ min: 1, max: 5000, noNaN: true }), (t, df) => {
        expectDigits(fUpperTail(t * t, 1, df), twoSidedP(t, df), 1e-10);
      }),
    );
  });
});

describe("stirlingRemainder", () => {
  it("is what the recurrence of the gamma function asks of it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e5, noNaN: true }), (x) => {
        const fromNext = stirlingRemainder(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
        expect(Math.abs(stirlingRemainder(x) - fromNext)).toBeLessThanOrEqual(1e-15 * Math.max(20, x));
      }),
    );
  });
});

describe("rootBetween", () => {
  it("finds where a function crosses zero, and says when it does not", () => {
    expectDigits(rootBetween(Math.cos, 0, 3) ?? NaN, Math.PI / 2, 1e-15);
    expectDigits(rootBetween((x) => Math.expm1(50 * (x - 0.1)), 0, 1) ?? NaN, 0.1, 1e-14);
    expect(rootBetween((x) => x * x + 1, -1, 1)).toBeUndefined();
    expect(rootBetween((x) => x, 0, 1)).toBe(0);
    expect(rootBetween((x) => x - 1, 0, 1)).toBe(1);
  });
});
