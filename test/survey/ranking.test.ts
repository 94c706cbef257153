import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { borda } from "../../src/survey/borda";
import { concordance, memberAgreement } from "../../src/survey/concordance";
import { memberRanks } from "../../src/survey/memberRanks";
import { expectSameNumbers } from "./sameNumbers";

const rankings = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 6 }))
  .chain(([members, options]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: options, maxLength: options }), {
      minLength: members,
      maxLength: members,
    }),
  )
  .map((rows) => rows.map((row) => Float64Array.from(row)));

const five = [
  [1, 2, 3, 4],
  [2, 1, 3, 4],
  [1, 2.5, 2.5, 4],
  [1, 4, 2, 3],
  [3, 1, 2, 4],
].map((row) => Float64Array.from(row));

describe("memberRanks", () => {
  it("keeps only the order of what members wrote, ties averaged", () => {
    expect(memberRanks([Float64Array.of(10, 30, 10)])).toEqual({
      options: 3,
      ranks: [Float64Array.of(1.5, 3, 1.5)],
      members: [0],
      leftOut: 0,
    });
  });

  it("leaves out who did not rank everything, or ties the unranked last", () => {
    const given = [Float64Array.of(1, NaN, 2), Float64Array.of(3, 2, 1), Float64Array.of(NaN, NaN, NaN), Float64Array.of(1, NaN, NaN)];
    expect(memberRanks(given)).toEqual({ options: 3, ranks: [Float64Array.of(3, 2, 1)], members: [1], leftOut: 3 });
    expect(memberRanks(given, { unranked: "last" })).toEqual({
      options: 3,
      ranks: [Float64Array.of(1, 3, 2), Float64Array.of(3, 2, 1), Float64Array.of(1, 2.5, 2.5)],
      members: [0, 1, 3],
      leftOut: 1,
    });
  });

  it("has nothing to rank without members, and refuses rankings of different lengths", () => {
    expect(memberRanks([])).toEqual({ options: 0, ranks: [], members: [], leftOut: 0 });
    expect(() => memberRanks([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
  });
});

describe("borda", () => {
  it("gives a point for every option ranked below, half a one for a tie", () => {
    expect(borda(memberRanks(five))).toEqual({
      members: 5,
      points: Float64Array.of(12, 9.5, 7.5, 1),
      meanRanks: Float64Array.of(1.6, 2.1, 2.5, 3.8),
      places: Float64Array.of(1, 2, 3, 4),
    });
  });

  it("has no mean rank without members", () => {
    expect(borda({ options: 2, ranks: [], members: [], leftOut: 0 })).toEqual({
      members: 0,
      points: new Float64Array(2),
      places: Float64Array.of(1.5, 1.5),
    });
  });

  it("hands out the same points whoever ties, and turns around with the rankings", () => {
    fc.assert(
      fc.property(rankings, (given) => {
        const {
          points,
          options = given[0]?.length ?? 0,
          places,
        } = { ...borda(memberRanks(given)) } as ReturnType<typeof borda> & { options?: number };
        expect(points.reduce((sum, own) => sum + own, 0)).toBeCloseTo((given.length * options * (options - 1)) / 2, 9);
        const turned = borda(memberRanks(given.map((ranking) => ranking.map((rank) => -rank))));
        turned.points.forEach((own, option) => expect(own).toBeCloseTo(given.length * (options - 1) - (points[option] as number), 9));
        turned.places.forEach((place, option) => expect(place).toBe(options + 1 - (places[option] as number)));
      }),
    );
  });
});

describe("concordance", () => {
  it("is R's: friedman.test of five members, one of them with a tie", () => {
    const found = concordance(memberRanks(five));
    expect(found).toMatchObject({ members: 5, options: 4, df: 3 });
    expect(found.chiSquare).toBeCloseTo(8.142857142857142, 10);
    expect(found.p).toBeCloseTo(0.0431497242539015, 12);
    expect(found.w).toBeCloseTo(0.5428571428571428, 10);
  });

  it("is 1 when all rank alike, ties included, and 0 when two contradict each other", () => {
    expect(concordance(memberRanks([Float64Array.of(1, 2, 2), Float64Array.of(1, 2, 2)])).w).toBeCloseTo(1, 12);
    expect(concordance(memberRanks([Float64Array.of(1, 2, 3), Float64Array.of(3, 2, 1)]))).toMatchObject({ w: 0, p: 1, meanRho: -1 });
  });

  it("says why it is absent", () => {
    expect(concordance(memberRanks([]))).toMatchObject({ reason: "no-rows" });
    expect(concordance(memberRanks([Float64Array.of(1, 2)]))).toEqual({ members: 1, options: 2, reason: "one-row" });
    expect(concordance(memberRanks([Float64Array.of(1), Float64Array.of(1)]))).toMatchObject({ reason: "too-few-items" });
    expect(concordance(memberRanks([Float64Array.of(1, 1), Float64Array.of(2, 2)]))).toMatchObject({ reason: "constant" });
  });

  it("lies between 0 and 1, whatever the order of members and options", () => {
    fc.assert(
      fc.property(rankings, (given) => {
        const found = concordance(memberRanks(given));
        if (found.w !== undefined) expect(found.w >= 0 && found.w <= 1 + 1e-12).toBe(true);
        expectSameNumbers(concordance(memberRanks(given.map((own) => own.slice().reverse()).reverse())), found);
      }),
    );
  });

  it("means Spearman's correlation over pairs where nobody ties", () => {
    const untied = five.filter((_, member) => member !== 2);
    const pairs = untied.flatMap((own, i) => untied.slice(i + 1).map((other) => memberAgreement(memberRanks([own, other]))[0] as number));
    expect(concordance(memberRanks(untied)).meanRho).toBeCloseTo(pairs.reduce((sum, rho) => sum + rho, 0) / pairs.length, 12);
  });
});

describe("memberAgreement", () => {
  it("points to the member who is far from the others", () => {
    const given = [Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 2, 4, 3), Float64Array.of(2, 1, 3, 4), Float64Array.of(4, 3, 2, 1)];
    const [first, second, , last] = memberAgreement(memberRanks(given));
    expect(last).toBeLessThan(0);
    expect(first).toBeGreaterThan(last as number);
    expect(second).toBeGreaterThan(last as number);
  });

  it("is undefined for who ties everything and for a group of one", () => {
    expect(memberAgreement(memberRanks([Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3)]))).toEqual([undefined, undefined]);
    expect(memberAgreement(memberRanks([Float64Array.of(1, 2, 3)]))).toEqual([undefined]);
  });
});
