import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentsOf } from "../../src/stats/moments";
import { welchT } from "../../src/stats/welchT";
import type { ServiceRatings } from "../../src/survey/serviceGaps";
import { serviceGapPairs, serviceGaps, widestShortfall } from "../../src/survey/serviceGaps";

const of = (...answers: number[]): ReturnType<typeof momentsOf> => momentsOf(Float64Array.from(answers));
const all: ServiceRatings = {
  expected: of(7, 6, 7, 6),
  believed: of(6, 5, 6),
  standard: 6,
  delivered: of(5, 5, 4, 6),
  promised: of(7, 7),
  perceived: of(4, 5, 3, 5, 4),
};

describe("the five service gaps", () => {
  it("are differences in which a shortfall is negative", () => {
    const differences = serviceGaps(all).map(({ difference }) => difference);
    [17 / 3 - 6.5, 6 - 17 / 3, -1, -2, 4.2 - 6.5].forEach((expected, place) => expect(differences[place]).toBeCloseTo(expected, 12));
  });

  it("compare two groups of people by Welch's t, and a fixed standard by the one-sample t, either way round", () => {
    const [first, second, third] = serviceGaps(all);
    expect(first?.test).toEqual(welchT(of(6, 5, 6), of(7, 6, 7, 6)));
    // R: t.test(c(5, 5, 4, 6), mu = 6)
    expect(third?.test).toMatchObject({ difference: -1, df: 3 });
    expect(third?.test?.t).toBeCloseTo(-2.449489742783178, 12);
    expect(third?.test?.low).toBeCloseTo(-2.299228, 5);
    expect(third?.test?.high).toBeCloseTo(0.299228, 5);
    // R: t.test(6 - c(6, 5, 6))
    expect(second?.test?.t).toBeCloseTo(1, 12);
    expect(second?.test?.low).toBeCloseTo(-1.100884, 5);
    expect(second?.test?.high).toBeCloseTo(1.767551, 5);
  });

  it("give whatever subset the ratings allow", () => {
    expect(serviceGaps({})).toEqual([]);
    expect(serviceGaps({ expected: of(5, 6) })).toEqual([]);
    expect(serviceGaps({ delivered: of(5, 6), promised: of() })).toEqual([]);
    expect(serviceGaps({ delivered: NaN, promised: 5 })).toEqual([]);
    expect(serviceGaps({ perceived: of(5, 6), expected: of(6, 7), standard: 5 }).map(({ gap }) => gap)).toEqual([5]);
  });

  it("say why a gap has no test", () => {
    expect(serviceGaps({ delivered: of(5), standard: of(6, 7) })[0]).toMatchObject({ difference: -1.5, reason: "one-row" });
    expect(serviceGaps({ delivered: of(5), standard: 6 })[0]).toMatchObject({ reason: "one-row" });
    expect(serviceGaps({ delivered: of(5, 5), standard: 6 })[0]).toMatchObject({ difference: -1, reason: "constant" });
    expect(serviceGaps({ delivered: of(5, 5), standard: of(6, 6) })[0]).toMatchObject({ reason: "constant" });
    expect(serviceGaps({ delivered: 5, standard: 6 })[0]).toMatchObject({ difference: -1, reason: "no-rows" });
  });

  it("chain up: 1 + 2 + 3 is what customers get less what they expect", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
        const gaps = serviceGaps({ expected: a, believed: b, standard: c, delivered: d });
        expect(gaps.map(({ gap }) => gap)).toEqual([1, 2, 3]);
        expect(gaps.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(d - a, 10);
      }),
    );
  });

  it("name the rating and what it is measured against", () => {
    for (const { gap, of: first, against } of serviceGaps(all)) expect([first, against]).toEqual(serviceGapPairs[gap]);
  });

  it("have a widest shortfall only where there is a shortfall", () => {
    expect(widestShortfall(serviceGaps(all))?.gap).toBe(5);
    expect(widestShortfall(serviceGaps({ delivered: 6, standard: 5, promised: 6 }))).toBeUndefined();
    expect(widestShortfall([])).toBeUndefined();
  });
});
