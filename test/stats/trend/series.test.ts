import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlLimits } from "../../../src/stats/trend/controlLimits";
import { mannKendall } from "../../../src/stats/trend/mannKendall";
import { centredMovingAverage, trailingMovingAverage } from "../../../src/stats/trend/movingAverage";
import { waveChanges } from "../../../src/stats/trend/waveChanges";
import { momentsOf } from "../../../src/stats/moments";
import { expectClose, expectP } from "../../agreement/closeTo";

const means = [6.7, 6.9, 7.1, 7.5, 7.3, 6.8, 7.6, 7.0, 7.2];

describe("mannKendall", () => {
  it("agrees with R's exact Kendall test with time", () => {
    const { tau, exactP } = mannKendall(means);
    expectClose(tau, 1 / 3, 1e-15);
    expectP(exactP, 0.259518298059965);
  });

  it("agrees with R's Kendall test with ties and continuity correction", () => {
    const { tau, p, z, exactP } = mannKendall([3, 4, 4, 5, 2, 6, 6, 7]);
    expectClose(tau, 0.6671243849949912, 1e-15);
    expectClose(z, 2.1361549322876474, 1e-14);
    expectP(p, 0.0326667875012141);
    expect(exactP).toBeUndefined();
  });

  it("has the exact p of all orders: 2 of 120 for five that rise, at most 1", () => {
    expectClose(mannKendall([1, 2, 3, 4, 5]).exactP, 2 / 120, 1e-15);
    expectClose(mannKendall([2, 1, 3, 4, 5]).exactP, (2 * 5) / 120, 1e-15);
    expect(mannKendall([1, 2]).exactP).toBe(1);
    expect(mannKendall([1, 4, 2, 3, 5, 0].map(Math.abs)).exactP).toBeLessThanOrEqual(1);
  });

  it("turns its sign with time, and looks at order only", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), (series) => {
        const [forth, back] = [mannKendall(series), mannKendall([...series].reverse())];
        expect(forth.s).toBe(0 - (back.s ?? NaN));
        expect(forth.p).toBe(back.p);
        const { s, tau, p } = mannKendall(series.map((number) => Math.exp(number)));
        expect({ s, tau, p }).toEqual({ s: forth.s, tau: forth.tau, p: forth.p });
        expect(Math.abs(tau ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("leaves out missing numbers, and says why there is no test", () => {
    expect(mannKendall([1, NaN, 2, 3]).n).toBe(3);
    expect(mannKendall([])).toEqual({ n: 0, reason: "no-rows" });
    expect(mannKendall([NaN, 4])).toEqual({ n: 1, reason: "one-row" });
    expect(mannKendall([4, 4, 4])).toMatchObject({ s: 0, variance: 0, reason: "constant" });
    expect(mannKendall([4, 4, 4]).p).toBeUndefined();
  });

  it("gives no exact p beyond 50 numbers", () => {
    const rising = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
    expect(mannKendall(rising(50)).exactP).toBeGreaterThan(0);
    expect(mannKendall(rising(51)).exactP).toBeUndefined();
  });
});

describe("moving averages", () => {
  it("are undefined where the window does not fit or a period is missing", () => {
    expect(centredMovingAverage([1, 2, 3, NaN, 5, 6, 10], 3)).toEqual([undefined, 2, undefined, undefined, undefined, 7, undefined]);
    expect(trailingMovingAverage([1, 3, NaN, 5, 7], 2)).toEqual([undefined, 2, undefined, undefined, 6]);
    expect(trailingMovingAverage([1, 3], 5)).toEqual([undefined, undefined]);
    expect(centredMovingAverage([], 3)).toEqual([]);
  });

  it("over one period are the series, and follow a straight line", () => {
    expect(centredMovingAverage([4, 2], 1)).toEqual([4, 2]);
    expect(trailingMovingAverage([1, 2, 3, 4, 5], 3)).toEqual([undefined, undefined, 2, 3, 4]);
  });

  it("refuse windows that are none", () => {
    for (const window of [0, 2, 1.5, -1]) expect(() => centredMovingAverage(means, window)).toThrow(RangeError);
    for (const window of [0, 1.5, -1]) expect(() => trailingMovingAverage(means, window)).toThrow(RangeError);
  });
});

describe("controlLimits", () => {
  it("have the factors 3 / d2 and D4 of the tables, which print 2.66 and 3.267, but for their rounding", () => {
    const { centre, movingRange, low, high, stepLimit } = controlLimits([10, 11, 9, 10]);
    expect([centre, movingRange]).toEqual([10, 4 / 3]);
    expectClose(((high ?? NaN) - 10) / (4 / 3), 2.66, 6e-4);
    expectClose((10 - (low ?? NaN)) / (4 / 3), 2.66, 6e-4);
    expectClose((stepLimit ?? NaN) / (4 / 3), 3.267, 2e-4);
  });

  it("name the periods outside, which they would not if the SD of all made them", () => {
    const series = [5, 5.2, 4.9, 5.1, 5, 5.1, 4.9, 8];
    expect(controlLimits(series).outside).toEqual([7]);
    expect(controlLimits(means).outside).toEqual([]);
  });

  it("do not step over a missing period", () => {
    expect(controlLimits([1, 2, NaN, 9, 9]).movingRange).toBe(0.5);
  });

  it("move with the series and stretch with it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: -9, max: 9 }),
        (series, shift) => {
          const [plain, moved] = [controlLimits(series), controlLimits(series.map((number) => 2 * number + shift))];
          expectClose(moved.high, 2 * (plain.high ?? NaN) + shift, 1e-12);
          expectClose(moved.sigma, 2 * (plain.sigma ?? NaN), 1e-12);
        },
      ),
    );
  });

  it("say why there are none", () => {
    expect(controlLimits([])).toEqual({ n: 0, reason: "no-rows" });
    expect(controlLimits([3])).toEqual({ n: 1, centre: 3, reason: "too-few-rows" });
    expect(controlLimits([3, NaN, 4])).toEqual({ n: 2, centre: 3.5, reason: "too-few-rows" });
    expect(controlLimits([3, 3])).toMatchObject({ low: 3, high: 3, outside: [], reason: "constant" });
  });
});

