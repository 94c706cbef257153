import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeFrequencies } from "../../../src/stats/descriptive/frequencies";
import { bartlett } from "../../../src/stats/groups/bartlett";
import { friedman } from "../../../src/stats/groups/friedman";
import { kruskalWallis } from "../../../src/stats/groups/kruskalWallis";
import { levene } from "../../../src/stats/groups/levene";
import { mannWhitney } from "../../../src/stats/groups/mannWhitney";
import { oneWayAnova } from "../../../src/stats/groups/oneWayAnova";
import { pooledT } from "../../../src/stats/groups/pooledT";
import { rankMoments } from "../../../src/stats/groups/rankMoments";
import { welchAnova } from "../../../src/stats/groups/welchAnova";
import type { Moments } from "../../../src/stats/moments";
import { mergeMoments } from "../../../src/stats/moments";
import { welchT } from "../../../src/stats/welchT";
import { expectClose, expectP } from "../../agreement/closeTo";
import { frequenciesOfEach, momentsOfEach, threeGroups } from "./examples";

const moments = momentsOfEach(threeGroups);
const frequencies = frequenciesOfEach(threeGroups);
const answers = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 2, maxLength: 30 });
const several = fc.array(answers, { minLength: 2, maxLength: 6 });

describe("the tests of several groups", () => {
  it("agree with R: anova(lm())", () => {
    const test = oneWayAnova(moments);
    expectClose(test.f, 4.4006073697042263);
    expectP(test.p, 0.030003798481806065);
    expectClose(test.between, 11.281140350877195);
    expectClose(test.within, 20.508333333333344);
  });

  it("agree with R: oneway.test, bartlett.test, kruskal.test", () => {
    const welch = welchAnova(moments);
    expectClose(welch.f, 5.4309669062434258);
    expectClose(welch.df2, 10.311502075511141);
    expectP(welch.p, 0.024489817143589124);
    expectClose(bartlett(moments).chiSquare, 0.6916737059373893);
    expectP(bartlett(moments).p, 0.70762792508481032);
    expectClose(kruskalWallis(frequencies).h, 6.418014705882352);
    expectP(kruskalWallis(frequencies).p, 0.040396693034737967);
  });

  it("agree with R: car::leveneTest about median and mean", () => {
    expectClose(levene(frequencies).f, 0.22411501157008548);
    expectP(levene(frequencies).p, 0.80169005216126921);
    expectClose(levene(frequencies, "mean").f, 0.27729846638854622);
    expectP(levene(frequencies, "mean").p, 0.7613966685809449);
  });

  it("do not depend on the order of the groups, nor on groups without answers", () => {
    fc.assert(
      fc.property(several, (groups) => {
        const [there, back] = [groups, [[], ...groups.slice().reverse()]];
        const same = (first: number | undefined, second: number | undefined): void => {
          if (first === undefined) expect(second).toBeUndefined();
          else expectClose(second, first, 1e-9);
        };
        same(oneWayAnova(momentsOfEach(there)).f, oneWayAnova(momentsOfEach(back)).f);
        same(welchAnova(momentsOfEach(there)).f, welchAnova(momentsOfEach(back)).f);
        same(bartlett(momentsOfEach(there)).p, bartlett(momentsOfEach(back)).p);
        same(kruskalWallis(frequenciesOfEach(there)).h, kruskalWallis(frequenciesOfEach(back)).h);
        same(levene(frequenciesOfEach(there)).f, levene(frequenciesOfEach(back)).f);
      }),
    );
  });

  it("are, for two groups, the squares of the tests of two groups", () => {
    fc.assert(
      fc.property(answers, answers, (some, others) => {
        const [a, b] = momentsOfEach([some, others]) as [Moments, Moments];
        const pooled = pooledT(a, b);
        fc.pre(pooled !== undefined);
        expectClose(oneWayAnova([a, b]).f, pooled.t ** 2, 1e-9);
        expectP(oneWayAnova([a, b]).p, pooled.p);
        const welch = welchAnova([a, b]);
        if (welch.f !== undefined) {
          expectClose(welch.f, (welchT(a, b)?.t ?? NaN) ** 2, 1e-9);
          expectClose(welch.df2, welchT(a, b)?.df ?? NaN, 1e-9);
        }
        const [partCounts, restCounts] = frequenciesOfEach([some, others]);
        const ranks = partCounts && restCounts && mannWhitney(partCounts, restCounts);
        expectP(ranks?.pWithoutContinuity, kruskalWallis(frequenciesOfEach([some, others])).p ?? NaN);
      }),
    );
  });

  it("take merged parts for the whole, and shares of spread stay between 0 and 1", () => {
    fc.assert(
      fc.property(answers, answers, answers, (part, rest, others) => {
        const [a, b, whole, c] = momentsOfEach([part, rest, [...part, ...rest], others]) as [Moments, Moments, Moments, Moments];
        const direct = oneWayAnova([whole, c]);
        fc.pre(direct.f !== undefined);
        expectClose(oneWayAnova([mergeMoments(a, b), c]).f, direct.f, 1e-9);
        expect(direct.etaSquared).toBeGreaterThanOrEqual(0);
        expect(direct.etaSquared).toBeLessThanOrEqual(1);
        expect(Math.abs(direct.omegaSquared ?? NaN)).toBeLessThanOrEqual(Math.abs(direct.epsilonSquared ?? NaN));
        const [partCounts, restCounts, wholeCounts, otherCounts] = frequenciesOfEach([part, rest, [...part, ...rest], others]);
        if (!partCounts || !restCounts || !wholeCounts || !otherCounts) throw new Error("four groups");
        expect(kruskalWallis([mergeFrequencies(partCounts, restCounts), otherCounts])).toEqual(kruskalWallis([wholeCounts, otherCounts]));
      }),
    );
  });

  it("say why they cannot be computed", () => {
    const of = momentsOfEach;
    expect(oneWayAnova([])).toEqual({ n: 0, groups: 0, reason: "no-rows" });
    expect(oneWayAnova(of([[1, 2], []]))).toMatchObject({ groups: 1, reason: "too-few-groups" });
    expect(oneWayAnova(of([[1], [2]]))).toMatchObject({ df2: 0, reason: "too-few-rows" });
    expect(
      oneWayAnova(
        of([
          [0.1, 0.1, 0.1],
          [0.3, 0.3, 0.3],
        ]),
      ),
    ).toMatchObject({ reason: "constant" });
    expect(oneWayAnova(of([[1], [2, 3]])).f).toBeDefined();
    for (const test of [welchAnova, bartlett]) {
      expect(test([])).toEqual({ reason: "no-rows" });
      expect(test(of([[1, 2]]))).toEqual({ reason: "too-few-groups" });
      expect(test(of([[1, 2], [3]]))).toEqual({ reason: "one-row" });
      expect(
        test(
          of([
            [1, 2],
            [0.1, 0.1, 0.1],
          ]),
        ),
      ).toEqual({ reason: "constant" });
    }
    expect(
      levene(
        frequenciesOfEach([
          [1, 3],
          [4, 6],
        ]),
      ),
    ).toEqual({ reason: "constant" });
    expect(levene([])).toEqual({ reason: "no-rows" });
    expect(kruskalWallis([])).toEqual({ n: 0, reason: "no-rows" });
    expect(kruskalWallis(frequenciesOfEach([[1, 2], []]))).toEqual({ n: 2, reason: "too-few-groups" });
    expect(kruskalWallis(frequenciesOfEach([[2, 2], [2]]))).toEqual({ n: 3, reason: "constant" });
    expect(kruskalWallis(frequenciesOfEach([[1], [2]]))).toMatchObject({ h: 1 });
  });
});

