import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePairMoments, pairMomentsOf } from "../../src/survey/pairMoments";
import type { PairedGap } from "../../src/survey/pairedGap";
import { pairedGap } from "../../src/survey/pairedGap";
import { expectSameNumbers } from "./sameNumbers";

const answer = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(NaN));
const pairs = fc.array(fc.tuple(answer, answer), { maxLength: 40 });
type Pairs = readonly (readonly number[])[];
const column = (given: Pairs, place: number): Float64Array => Float64Array.from(given, (pair) => pair[place] as number);
const momentsOf = (given: Pairs): ReturnType<typeof pairMomentsOf> => pairMomentsOf(column(given, 0), column(given, 1));
const gapOf = (given: Pairs): PairedGap => pairedGap(momentsOf(given));

describe("pairedGap", () => {
  it("keeps the gap of pairs and the difference of all means apart", () => {
    const found = gapOf([
      [6, 5],
      [7, 4],
      [5, NaN],
      [NaN, 7],
      [6, 6],
    ]);
    expect(found.gap).toMatchObject({ n: 3, df: 2 });
    expect(found.gap.mean).toBeCloseTo(-4 / 3, 12);
    expect(found.gapOfAllMeans).toBeCloseTo(-0.5, 12);
    expect(found.expectation).toMatchObject({ n: 4, mean: 6 });
    expect(found.pairedPerception).toMatchObject({ n: 3, mean: 5, sd: 1 });
    // R: wilcox.test(c(-1, -3, 0), exact = FALSE)
    expect(found.signedRank).toMatchObject({ n: 2, v: 0 });
    expect(found.signedRank.p).toBeCloseTo(0.3710933695226961, 9);
  });

  it("leaves absent what cannot be computed", () => {
    expect(gapOf([])).toEqual({
      expectation: { n: 0 },
      perception: { n: 0 },
      pairedExpectation: { n: 0 },
      pairedPerception: { n: 0 },
      gap: { n: 0 },
      signedRank: { n: 0, reason: "no-rows" },
    });
    const never = gapOf([
      [5, NaN],
      [NaN, 4],
    ]);
    expect(never).toMatchObject({ gap: { n: 0 }, gapOfAllMeans: -1 });
    expect(never.correlation).toBeUndefined();
    const one = gapOf([[5, 3]]);
    expect(one.gap).toEqual({ n: 1, mean: -2 });
    expect(one.effect).toBeUndefined();
    expect(one.dAverage).toBeUndefined();
  });

  it("has no test where everybody has the same gap", () => {
    const found = gapOf([
      [5, 4],
      [6, 5],
      [7, 6],
    ]);
    expect(found.gap).toEqual({ n: 3, mean: -1, sd: 0, standardError: 0, df: 2 });
    expect(found.effect).toBeUndefined();
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(found.dAverage).toBeCloseTo(-1, 12);
  });

  it("refuses columns of different lengths", () => {
    expect(() => pairMomentsOf(Float64Array.of(1), new Float64Array())).toThrow(RangeError);
  });

  it("adds up from parts, counts the rows it is given, and does not mind their order", () => {
    fc.assert(
      fc.property(pairs, fc.nat(40), (given, cut) => {
        const whole = momentsOf(given);
        expectSameNumbers(mergePairMoments(momentsOf(given.slice(0, cut)), momentsOf(given.slice(cut))), whole);
        expectSameNumbers(momentsOf([...given].reverse()), whole);
        const rows = given.flatMap((_, row) => (row % 2 ? [row, row] : []));
        const drawn = momentsOf(rows.map((row) => given[row] as [number, number]));
        expectSameNumbers(pairMomentsOf(column(given, 0), column(given, 1), rows), drawn);
      }),
    );
  });

  it("is perception less expectation on its own line, and turns around when the two change places", () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const found = gapOf(given);
        const turned = gapOf(given.map(([first, second]) => [second, first]));
        if (found.gap.mean === undefined) return;
        expect((found.pairedPerception.mean as number) - (found.pairedExpectation.mean as number)).toBeCloseTo(found.gap.mean, 10);
        expect(turned.gap.mean).toBeCloseTo(-found.gap.mean, 10);
        expect(turned.gap.p ?? 0).toBeCloseTo(found.gap.p ?? 0, 10);
        expect(turned.correlation ?? 0).toBeCloseTo(found.correlation ?? 0, 10);
        expect(turned.dAverage ?? 0).toBeCloseTo(-(found.dAverage ?? 0), 10);
      }),
    );
  });
});