describe("waveChanges", () => {
  const waves = [
    [5, 6, 7, 6],
    [6, 7, 7, 8],
    [9, 8, 9, 10],
  ].map((answers) => momentsOf(Float64Array.from(answers)));

  it("compares with the wave before or with the first, and adjusts p for the number of comparisons", () => {
    const [previous, first] = [waveChanges(waves, "previous"), waveChanges(waves, "first")];
    expect(previous.map(({ wave, against, difference }) => [wave, against, difference])).toEqual([
      [1, 0, 1],
      [2, 1, 2],
    ]);
    expect(first.map(({ wave, against, difference }) => [wave, against, difference])).toEqual([
      [1, 0, 1],
      [2, 0, 3],
    ]);
    const [one, two] = previous;
    expect(two?.holmP).toBe(2 * (two?.test?.p ?? NaN));
    expect(one?.holmP).toBe(Math.max(one?.test?.p ?? NaN, two?.holmP ?? NaN));
    expect(one?.benjaminiHochbergP).toBe(one?.test?.p);
  });

  it("does not compare a wave without answers, and does not test single answers", () => {
    const [empty, single] = waveChanges(
      [waves[0] ?? momentsOf(new Float64Array()), momentsOf(new Float64Array()), momentsOf(Float64Array.of(3))],
      "first",
    );
    expect(empty).toEqual({ wave: 1, against: 0 });
    expect(single).toEqual({ wave: 2, against: 0, difference: -3 });
    expect(waveChanges([], "first")).toEqual([]);
    expect(waveChanges(waves.slice(0, 1), "previous")).toEqual([]);
  });
});
