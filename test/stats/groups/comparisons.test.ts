import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg } from "../../../src/stats/adjust/benjaminiHochberg";
import { dunn } from "../../../src/stats/groups/dunn";
import { gamesHowell } from "../../../src/stats/groups/gamesHowell";
import { independence } from "../../../src/stats/groups/independence";
import { pairwiseWelch } from "../../../src/stats/groups/pairwiseWelch";
import { pooledT } from "../../../src/stats/groups/pooledT";
import { tukeyKramer } from "../../../src/stats/groups/tukeyKramer";
import type { Moments } from "../../../src/stats/moments";
import { expectClose, expectP } from "../../agreement/closeTo";
import { frequenciesOfEach, momentsOfEach, threeGroups } from "./examples";

const moments = momentsOfEach(threeGroups);
const anyTable = fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });

describe("comparisons of all pairs", () => {
  it("agree with R's TukeyHSD", () => {
    const inR = [
      [0.9583333333333344, -0.6193650721884096, 2.5360317388550784, 0.2877565962696692],
      [-1.0749999999999993, -2.7404142178247444, 0.590414217824746, 0.24840349783391424],
      [-2.0333333333333337, -3.802286368214843, -0.2643802984518244, 0.023398422938367358],
    ] as const;
    tukeyKramer(moments).forEach((pair, at) => {
      const [difference, low, high, p] = inR[at] ?? [NaN, NaN, NaN, NaN];
      expectClose(pair.difference, difference);
      expectClose(pair.low, low, 1e-5);
      expectClose(pair.high, high, 1e-5);
      expectClose(pair.p, p, 1e-9);
    });
  });

  it("agree with R's games_howell_test in intervals and degrees of freedom", () => {
    const inR = [
      [-0.7893583976249479, 2.706025044291615, 11.295492357692618],
      [-2.6394140603113443, 0.4894140603113444, 10.856635349289185],
      [-3.73168680646224, -0.3349798602044267, 8.854129626636496],
    ] as const;
    gamesHowell(moments).forEach((pair, at) => {
      const [low, high, df] = inR[at] ?? [NaN, NaN, NaN];
      expectClose(pair.low, low, 1e-5);
      expectClose(pair.high, high, 1e-5);
      expectClose(pair.df, df);
    });
  });

  it("agree with R's dunn_test and pairwise.t.test", () => {
    const ranks = dunn(frequenciesOfEach(threeGroups));
    [1.2911300502748317, -1.4677529228497337, -2.5333800950276593].forEach((z, at) => expectClose(ranks[at]?.z, z));
    [0.28434269877821317, 0.28434269877821317, 0.033890514611085124].forEach((p, at) => expectP(ranks[at]?.adjustedP, p));
    const welch = pairwiseWelch(moments);
    [0.18047838508231484, 0.18047838508231484, 0.026047966661653005].forEach((p, at) => expectP(welch[at]?.adjustedP, p));
  });

  it("are, for two groups, the plain test", () => {
    const [first, second] = moments as [Moments, Moments];
    const plain = pooledT(second, first);
    const [pair] = tukeyKramer([first, second]);
    expectP(pair?.p, plain?.p ?? NaN);
    expectClose(pair?.low, plain?.low ?? NaN, 1e-10);
    const [welch] = pairwiseWelch([first, second]);
    expectP(gamesHowell([first, second])[0]?.p, welch?.test?.p ?? NaN);
  });

  it("hold an interval with zero in it exactly when p is above 0.05", () => {
    const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 5 }), (groups) => {
        for (const pair of [...tukeyKramer(momentsOfEach(groups)), ...gamesHowell(momentsOfEach(groups))]) {
          const { p, low = NaN, high = NaN } = pair;
          if (p === undefined || Math.abs(p - 0.05) < 1e-9) continue;
          expect(low <= 0 && high >= 0).toBe(p > 0.05);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("say of every pair why it has no test, and count only the tests that there are", () => {
    const [, , third] = moments;
    const groups = [...momentsOfEach([[], [4], [2, 2], [3, 3]]), third as Moments];
    const reasons = (pairs: readonly { readonly reason?: string }[]): (string | undefined)[] => pairs.map(({ reason }) => reason);
    const [empty, single] = ["no-rows", "one-row"];
    const welchReasons = [empty, empty, empty, empty, single, single, single, "constant", undefined, undefined];
    expect(reasons(gamesHowell(groups))).toEqual(welchReasons);
    expect(reasons(pairwiseWelch(groups))).toEqual(welchReasons);
    expect(reasons(tukeyKramer(groups))).toEqual([empty, empty, empty, empty, ...Array.from({ length: 6 }, () => undefined)]);
    const adjusted = pairwiseWelch(groups, benjaminiHochberg).flatMap(({ test, adjustedP }) => (test ? [adjustedP] : []));
    const tested = pairwiseWelch(groups).flatMap(({ test }) => (test ? [test.p] : []));
    expect(adjusted).toEqual(benjaminiHochberg(tested));
    expect(reasons(tukeyKramer(momentsOfEach([[1], [2]])))).toEqual(["too-few-rows"]);
    expect(
      reasons(
        tukeyKramer(
          momentsOfEach([
            [1, 1],
            [2, 2],
          ]),
        ),
      ),
    ).toEqual(["constant"]);
    expect(reasons(dunn(frequenciesOfEach([[], [2], [2, 2]])))).toEqual([empty, empty, "constant"]);
    expect([tukeyKramer([]), gamesHowell([]), dunn([]), pairwiseWelch([])]).toEqual([[], [], [], []]);
  });
});

describe("independence", () => {
  it("agrees with R's chisq.test, with and without Yates' correction", () => {
    const test = independence([
      [12, 5],
      [7, 9],
    ]);
    expectClose(test.chiSquare, 2.4305755196815575);
    expectP(test.p, 0.1189892055321448);
    expectClose(test.yates?.chiSquare, 1.455996378814684);
    expectP(test.yates?.p, 0.22756821457580992);
    expectClose(test.adjustedResiduals?.[0]?.[0], 1.5590303139071924);
    expectClose(test.adjustedResiduals?.[1]?.[0], -1.5590303139071917);
  });

  it("expects counts that add up to those there are, and does not mind a turned table", () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const test = independence(counts);
        const turned = independence([0, 1, 2].map((column) => counts.map((row) => row[column] ?? NaN)));
        expectClose(turned.chiSquare, test.chiSquare ?? NaN, 1e-9);
        expectClose(turned.cramersV, test.cramersV ?? NaN, 1e-9);
        counts.forEach((row, at) => {
          const sum = (numbers: readonly number[] = []): number => numbers.reduce((total, number) => total + number, 0);
          expectClose(sum(test.expected?.[at]), sum(row), 1e-12);
        });
        expect(test.cramersV).toBeLessThanOrEqual(1 + 1e-12);
        expect(test.yates).toBeUndefined();
      }),
    );
  });

  it("says why there is no test, and refuses what is no table of counts", () => {
    expect(independence([])).toEqual({ n: 0, reason: "no-rows" });
    expect(independence([[1, 2]])).toEqual({ n: 3, reason: "too-few-groups" });
    expect(
      independence([
        [1, 0],
        [2, 0],
      ]),
    ).toEqual({ n: 3, reason: "empty-cell" });
    expect(() => independence([[1, 2], [3]])).toThrow(RangeError);
    expect(() =>
      independence([
        [1, -2],
        [3, 4],
      ]),
    ).toThrow(RangeError);
    expect(() =>
      independence([
        [1, NaN],
        [3, 4],
      ]),
    ).toThrow(RangeError);
  });
});
