import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf, variance } from "../../../src/stats/moments";
import { boxCountsOf, boxShares, mergeTwoSides } from "../../../src/stats/proportions/boxes";
import { netShare } from "../../../src/stats/proportions/netShare";
import { mergePromoterCounts, netPromoterScore, promoterCountsOf, promoterPoints } from "../../../src/stats/proportions/netPromoterScore";
import { promoterDifference } from "../../../src/stats/proportions/promoterDifference";
import { expectClose, expectP } from "../../agreement/closeTo";

const answers = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(NaN)), { minLength: 1, maxLength: 80 })
  .map((list) => Float64Array.from(list));
const points = (column: Float64Array): Float64Array => column.map((answer) => (Number.isNaN(answer) ? NaN : promoterPoints(answer)));

describe("netPromoterScore", () => {
  it("is the mean of 100 for a promoter and -100 for a detractor, with the standard error of that mean", () => {
    fc.assert(
      fc.property(answers, (column) => {
        const found = netPromoterScore(promoterCountsOf(column));
        const moments = momentsOf(points(column));
        expect(found.n).toBe(moments.n);
        if (moments.n === 0) return;
        expectClose(found.score, moments.mean, 1e-12);
        expectClose(found.standardError, Math.sqrt(moments.squares / moments.n / moments.n), 1e-9);
        if (moments.n > 1) expectClose(found.sampleStandardError, Math.sqrt((variance(moments) ?? NaN) / moments.n), 1e-9);
      }),
    );
  });

  it("merges from parts", () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const whole = promoterCountsOf(Float64Array.of(...first, ...second));
        expect(mergePromoterCounts(promoterCountsOf(first), promoterCountsOf(second))).toEqual(whole);
      }),
    );
  });

  it("cuts at 6 and 9, on 0 to 10 only", () => {
    expect([0, 6, 7, 8, 9, 10].map(promoterPoints)).toEqual([-100, -100, 0, 0, 100, 100]);
    for (const off of [-1, 11, NaN]) expect(() => promoterPoints(off)).toThrow(RangeError);
    expect(() => promoterCountsOf(Float64Array.of(5, 12))).toThrow("0 to 10");
  });

  it("has no score without answers, and no sample standard error for one", () => {
    expect(netPromoterScore(promoterCountsOf(Float64Array.of(NaN)))).toEqual({
      n: 0,
      promoters: 0,
      passives: 0,
      detractors: 0,
      reason: "no-rows",
    });
    const one = netPromoterScore(promoterCountsOf(Float64Array.of(9)));
    expect(one).toMatchObject({ score: 100, standardError: 0, low: 100, high: 100, reason: "one-row" });
    expect(one.sampleStandardError).toBeUndefined();
  });
});

describe("promoterDifference", () => {
  it("is tested by the two standard errors together", () => {
    const earlier = { n: 152, promoters: 49, passives: 51, detractors: 52 };
    const later = { n: 137, promoters: 49, passives: 48, detractors: 40 };
    const { difference, z, p } = promoterDifference(earlier, later);
    expectClose(difference, 8.54302727621975, 1e-12);
    expectClose(z, 0.8965711630769251, 1e-12);
    expectP(p, 0.36994779137653233);
  });

  it("has no test where all are of one mind, and nothing without answers", () => {
    const [all, none] = [
      { n: 3, promoters: 3, passives: 0, detractors: 0 },
      { n: 0, promoters: 0, passives: 0, detractors: 0 },
    ];
    expect(promoterDifference(all, { n: 2, promoters: 0, passives: 0, detractors: 2 })).toMatchObject({
      difference: -200,
      reason: "constant",
    });
    expect(promoterDifference(none, all)).toEqual({ reason: "no-rows" });
  });
});

describe("boxShares", () => {
  it("counts both ends of the scale over the answers given", () => {
    const counts = boxCountsOf(Float64Array.of(7, 6, 5, 3, 2, NaN), { topFrom: 6, bottomTo: 2 });
    const { top, bottom, net } = boxShares(counts);
    expect([top.share, bottom.share, top.n]).toEqual([0.4, 0.2, 5]);
    expectClose(net.net, 0.2, 1e-15);
    expect(boxCountsOf(Float64Array.of(7, 6, 5), { topFrom: 6, bottomTo: 2 }, [0, 0])).toEqual({ n: 2, good: 2, bad: 0 });
  });

  it("adds up over parts and refuses boxes that overlap", () => {
    expect(mergeTwoSides({ n: 2, good: 1, bad: 0 }, { n: 3, good: 0, bad: 2 })).toEqual({ n: 5, good: 1, bad: 2 });
    expect(() => boxCountsOf(Float64Array.of(1), { topFrom: 3, bottomTo: 3 })).toThrow("overlap");
  });

  it("has no shares without answers", () => {
    const { top, net } = boxShares({ n: 0, good: 0, bad: 0 });
    expect([top.reason, net.reason]).toEqual(["no-rows", "no-rows"]);
  });
});

describe("netShare", () => {
  it("stays within -1 to 1, with the least error when all are of one mind", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (good, bad, between) => {
        const n = good + bad + between;
        if (n === 0) return;
        const { net, standardError } = netShare({ n, good, bad });
        expect(Math.abs(net ?? NaN)).toBeLessThanOrEqual(1);
        expect(standardError === 0).toBe(good === n || bad === n || between === n);
      }),
    );
  });

  it("refuses more on the sides than there are", () => {
    expect(() => netShare({ n: 3, good: 2, bad: 2 })).toThrow(RangeError);
  });
});