describe("rankMoments", () => {
  it("has nothing to rank without groups or answers", () => {
    expect(rankMoments([])).toEqual([]);
    expect(rankMoments(frequenciesOfEach([[]]))).toEqual([{ n: 0, mean: 0, squares: 0 }]);
  });

  it("ranks all groups together: the ranks add up to n (n + 1) / 2", () => {
    fc.assert(
      fc.property(several, (groups) => {
        const n = groups.flat().length;
        const sum = rankMoments(frequenciesOfEach(groups)).reduce((total, group) => total + group.n * group.mean, 0);
        expectClose(sum, (n * (n + 1)) / 2, 1e-12);
      }),
    );
  });
});

describe("friedman", () => {
  const columns = [
    [5.4, 5.85, 5.2, 5.55, 5.9, 5.45, 5.4],
    [5.5, 5.7, 5.6, 5.5, 5.85, 5.55, 5.4],
    [5.55, 5.75, 5.5, 5.4, 5.7, 5.6, 5.35],
  ].map((column) => Float64Array.from(column));

  it("agrees with R's friedman.test, ties and all", () => {
    const test = friedman(columns);
    expectClose(test.chiSquare, 0.22222222222222221);
    expectP(test.p, 0.8948393168143699);
    expect(test.n).toBe(7);
  });

  it("leaves out respondents with a gap, and does not depend on the order of rows", () => {
    const padded = columns.map((column, at) => Float64Array.of(at === 1 ? NaN : 3, ...column.slice().reverse()));
    expectClose(friedman(padded).chiSquare, friedman(columns).chiSquare ?? NaN, 1e-12);
  });

  it("is full agreement when all respondents have one order", () => {
    const test = friedman([Float64Array.of(1, 2, 1), Float64Array.of(2, 3, 4), Float64Array.of(5, 4, 5)]);
    expect(test).toMatchObject({ agreement: 1, chiSquare: 6 });
    expect(test.meanRanks).toEqual(Float64Array.of(1, 2, 3));
  });

  it("says why there is no test, and refuses columns of different length", () => {
    expect(friedman([Float64Array.of(1)])).toEqual({ n: 0, reason: "too-few-items" });
    expect(friedman([Float64Array.of(1, NaN), Float64Array.of(NaN, 1)])).toEqual({ n: 0, reason: "no-rows" });
    expect(friedman([Float64Array.of(3, 4), Float64Array.of(3, 4)])).toMatchObject({ n: 2, reason: "constant" });
    expect(() => friedman([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
  });
});
