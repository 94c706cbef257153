import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeFrequencies } from "../../../src/stats/descriptive/frequencies";
import { cohenD } from "../../../src/stats/groups/cohenD";
import { approximateHedgesCorrection, hedgesCorrection } from "../../../src/stats/groups/hedgesCorrection";
import { mannWhitney } from "../../../src/stats/groups/mannWhitney";
import { pooledT } from "../../../src/stats/groups/pooledT";
import type { Moments } from "../../../src/stats/moments";
import { mergeMoments } from "../../../src/stats/moments";
import { welchT } from "../../../src/stats/welchT";
import { expectClose, expectP } from "../../agreement/closeTo";
import { frequenciesOfEach, momentsOfEach, threeGroups } from "./examples";

type Two<T> = [T, T];
const [first, second] = momentsOfEach(threeGroups) as Two<Moments>;
const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 40 });

describe("Student's t test of two groups", () => {
  it("agrees with R's t.test(var.equal = TRUE)", () => {
    const test = pooledT(first, second);
    expectClose(test?.t, -1.4607469023088984);
    expectP(test?.p, 0.16976856158355216);
    expectClose(test?.low, -2.3877588953277007);
    expectClose(test?.high, 0.4710922286610334);
    expectClose(test?.standardError, 0.656057070405944);
  });

  it("is defined for a single answer beside a group with spread, not for two single answers, an empty group or no spread", () => {
    const [one, none, flat] = momentsOfEach([[4], [], [0.1, 0.1, 0.1]]) as [Moments, Moments, Moments];
    expect(pooledT(first, one)?.df).toBe(first.n - 1);
    expect(pooledT(one, one)).toBeUndefined();
    expect(pooledT(first, none)).toBeUndefined();
    expect(pooledT(flat, flat)).toBeUndefined();
    expect(welchT(flat, flat)).toBeUndefined();
    expect(welchT(first, one)).toBeUndefined();
  });

  it("is Welch's test when both groups have the same size and spread", () => {
    const shifted = { ...first, mean: first.mean + 1 };
    expectClose(pooledT(first, shifted)?.p, welchT(first, shifted)?.p ?? NaN, 1e-12);
  });
});

describe("Cohen's d and Hedges' g", () => {
  it("agree with R's effectsize", () => {
    const effect = cohenD(first, second);
    expectClose(effect?.d, -0.7888934916555407);
    expectClose(effect?.g, -0.7383584126591406);
    expectClose(effect?.low, -1.877520594779257, 1e-5);
    expectClose(effect?.high, 0.3296332472980562, 1e-5);
    expectClose(effect?.gLow, -1.7572500480221465, 1e-5);
    expectClose(effect?.gHigh, 0.3085175423667235, 1e-5);
  });

  it("turn with the order of the groups and do not depend on origin and unit of the answers", () => {
    fc.assert(
      fc.property(answers, answers, fc.double({ min: 0.1, max: 50, noNaN: true }), fc.integer(), (some, others, unit, origin) => {
        const [a, b] = momentsOfEach([some, others]) as Two<Moments>;
        const effect = cohenD(a, b);
        fc.pre(effect !== undefined);
        const moved = ({ n, mean, squares }: Moments): Moments => ({
          n,
          mean: mean * unit + (origin % 100),
          squares: squares * unit * unit,
        });
        const turned = cohenD(moved(b), moved(a));
        expectClose(turned?.d, -effect.d, 1e-9);
        expectClose(turned?.low, -effect.high, 1e-9);
        expect(effect.low).toBeLessThan(effect.d);
        expect(effect.high).toBeGreaterThan(effect.d);
        expect(Math.abs(effect.g ?? 0)).toBeLessThanOrEqual(Math.abs(effect.d));
      }),
      { numRuns: 40 },
    );
  });

  it("are undefined where the pooled spread is", () => {
    const [one, none, flat] = momentsOfEach([[4], [], [2, 2]]) as [Moments, Moments, Moments];
    expect(cohenD(one, one)).toBeUndefined();
    expect(cohenD(first, none)).toBeUndefined();
    expect(cohenD(flat, flat)).toBeUndefined();
    expect(cohenD({ n: 2, mean: 1, squares: 1 }, one)?.g).toBeUndefined();
  });
});

describe("Hedges' correction", () => {
  it("is the ratio of gamma functions to the last digits, for few and for very many degrees of freedom", () => {
    const exact: readonly (readonly [df: number, correction: number])[] = [
      [2, 0.5641895835477563],
      [3, 0.7236012545582677],
      [10, 0.922745608053087],
      [63.5, 0.9881344534909797],
      [1e6, 0.9999992499997813],
    ];
    for (const [df, correction] of exact) expectClose(hedgesCorrection(df), correction, 1e-14);
    expect(hedgesCorrection(1)).toBeUndefined();
    expect(approximateHedgesCorrection(1)).toBeUndefined();
    expectClose(approximateHedgesCorrection(100), hedgesCorrection(100) ?? NaN, 1e-5);
  });
});

describe("mannWhitney", () => {
  it("agrees with R's wilcox.test with ties, with and without continuity correction", () => {
    const [some, others] = frequenciesOfEach(threeGroups);
    const test = some && others && mannWhitney(some, others);
    expect(test?.u).toBe(13.5);
    expectP(test?.p, 0.18570746140583774);
    expectP(test?.pWithoutContinuity, 0.1646643569816273);
  });

  it("counts pairs: u by hand, delta as the difference of shares", () => {
    fc.assert(
      fc.property(answers, answers, (some, others) => {
        const [a, b] = frequenciesOfEach([some, others]);
        const test = a && b && mannWhitney(a, b);
        const wins = some.flatMap((x) => others.map((y) => (x > y ? 1 : x < y ? -1 : 0))).reduce<number>((sum, win) => sum + win, 0);
        const pairs = some.length * others.length;
        expectClose(test?.delta, wins / pairs, 1e-12);
        expectClose(test?.u, (pairs + wins) / 2, 1e-12);
      }),
    );
  });

  it("says why there is no test", () => {
    const [none, twos, others] = frequenciesOfEach([[], [2, 2], [2]]);
    if (!none || !twos || !others) throw new Error("three groups");
    expect(mannWhitney(none, twos)).toEqual({ reason: "no-rows" });
    expect(mannWhitney(twos, others)).toEqual({ u: 1, delta: 0, reason: "constant" });
  });
});

describe("tests of two groups", () => {
  it("take merged parts for the whole", () => {
    fc.assert(
      fc.property(answers, answers, answers, (part, rest, others) => {
        const [a, b, whole, c] = momentsOfEach([part, rest, [...part, ...rest], others]) as [Moments, Moments, Moments, Moments];
        const [merged, direct] = [cohenD(mergeMoments(a, b), c), cohenD(whole, c)];
        fc.pre(direct !== undefined);
        expectClose(merged?.gLow, direct.gLow ?? NaN, 1e-9);
        const [partCounts, restCounts, wholeCounts, otherCounts] = frequenciesOfEach([part, rest, [...part, ...rest], others]);
        if (!partCounts || !restCounts || !wholeCounts || !otherCounts) throw new Error("four groups");
        expect(mannWhitney(mergeFrequencies(partCounts, restCounts), otherCounts)).toEqual(mannWhitney(wholeCounts, otherCounts));
      }),
      { numRuns: 40 },
    );
  });
});
