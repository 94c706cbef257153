import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coMomentsOf, mergeCoMoments } from "../../../src/stats/coMoments";
import { straightLine } from "../../../src/stats/trend/straightLine";
import { theilSen } from "../../../src/stats/trend/theilSen";
import { weightedCoMomentsOf } from "../../../src/stats/trend/weightedCoMoments";
import { expectClose, expectP } from "../../agreement/closeTo";

const periods = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
const means = Float64Array.of(6.7, 6.9, 7.1, 7.5, 7.3, 6.8, 7.6, 7.0, 7.2);
const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: -30, max: 30 })), { minLength: 3, maxLength: 25 });
const columns = (list: readonly (readonly [number, number])[]): [Float64Array, Float64Array] => [
  Float64Array.from(list, ([x]) => x),
  Float64Array.from(list, ([, y]) => y),
];

describe("straightLine", () => {
  it("agrees with R's lm", () => {
    const { intercept, slope, standardError, t, p, low, high, df } = straightLine(coMomentsOf(periods, means));
    expectClose(intercept, 6.9055555555555559, 1e-14);
    expectClose(slope, 0.0433333333333333, 1e-14);
    expectClose(standardError, 0.0391240058108552, 1e-14);
    expectClose(t, 1.10758937985103, 1e-13);
    expectP(p, 0.304640591719336);
    expectClose(low, -0.0491802396264719, 1e-14);
    expectClose(high, 0.135846906293138, 1e-14);
    expect(df).toBe(7);
  });

  it("agrees with R's lm with weights", () => {
    const weighted = weightedCoMomentsOf(periods, means, Float64Array.of(10, 20, 15, 30, 12, 9, 14, 22, 18));
    const { intercept, slope, standardError, p } = straightLine(weighted);
    expectClose(intercept, 7.0287616130678972, 1e-14);
    expectClose(slope, 0.0274323634507397, 1e-14);
    expectClose(standardError, 0.0399548088032598, 1e-14);
    expectP(p, 0.514437304094143);
  });

  it("follows when x and y are shifted and stretched", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (list, stretch, shift) => {
        const [x, y] = columns(list);
        const plain = straightLine(coMomentsOf(x, y));
        const moved = straightLine(
          coMomentsOf(
            x.map((time) => time + 2000),
            y.map((answer) => stretch * answer + shift),
          ),
        );
        expect(moved.reason).toBe(plain.reason);
        if (plain.slope === undefined) return;
        expectClose(moved.slope, stretch * plain.slope, 1e-9);
        if (plain.r2 !== undefined) expectClose(moved.r2, plain.r2, 1e-9);
        if (plain.p !== undefined) expectClose(moved.p, plain.p, 1e-7);
      }),
    );
  });

  it("takes co-moments that were merged from parts, and the order of rows does not matter", () => {
    fc.assert(
      fc.property(points, fc.nat(24), (list, cut) => {
        const whole = straightLine(coMomentsOf(...columns(list)));
        const merged = straightLine(mergeCoMoments(coMomentsOf(...columns(list.slice(0, cut))), coMomentsOf(...columns(list.slice(cut)))));
        const backward = straightLine(coMomentsOf(...columns([...list].reverse())));
        for (const other of [merged, backward]) {
          if (whole.slope === undefined) expect(other.slope).toBeUndefined();
          else expectClose(other.slope, whole.slope, 1e-9);
        }
      }),
    );
  });

  it("weighted with whole numbers is the line through points repeated so often", () => {
    const [x, y] = [Float64Array.of(1, 2, 4), Float64Array.of(3, 1, 5)];
    const weighted = straightLine(weightedCoMomentsOf(x, y, Float64Array.of(1, 2, 1)));
    const repeated = straightLine(coMomentsOf(Float64Array.of(1, 2, 2, 4), Float64Array.of(3, 1, 1, 5)));
    expectClose(weighted.slope, repeated.slope ?? NaN, 1e-14);
    expect([weighted.n, repeated.n]).toEqual([3, 4]);
  });

  it("says why there is no line or no test", () => {
    const line = (x: readonly number[], y: readonly number[]): ReturnType<typeof straightLine> =>
      straightLine(coMomentsOf(Float64Array.from(x), Float64Array.from(y)));
    expect(line([], [])).toEqual({ n: 0, reason: "no-rows" });
    expect(line([1], [2])).toEqual({ n: 1, reason: "one-row" });
    expect(line([3, 3, 3], [1, 2, 3])).toEqual({ n: 3, reason: "constant" });
    expect(line([1, 2], [1, 3])).toEqual({ n: 2, intercept: -1, slope: 2, r2: 1, reason: "too-few-rows" });
    expect(line([1, 2, 3], [2, 4, 6])).toMatchObject({ slope: 2, r2: 1, standardError: 0, reason: "constant" });
    expect(line([1, 2, 3], [0.1, 0.1, 0.1])).toMatchObject({ slope: 0, standardError: 0, reason: "constant" });
    expect(line([1, 2, 3], [0.1, 0.1, 0.1]).r2).toBeUndefined();
    expect(line([1, 2, 3], [2, 4, 6]).p).toBeUndefined();
  });

  it("leaves out periods without a mean or a weight", () => {
    const weights = Float64Array.of(1, 0, 1, 1);
    expect(weightedCoMomentsOf(Float64Array.of(1, 2, 3, 4), Float64Array.of(5, 6, NaN, 8), weights).n).toBe(2);
    expect(() => weightedCoMomentsOf(periods, means, weights)).toThrow(RangeError);
  });
});

describe("theilSen", () => {
  it("is the line itself for points on a line, and hardly moved by one far off", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -5, max: 5 }), fc.nat(8), (intercept, slope, odd) => {
        const y = periods.map((x) => intercept + slope * x);
        expect(theilSen(periods, y)).toMatchObject({ slope: slope + 0, pairs: 36 });
        y[odd] = 1000;
        expectClose(theilSen(periods, y)?.slope, slope, 1e-12);
      }),
    );
  });

  it("leaves out missing numbers and pairs of one time", () => {
    const line = theilSen(Float64Array.of(1, 1, 2, 3), Float64Array.of(0, 2, NaN, 5));
    expect(line).toEqual({ slope: 2, intercept: -1, pairs: 2 });
  });

  it("is undefined when no two points differ in time", () => {
    expect(theilSen(Float64Array.of(), Float64Array.of())).toBeUndefined();
    expect(theilSen(Float64Array.of(1), Float64Array.of(1))).toBeUndefined();
    expect(theilSen(Float64Array.of(2, 2), Float64Array.of(1, 3))).toBeUndefined();
    expect(() => theilSen(periods, Float64Array.of(1))).toThrow(RangeError);
  });
});
